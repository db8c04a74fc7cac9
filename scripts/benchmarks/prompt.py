#!/usr/bin/python3
"""Times the prompt of ./jpylab beside that of Debian's ipython3 and tells what memory an idle shell holds.

usage: /usr/bin/python3 scripts/benchmarks/prompt.py [--runs N] [--jpylab PATH]

Both are started anew for each run, in turns, in a terminal of their own without a display:
    prompt     until `In [1]:` shows and keys are taken
    answer     until the answer to `1+1`, typed as soon as the prompt shows
    figure     until the answer to a plot behind that
The memory is what the process keeps resident ten seconds after the figure (Linux only).
"""
import argparse
import fcntl
import os
import pty
import re
import select
import shutil
import signal
import statistics
import struct
import subprocess
import tempfile
import termios
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
THEIRS = ['/usr/bin/ipython3', '--pylab=agg', '--no-banner', '--no-confirm-exit']
ESCAPES = re.compile(rb'\x1b\[[0-9;?]*[A-Za-z]|\x1b[=>]|\x1b\][^\x07]*\x07|[\r\x00]')
IDLE_SECONDS = 10


class Terminal:
    """A program in a terminal of 80 x 24; answers where the cursor is, as terminals do."""

    def __init__(self, command, folder, **variables):
        self.start = time.perf_counter()
        self.pid, self.descriptor = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack('4H', 24, 80, 0, 0))
            os.chdir(folder)
            environment = dict(os.environ, TERM='xterm', IPYTHONDIR=folder, JPYLAB_DIR=folder, **variables)
            for name in ('DISPLAY', 'WAYLAND_DISPLAY'):
                environment.pop(name, None)
            os.execvpe(command[0], command, environment)
        self.text = b''

    def until(self, wanted, limit=120):
        """Read until a text shows; the seconds since the start."""
        deadline = time.perf_counter() + limit
        while wanted not in ESCAPES.sub(b'', self.text):
            ready, _, _ = select.select([self.descriptor], [], [], 0.5)
            if ready:
                got = os.read(self.descriptor, 65536)
                self.text += got
                for _ in range(got.count(b'\x1b[6n')):
                    os.write(self.descriptor, b'\x1b[1;1R')
            if time.perf_counter() > deadline:
                raise SystemExit('%r did not show in:\n%s' % (wanted, self.text.decode(errors='replace')[-2000:]))
        return time.perf_counter() - self.start

    def type(self, keys):
        self.text = b''
        os.write(self.descriptor, keys)

    def stay(self, seconds):
        """Wait, reading on."""
        until = time.perf_counter() + seconds
        while time.perf_counter() < until:
            if select.select([self.descriptor], [], [], 0.2)[0]:
                os.read(self.descriptor, 65536)

    def end(self):
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.descriptor)


def resident(pid):
    """The resident memory of a process in megabytes, not what it shares with others' files."""
    with open('/proc/%d/status' % pid) as lines:
        return int(next(line for line in lines if line.startswith('VmRSS')).split()[1])/1024


def session(command):
    """The times of one start, and the memory behind a figure."""
    with tempfile.TemporaryDirectory() as folder:
        terminal = Terminal(command, folder)
        try:
            prompt = terminal.until(b'In [1]:')
            terminal.type(b'1+1\r')
            answer = terminal.until(b'Out[1]: 2')
            terminal.until(b'In [2]:')
            terminal.type(b'plot(arange(100), sin(arange(100))); 6*7\r')
            figure = terminal.until(b'Out[2]: 42')
            terminal.stay(IDLE_SECONDS)
            return prompt, answer, figure, resident(terminal.pid)
        finally:
            terminal.end()


def parts(command, java_home):
    """What the JVM says its memory consists of, in megabytes, and the sum that is resident."""
    with tempfile.TemporaryDirectory() as folder:
        terminal = Terminal(command, folder, JPYLAB_JAVA_OPTIONS='-XX:NativeMemoryTracking=summary')
        try:
            terminal.until(b'In [1]:')
            terminal.type(b'plot(arange(100), sin(arange(100))); 6*7\r')
            terminal.until(b'Out[1]: 42')
            terminal.stay(IDLE_SECONDS)
            report = subprocess.run([os.path.join(java_home, 'bin', 'jcmd'), str(terminal.pid), 'VM.native_memory'],
                                    capture_output=True, text=True).stdout
            found = re.findall(r'-\s+([A-Z][\w ]+?) \(reserved=\d+KB, committed=(\d+)KB', report)
            return sorted(((int(kb)/1024, name) for name, kb in found), reverse=True), resident(terminal.pid)
        finally:
            terminal.end()


def java_home_of(command):
    with tempfile.TemporaryDirectory() as folder:
        code = "import java; print(java.type('java.lang.System').getProperty('java.home'))"
        return subprocess.run(command + ['-c', code], capture_output=True, text=True, cwd=folder).stdout.strip()


def measure(ours, runs):
    """The times and the memory of all sessions; of ipython3 none where it is not installed."""
    results = {'JPyLab': [], 'ipython3': []}
    for _ in range(runs):
        results['JPyLab'].append(session(ours))
        if shutil.which(THEIRS[0]) is not None:
            results['ipython3'].append(session(THEIRS))
    return results


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('--runs', type=int, default=5)
    parser.add_argument('--jpylab', default=os.path.join(ROOT, 'jpylab'))
    options = parser.parse_args()
    ours = [os.path.abspath(options.jpylab)]
    java_home = java_home_of(ours)
    results = measure(ours, options.runs)
    has_theirs = bool(results['ipython3'])

    print('%d runs each, in turns; medians; %d processors' % (options.runs, os.cpu_count()))
    print()
    print('| | JPyLab | ipython3 --pylab=agg | ratio |')
    print('|---|---|---|---|')
    for i, name in enumerate(('prompt, s', 'answer to 1+1, s', 'a plot behind it, s', 'idle memory, MB')):
        mine = statistics.median(r[i] for r in results['JPyLab'])
        row = '| %s | %.2f |' % (name, mine)
        if has_theirs:
            other = statistics.median(r[i] for r in results['ipython3'])
            row += ' %.2f | %.2f |' % (other, mine/other)
        print(row)

    print()
    table, total = parts(ours, java_home)
    print('| part of the JVM | MB committed |')
    print('|---|---|')
    for megabytes, name in table:
        if megabytes >= 1:
            print('| %s | %.0f |' % (name.lower(), megabytes))
    print('| resident together, with the tracking | %.0f |' % total)


if __name__ == '__main__':
    main()
