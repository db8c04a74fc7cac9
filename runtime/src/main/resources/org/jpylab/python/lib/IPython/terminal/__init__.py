"""The part of `IPython.terminal` that scripts use."""
