"""%lsmagic

List the magics.

>>> %lsmagic  # doctest: +ELLIPSIS
Available line magics:
%aimport  %alias  ...
"""


def line(shell, text):
    names = shell.magic_names()
    single = [n for n in names if not n.startswith("%%")]
    double = [n for n in names if n.startswith("%%")]
    print("Available line magics:\n" + "  ".join(single))
    print("\nAvailable cell magics:\n" + "  ".join(double))
    print(f"\nAutomagic is {'ON, % prefix IS NOT' if shell.automagic else 'OFF, % prefix IS'} needed for line magics.")
