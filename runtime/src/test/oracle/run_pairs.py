"""Run translated scripts and compare what they print with the stored outputs.

Usage: python3 run_pairs.py LIB TRANSLATED EXPECTED, three folders.  Code in
strings is translated by whoever reads standard output: a line that begins
with ``?`` is a request in JSON, answered by a line of JSON on standard input.
"""
import contextlib
import io
import json
import pathlib
import sys
import traceback
import warnings

lib, translated, expected = map(pathlib.Path, sys.argv[1:])
sys.path.insert(0, str(lib))
warnings.simplefilter('ignore')
import _py2  # noqa: E402

terminal = sys.stdout


def translate(text):
    print('?' + json.dumps(text), file=terminal, flush=True)
    return json.loads(sys.stdin.readline())


_py2.set_translator(translate)

failed = 0
for script in sorted(translated.glob('*.py')):
    out = io.StringIO()
    try:
        with contextlib.redirect_stdout(out):
            code = compile(script.read_text(), script.name, 'exec', dont_inherit=True)
            exec(code, {'__name__': '__main__'})
            _py2.flush_line()
    except BaseException:
        traceback.print_exc(file=out)
    wanted = (expected / (script.stem + '.out')).read_text()
    if out.getvalue() != wanted:
        failed += 1
        print('##', script.name)
        for got, want in zip(out.getvalue().splitlines() + [''] * 99, wanted.splitlines() + ['']):
            if got != want:
                print('  want', want)
                print('  got ', got)
        if len(out.getvalue()) > len(wanted):
            print(out.getvalue()[-600:])
print('failed: %d' % failed)
