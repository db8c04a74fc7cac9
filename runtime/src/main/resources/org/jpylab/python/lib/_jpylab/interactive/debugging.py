"""Python's debugger at the prompt: it asks where the shell asks, and sees the text of cells."""

import pdb
import sys

from _jpylab.interactive import sources


class Debugger(pdb.Pdb):
    """pdb with IPython's prompt, asking through the shell's host."""

    def __init__(self):
        super().__init__()
        self.prompt = "ipdb> "
        sources.feed_linecache()

    def interaction(self, frame, traceback):
        sources.feed_linecache()
        super().interaction(frame, traceback)


def post_mortem(traceback):
    """Look around where an exception came from: in the last of the user's frames."""
    from _jpylab import PREFIX

    debugger = Debugger()
    debugger.reset()
    kept = last = None
    while traceback is not None:
        if not traceback.tb_frame.f_code.co_filename.startswith(PREFIX):
            kept, last = kept or traceback, traceback
        traceback = traceback.tb_next
    if last is not None:
        debugger.interaction(None, kept)


def run(code, namespace, line=0):
    """Run a program under the debugger, up to a line if one is given."""
    debugger = Debugger()
    if line:
        debugger.set_break(code.co_filename, line)
    try:
        debugger.run(code, namespace)
    except (EOFError, KeyboardInterrupt):
        sys.stdout.write("\n")
