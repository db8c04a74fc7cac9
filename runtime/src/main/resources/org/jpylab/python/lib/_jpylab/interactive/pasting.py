"""Blocks of text that were pasted: cleaned and run, kept under a name, run again."""

from _jpylab.interactive import UsageError

# The name that the last block has among the user's.
NAME = "pasted_block"


def take(shell, block, name):
    """Run a block, or keep its lines under a name if one is given."""
    if name:
        from _jpylab.interactive.commands import Lines

        shell.user_ns[name] = Lines(block.splitlines())
        print(f"Block assigned to '{name}'")
        return
    block = cleaned(block)
    shell.user_ns[NAME] = block
    shell.run_cell(block, store_history=False)


def again(shell):
    """Run the last block once more."""
    block = shell.user_ns.get(NAME)
    if block is None:
        raise UsageError("No previous pasted block available")
    if not isinstance(block, str):
        raise UsageError(f"Variable '{NAME}' is not a string, can't execute")
    first = block.split("\n", 1)[0]
    print(f"Re-executing '{first}...' ({len(block)} chars)")
    shell.run_cell(block, store_history=False)


def cleaned(block):
    """A block without what all its lines begin with: indentation and the marks of quoted mail.

    >>> cleaned('> > a = 1\\n> > b'), cleaned('  if a:\\n      b')
    ('a = 1\\nb', 'if a:\\n    b')
    """
    import os

    lines = block.splitlines()
    while lines and not lines[0].strip():
        del lines[0]
    shared = os.path.commonprefix([line for line in lines if line.strip()])
    depth = len(shared) - len(shared.lstrip("> \t"))
    return "\n".join(line[depth:] for line in lines)
