"""Numerical functions of matplotlib that old scripts import from here."""

from numpy import *  # noqa: F403
