"""The part of `IPython.lib` that scripts and notebooks use."""
