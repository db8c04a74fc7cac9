"""Backends: figures are drawn by one renderer, whatever the backend's name."""

backend = "agg"
