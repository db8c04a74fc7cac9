"""The small objects hanging on the shell that scripts and extensions reach for."""


class Config(dict):
    """Settings by class and name: `get_ipython().config.InlineBackend.figure_format = 'png'`."""

    def __init__(self, shell=None):
        super().__init__()
        object.__setattr__(self, "_shell", shell)

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return self.setdefault(name, Config(self._shell))

    def __setattr__(self, name, value):
        self[name] = value


class Events:
    """Functions to call around each cell."""

    NAMES = ("pre_execute", "pre_run_cell", "post_execute", "post_run_cell", "shell_initialized")

    def __init__(self, shell):
        self._shell = shell
        self.callbacks = {name: [] for name in self.NAMES}

    def register(self, event, function):
        """Call a function at every event of this name."""
        if not callable(function):
            raise TypeError(f"Need a callable, got {function!r}")
        if function not in self.callbacks[event]:
            self.callbacks[event].append(function)

    def unregister(self, event, function):
        """Call it no more."""
        if function not in self.callbacks[event]:
            raise ValueError(f"Function {function!r} is not registered as a {event} callback")
        self.callbacks[event].remove(function)

    def trigger(self, event, *arguments):
        """Call the functions; what they raise is printed."""
        for function in list(self.callbacks[event]):
            try:
                function(*arguments) if _takes_argument(function) else function()
            except Exception as error:
                print(f"Error in callback {function} (for {event}):")
                self._shell.show_traceback(error)


def _takes_argument(function):
    code = getattr(getattr(function, "__func__", function), "__code__", None)
    if code is None:
        return False
    own = 1 if getattr(function, "__self__", None) is not None else 0
    return code.co_argcount > own or bool(code.co_flags & 4)
