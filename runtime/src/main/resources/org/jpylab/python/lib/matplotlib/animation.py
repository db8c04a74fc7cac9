"""Animations: figures that change by themselves, seen in a window or saved."""

import itertools
import os

from matplotlib._border import Displays, call
from matplotlib._missing import refuse


class Animation:
    """A figure that changes from frame to frame."""

    def __init__(self, fig, event_source=None, blit=False):
        self._fig = fig
        self._blit = blit
        self.event_source = event_source
        self.frame_seq = self.new_frame_seq()
        self._started = False
        if blit:
            self._init_draw()
        if Displays.isInteractive():
            self._first = fig.canvas.mpl_connect("draw_event", self._start)
            self._close = fig.canvas.mpl_connect("close_event", self._stop)
        else:
            self._init_draw()
        fig.__dict__.setdefault("_animations", []).append(self)

    def _start(self, *args):
        if self._started:
            return
        self._started = True
        self._fig.canvas.mpl_disconnect(self._first)
        self._init_draw()
        self.event_source.start()

    def _stop(self, *args):
        self.event_source.stop()

    def pause(self):
        """Stand still."""
        self.event_source.stop()

    def resume(self):
        """Go on."""
        self.event_source.start()

    def new_frame_seq(self):
        """The frames from the first one."""
        return iter(self._framedata)

    def new_saved_frame_seq(self):
        """The frames that are saved."""
        return self.new_frame_seq()

    def _init_draw(self):
        pass

    def _draw_frame(self, framedata):
        raise NotImplementedError("Needs to be implemented by subclasses to actually make an animation.")

    def _step(self, *args):
        try:
            framedata = next(self.frame_seq)
        except StopIteration:
            return False
        self._draw_frame(framedata)
        self._fig.canvas.draw_idle()
        return True

    def save(self, filename, writer=None, fps=None, dpi=None, codec=None, bitrate=None, extra_args=None,
             metadata=None, extra_anim=None, savefig_kwargs=None, *, progress_callback=None):  # fmt: skip
        """Write the animation to a file: .gif, or what ffmpeg writes where there is one."""
        from os import fspath

        filename = fspath(filename)
        if fps is None:
            fps = 1000.0 / self._interval if getattr(self, "_interval", None) else 5
            if isinstance(writer, AbstractMovieWriter):
                fps = writer.fps
        if not isinstance(writer, AbstractMovieWriter):
            maker = PillowWriter if filename.lower().endswith(".gif") else FFMpegWriter
            writer = maker(fps=fps, extra_args=extra_args)
        everyone = [self] + [a for a in extra_anim or () if a._fig is self._fig]
        running = self.event_source is not None and self._started
        if running:
            self.event_source.stop()
        with writer.saving(self._fig, filename, dpi):
            for a in everyone:
                a._init_draw()
            total = getattr(self, "_save_count", None)
            for number, frames in enumerate(zip(*[a.new_saved_frame_seq() for a in everyone])):
                for a, framedata in zip(everyone, frames):
                    a._draw_frame(framedata)
                if progress_callback is not None:
                    progress_callback(number, total)
                writer.grab_frame()
        if running:
            self.event_source.start()

    def to_jshtml(self, fps=None, embed_frames=True, default_mode=None):
        """A piece of HTML that plays the animation."""
        import base64
        import io

        frames = []
        self._init_draw()
        for framedata in self.new_saved_frame_seq():
            self._draw_frame(framedata)
            out = io.BytesIO()
            self._fig.savefig(out, format="png")
            frames.append("'data:image/png;base64," + base64.b64encode(out.getvalue()).decode() + "'")
        interval = 1000 / fps if fps else getattr(self, "_interval", 200)
        return _PAGE % {"id": id(self), "frames": ",".join(frames), "interval": interval,
                        "last": len(frames) - 1}  # fmt: skip

    def to_html5_video(self, embed_limit=None):
        """A piece of HTML with the animation as a film, which the program ffmpeg makes."""
        known = self.__dict__.get("_film")
        if known is None:
            from matplotlib import _film

            known = self._film = _film.html(self, embed_limit)
        return known

    def _repr_html_(self):
        """What a notebook shows: as the setting `animation.html` says."""
        from matplotlib import rcParams

        kind = rcParams["animation.html"]
        return self.to_html5_video() if kind == "html5" else self.to_jshtml()


