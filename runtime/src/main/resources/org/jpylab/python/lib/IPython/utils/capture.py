"""What a piece of code prints and shows, kept instead."""

from _jpylab.interactive.capturing import Captured as CapturedIO, RichOutput, capture_output

__all__ = ["CapturedIO", "RichOutput", "capture_output"]
