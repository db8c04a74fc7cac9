"""What a piece of code prints and shows, kept instead."""

from _jpylab.interactive.capturing import CapturedIO as CapturedIO, RichOutput, capture_output

__all__ = ["CapturedIO", "RichOutput", "capture_output"]