_PAGE = """<div id="a%(id)d"><img><br>
<input type="range" min="0" max="%(last)d" value="0"><button>play/pause</button></div>
<script>(function() {
  const frames = [%(frames)s], box = document.getElementById("a%(id)d");
  const image = box.querySelector("img"), range = box.querySelector("input");
  let timer = null;
  const show = i => { range.value = i; image.src = frames[i]; };
  const play = () => { timer = setInterval(() => show((+range.value + 1) %% frames.length), %(interval)g); };
  range.oninput = () => show(+range.value);
  box.querySelector("button").onclick = () => { if (timer) { clearInterval(timer); timer = null; } else play(); };
  show(0); play();
})();</script>"""


class TimedAnimation(Animation):
    """An animation with a time in milliseconds between frames."""

    def __init__(self, fig, interval=200, repeat_delay=0, repeat=True, event_source=None, *args, **kwargs):
        self._interval = interval
        self._repeat_delay = repeat_delay or 0
        self.repeat = repeat
        if event_source is None:
            event_source = fig.canvas.new_timer(interval=interval)
        event_source.add_callback(self._turn)
        super().__init__(fig, event_source=event_source, *args, **kwargs)

    def _turn(self):
        if self._step():
            self.event_source.interval = self._interval
            return True
        if not self.repeat:
            return False
        self.frame_seq = self.new_frame_seq()
        self._init_draw()
        self._fig.canvas.draw_idle()
        if self._repeat_delay:
            self.event_source.interval = self._repeat_delay
        return True


class ArtistAnimation(TimedAnimation):
    """An animation that shows one list of artists after the other."""

    def __init__(self, fig, artists, *args, **kwargs):
        self._framedata = list(artists)
        self._drawn = []
        super().__init__(fig, *args, **kwargs)

    def _init_draw(self):
        for artists in self._framedata:
            for artist in artists:
                artist.set_visible(False)
        if self._framedata:
            self._draw_frame(self._framedata[0])

    def _draw_frame(self, artists):
        for artist in self._drawn:
            artist.set_visible(False)
        for artist in artists:
            artist.set_visible(True)
        self._drawn = artists


class FuncAnimation(TimedAnimation):
    """An animation by a function that is called with each frame.

    >>> from matplotlib.pyplot import subplots
    >>> fig, ax = subplots()
    >>> line, = ax.plot([0, 1], [0, 0])
    >>> anim = FuncAnimation(fig, lambda i: line.set_ydata([0, i]), frames=3)
    """

    def __init__(self, fig, func, frames=None, init_func=None, fargs=None, save_count=None, *,
                 cache_frame_data=True, **kwargs):  # fmt: skip
        self._func = func
        self._args = tuple(fargs or ())
        self._init_func = init_func
        self._save_count = save_count
        if frames is None:
            self._frames = itertools.count
        elif callable(frames):
            self._frames = frames
        elif hasattr(frames, "__iter__"):
            if hasattr(frames, "__next__"):
                frames = list(itertools.islice(frames, 100 if save_count is None else save_count))
            self._frames = lambda: iter(frames)
            if hasattr(frames, "__len__"):
                self._save_count = len(frames)
        else:
            self._frames = lambda: iter(range(frames))
            self._save_count = frames
        super().__init__(fig, **kwargs)

    def new_frame_seq(self):
        return self._frames()

    def new_saved_frame_seq(self):
        return itertools.islice(self.new_frame_seq(), 100 if self._save_count is None else self._save_count)

    def _init_draw(self):
        if self._init_func is None:
            try:
                framedata = next(self.new_frame_seq())
            except StopIteration:
                return
            self._draw_frame(framedata)
        else:
            self._check(self._init_func())

    def _draw_frame(self, framedata):
        self._check(self._func(framedata, *self._args))

    def _check(self, artists):
        if self._blit and (artists is None or isinstance(artists, str) or not hasattr(artists, "__iter__")):
            raise RuntimeError("The animation function must return a sequence of Artist objects.")


# --- writers ----------------------------------------------------------------------------------


class AbstractMovieWriter:
    """What writes the frames of an animation: `setup`, `grab_frame` for each, `finish`; or `saving` around all."""

    def __init__(self, fps=5, metadata=None, codec=None, bitrate=None):
        self.fps, self.codec, self.bitrate, self.metadata = fps, codec, bitrate, metadata or {}

    def setup(self, fig, outfile, dpi=None):
        """Prepare for frames of a figure."""
        self.outfile, self.fig, self.dpi = outfile, fig, fig.dpi if dpi is None else dpi

    @property
    def frame_size(self):
        """Width and height of a frame in pixels."""
        width, height = self.fig.get_size_inches()
        return int(width * self.dpi), int(height * self.dpi)

    def grab_frame(self, **savefig_kwargs):
        """Add what the figure shows now."""
        raise NotImplementedError

    def finish(self):
        """Write what is not written yet."""
        raise NotImplementedError

    def saving(self, fig, outfile, dpi, *args, **kwargs):
        """Frames grabbed inside go to a file."""
        return _Saving(self, fig, outfile, dpi)


