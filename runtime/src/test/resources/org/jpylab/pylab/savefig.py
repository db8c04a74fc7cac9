"""What savefig writes and where; raises an AssertionError for what is wrong."""
import datetime
import io
import logging
import os
import pathlib
import re
import tempfile
import warnings
import zlib

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.backends.backend_pdf import PdfPages
from matplotlib.transforms import Affine2D

os.chdir(tempfile.mkdtemp())


def figure():
    fig, axs = plt.subplots(1, 2, figsize=(6, 3))
    axs[0].plot([1, 2, 3], [1, 4, 2], "o--", label=r"$\alpha^2$ label")
    axs[0].legend()
    axs[0].fill_between([1, 2, 3], [0, 1, 1], alpha=0.3, hatch="//")
    axs[0].set_title("Überschrift")
    image = axs[1].imshow(np.arange(12).reshape(3, 4), alpha=0.7)
    turned = axs[1].imshow(np.eye(3), interpolation="bilinear")
    turned.set_transform(Affine2D().rotate_deg(30) + axs[1].transData)
    fig.colorbar(image)
    return fig


def streams(pdf):
    found = []
    for start in re.finditer(rb"stream\n", pdf):
        if pdf[start.start() - 3 : start.start()] != b"end":
            try:
                found.append(zlib.decompress(pdf[start.end() : pdf.index(b"\nendstream", start.end())]))
            except zlib.error:
                pass
    return found


def raises(kind, work):
    try:
        work()
    except kind as e:
        return str(e)
    raise AssertionError("no " + kind.__name__)


fig = figure()
starts = dict(png=b"\x89PNG", pdf=b"%PDF-1.4", svg=b"<?xml", svgz=b"\x1f\x8b", eps=b"%!PS-Adobe-3.0 EPSF", ps=b"%!PS-Adobe-3.0\n",
              jpg=b"\xff\xd8", jpeg=b"\xff\xd8", tif=(b"II", b"MM"), tiff=(b"II", b"MM"))  # fmt: skip
told = []
loud = logging.Handler()
loud.emit = lambda record: told.append((record.name, record.getMessage().split(";")[0]))
logging.getLogger("matplotlib").addHandler(loud)
for kind, start in starts.items():
    fig.savefig("all." + kind)
    written = open("all." + kind, "rb").read()
    assert written.startswith(start), kind
    stream = io.BytesIO()
    fig.savefig(stream, format=kind)
    assert stream.getvalue().startswith(start), kind
logging.getLogger("matplotlib").removeHandler(loud)
assert set(told) == {("matplotlib.backends.backend_ps", "The PostScript backend does not support transparency")}

# Text stays vector, can be searched for, and opacities stay.
page = b"".join(streams(open("all.pdf", "rb").read()))
assert "(Überschrift) Tj".encode("latin-1") in page and b"3 Tr" in page
assert b"/A77 gs" in page or b"/A76 gs" in page
assert b"/SMask" in open("all.pdf", "rb").read()
assert b"<image" in open("all.svg", "rb").read()

# Where to.
fig.savefig(pathlib.Path("path.png"))
fig.savefig("bare", format="svg")
fig.savefig("ending")
assert {"path.png", "bare.svg", "ending.png"} <= set(os.listdir("."))
text = io.StringIO()
fig.savefig(text, format="svg")
assert text.getvalue().rstrip().endswith("</svg>")
with open("open.png", "wb") as file:
    fig.savefig(file)
assert os.path.getsize("open.png") > 1000
assert raises(FileNotFoundError, lambda: fig.savefig("nowhere/a.png")).startswith("[Errno 2] No such file")
assert "Format 'xyz' is not supported" in raises(ValueError, lambda: fig.savefig("a.xyz"))
assert "unexpected keyword argument 'foo'" in raises(TypeError, lambda: fig.savefig("a.png", foo=3))
assert raises(NotImplementedError, lambda: fig.savefig("a.webp")) == "writing webp files"
assert not [name for name in os.listdir(".") if name.endswith(".tmp")]

# Size and colours.
def pixels(**options):
    fig.savefig("p.png", **options)
    return plt.imread("p.png")


assert pixels(dpi=50).shape == (150, 300, 4)
assert pixels(dpi="figure").shape == (300, 600, 4)
assert pixels()[0, 0].tolist() == [1, 1, 1, 1]
assert pixels(transparent=True)[0, 0].tolist()[3] == 0
assert pixels(facecolor="lime")[0, 0].tolist() == [0, 1, 0, 1]
cut = pixels(bbox_inches="tight", pad_inches=0)
assert cut.shape[0] < 300 and cut.shape[1] < 600
wide = pixels(bbox_inches="tight", pad_inches=0.5)
assert abs(wide.shape[0] - cut.shape[0] - 100) <= 1 and abs(wide.shape[1] - cut.shape[1] - 100) <= 1
assert pixels(bbox_inches=plt.matplotlib.transforms.Bbox([[0, 0], [2, 1]])).shape == (100, 200, 4)
assert fig.get_facecolor() == (1, 1, 1, 1) and fig.dpi == 100

# What files say of themselves.
fig.savefig("m.pdf", metadata={"Title": "A (b) ö", "Author": "me", "Creator": None, "ModDate": datetime.datetime(2020, 1, 2)})
told = open("m.pdf", "rb").read()
assert b"/Title (A \\(b\\) \xf6)" in told and b"/Author (me)" in told and b"/Creator" not in told and b"/ModDate (D:20200102" in told
fig.savefig("m.png", metadata={"Title": "T", "Software": None})
told = open("m.png", "rb").read()
assert b"Title\0T" in told and b"Software" not in told
fig.savefig("m.svg", metadata={"Title": "a < b", "Date": None, "Keywords": ["x", "y"]})
told = open("m.svg").read()
assert "<title>a &lt; b</title>" in told and "<dc:date>" not in told and "<rdf:li>x, y</rdf:li>" in told
assert "Unknown metadata key" in raises(ValueError, lambda: fig.savefig("m.svg", metadata={"Nonsense": "x"}))
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    fig.savefig("turned.ps", orientation="landscape", papertype="a4")
assert "%%Orientation: landscape" in open("turned.ps", encoding="latin-1").read()

# Books.
stream = io.BytesIO()
with PdfPages(stream, metadata={"Author": "we"}) as book:
    book.savefig(fig)
    book.attach_note("look (here)")
    plt.figure()
    plt.savefig(book)
    book.infodict()["Title"] = "Two pages"
    assert book.get_pagecount() == 2
told = stream.getvalue()
assert b"/Count 2" in told and b"/Title (Two pages)" in told and b"/Author (we)" in told and b"(look \\(here\\))" in told
with PdfPages("empty.pdf", keep_empty=False):
    pass
assert not os.path.exists("empty.pdf")
plt.close("all")

# SVG: elements have the artists' gids, or the names of their kinds with a number
import xml.etree.ElementTree as ET

fig, ax = plt.subplots()
ax.plot([1, 2], gid="mine")
ax.set_title("a & b", url="http://localhost/?a&b")
ax.legend([plt.Line2D([], [])], ["l"]).set_gid("key")
out = io.BytesIO()
fig.savefig(out, format="svg")
tree, ids = ET.XMLID(out.getvalue())
assert {"figure_1", "axes_1", "patch_1", "matplotlib.axis_2", "xtick_1", "text_1", "mine", "key"} <= set(ids), sorted(ids)
assert len(list(ids["key"].iter())) > 4 and ids["mine"] in list(ids["axes_1"])
assert b'xlink:href="http://localhost/?a&amp;b"' in out.getvalue()
