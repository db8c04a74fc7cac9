"""NumPy's own names for its testing functions."""
