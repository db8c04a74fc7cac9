"""Write the .out beside each .py of resources/legacy/pairs, with a real Python 2.7.

Usage: python3 python2_pairs.py /path/to/python2.7
"""
import pathlib
import subprocess
import sys

PAIRS = pathlib.Path(__file__).parent.parent / 'resources' / 'legacy' / 'pairs'

for script in sorted(PAIRS.glob('*.py')):
    done = subprocess.run([sys.argv[1], '-W', 'ignore', str(script)], capture_output=True)
    if done.returncode or done.stderr:
        print(script.name, done.stderr.decode())
    script.with_suffix('.out').write_bytes(done.stdout)
