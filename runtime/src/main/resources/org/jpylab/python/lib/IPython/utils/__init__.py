"""The part of `IPython.utils` that scripts and notebooks use."""
