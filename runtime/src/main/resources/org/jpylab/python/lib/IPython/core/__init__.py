"""The part of `IPython.core` that scripts and notebooks use."""