class MovieWriter(AbstractMovieWriter):
    """Writes the frames of an animation."""

    supported_formats = ["rgba"]

    def __init__(self, fps=5, codec=None, bitrate=None, extra_args=None, metadata=None):
        self.fps, self.codec, self.bitrate = fps, codec, bitrate
        self.extra_args, self.metadata = extra_args, metadata

    @classmethod
    def isAvailable(cls):
        return True

    def saving(self, fig, outfile, dpi, *args, **kwargs):
        """Frames grabbed inside go to a file."""
        return _Saving(self, fig, outfile, dpi)


class _Saving:
    def __init__(self, writer, fig, outfile, dpi):
        self.writer, self.arguments = writer, (fig, outfile, dpi)

    def __enter__(self):
        self.writer.setup(*self.arguments)
        return self.writer

    def __exit__(self, *exc):
        self.writer.finish()


class PillowWriter(MovieWriter):
    """Writes GIF files."""

    def setup(self, fig, outfile, dpi=None):
        dpi = None if dpi is None or dpi == "figure" else float(dpi)
        self._file = call(Displays.animation, fig._j, os.path.abspath(str(outfile)), float(self.fps), dpi)

    def grab_frame(self, **savefig_kwargs):
        call(self._file.add)

    def finish(self):
        call(self._file.close)


ImageMagickWriter = PillowWriter


class FFMpegWriter(MovieWriter):
    """Writes films by the program ffmpeg."""

    @classmethod
    def isAvailable(cls):
        import shutil

        return shutil.which("ffmpeg") is not None

    def setup(self, fig, outfile, dpi=None):
        import subprocess

        if not self.isAvailable():
            raise RuntimeError("saving an animation to " + repr(outfile) + " needs the program ffmpeg, "
                               "which was not found; .gif files need none")  # fmt: skip
        self._fig, self._before = fig, fig.dpi
        if dpi is not None and dpi != "figure":
            fig.dpi = dpi
        width, height = fig.canvas.get_width_height()
        command = ["ffmpeg", "-y", "-loglevel", "error", "-f", "rawvideo", "-pix_fmt", "rgba",
                   "-s", f"{width}x{height}", "-r", str(self.fps), "-i", "pipe:",
                   "-vf", "pad=ceil(iw/2)*2:ceil(ih/2)*2", "-pix_fmt", "yuv420p"]  # fmt: skip
        if self.codec:
            command += ["-vcodec", self.codec]
        if self.bitrate:
            command += ["-b", f"{self.bitrate}k"]
        command += list(self.extra_args or ()) + [str(outfile)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE)

    def grab_frame(self, **savefig_kwargs):
        self._process.stdin.write(self._fig.canvas.buffer_rgba().tobytes())

    def finish(self):
        self._process.stdin.close()
        status = self._process.wait()
        self._fig.dpi = self._before
        if status:
            raise RuntimeError(f"ffmpeg ended with status {status}")


class MovieWriterRegistry:
    """The writers by name."""

    _known = {"pillow": PillowWriter, "imagemagick": PillowWriter, "ffmpeg": FFMpegWriter}

    def register(self, name):
        """A decorator that makes a writer known by a name."""

        def keep(writer):
            self._known[name] = writer
            return writer

        return keep

    def is_available(self, name):
        return name in self._known and self._known[name].isAvailable()

    def list(self):
        return [name for name in self._known if self.is_available(name)]

    def __iter__(self):
        return iter(self.list())

    def __getitem__(self, name):
        if self.is_available(name):
            return self._known[name]
        raise RuntimeError(f"Requested MovieWriter ({name}) not available")


writers = MovieWriterRegistry()

__getattr__ = refuse(
    __name__,
    "FFMpegBase FFMpegFileWriter FileMovieWriter HTMLWriter ImageMagickBase ImageMagickFileWriter adjusted_figsize"
    " subprocess_creation_flags DISPLAY_TEMPLATE INCLUDED_FRAMES JS_INCLUDE STYLE_INCLUDE",
)
