"""The magics, one file each; `_jpylab.interactive.registry` tells how such a file is made."""
