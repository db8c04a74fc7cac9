"""Asking and printing."""

import sys

from IPython.utils.capture import capture_output

__all__ = ["ask_yes_no", "capture_output", "stderr", "stdout"]

stdout, stderr = sys.stdout, sys.stderr


def ask_yes_no(prompt, default=None, interrupt=None):
    """True for an answer that begins with y; asks until there is one, or takes the default."""
    answers = {"y": True, "n": False, "yes": True, "no": False}
    while True:
        try:
            answer = input(prompt + " ").lower()
        except KeyboardInterrupt:
            answer = interrupt or ""
        except EOFError:
            answer = default or ""
        answer = answer or (default or "")
        if answer in answers:
            return answers[answer]
