"""What JPyLab offers beside NumPy, SciPy and matplotlib: `jpylab.models`."""
