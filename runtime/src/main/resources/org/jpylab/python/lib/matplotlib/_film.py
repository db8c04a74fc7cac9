"""Animations as films inside of web pages."""

import base64
import os
import tempfile


def html(animation, limit=None):
    """The HTML of a video that plays an animation, made by the program ffmpeg; a text if it is larger than the limit in MB."""
    from matplotlib import rcParams
    from matplotlib.animation import writers

    limit = rcParams["animation.embed_limit"] if limit is None else float(limit)
    writer = writers[rcParams["animation.writer"]](
        codec=rcParams["animation.codec"], bitrate=rcParams["animation.bitrate"], fps=1000.0 / animation._interval
    )
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "temp.m4v")
        animation.save(path, writer=writer)
        with open(path, "rb") as film:
            content = film.read()
    if len(content) >= limit * 1024 * 1024:
        return "Video too large to embed."
    width, height = (int(v) for v in animation._fig.bbox.size)
    options = ["controls", "autoplay"] + (["loop"] if getattr(animation, "repeat", False) else [])
    data = base64.encodebytes(content).decode("ascii")
    return (
        f'<video width="{width}" height="{height}" {" ".join(options)}>\n'
        f'  <source type="video/mp4" src="data:video/mp4;base64,{data}">\n'
        "  Your browser does not support the video tag.\n</video>"
    )
