"""Toolkits that come with matplotlib."""
