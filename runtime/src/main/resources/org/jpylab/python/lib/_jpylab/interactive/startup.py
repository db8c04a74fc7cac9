"""What a session begins with: the configuration file, then the files of the folder `startup`.

`jpylab_config.py` (or `ipython_config.py`) is written as IPython's is: `c = get_config()`, then
`c.InteractiveShell.xmode = 'Plain'` and `c.InteractiveShellApp.exec_lines = ['x = 1']`.
"""

import os
import sys

from _jpylab import execute
from _jpylab.interactive import settings
from _jpylab.interactive.configuration import Config


def run(shell, folder):
    """Read and run the files; an error in one of them is printed and stops nothing else."""
    for name in ("ipython_config.py", "jpylab_config.py"):
        path = os.path.join(folder, name)
        if os.path.isfile(path):
            _configure(shell, path)
    startup = os.path.join(folder, "startup")
    if os.path.isdir(startup):
        for name in sorted(os.listdir(startup)):
            if name.endswith((".py", ".ipy")):
                _run_file(shell, os.path.join(startup, name))


def _configure(shell, path):
    config = Config()
    namespace = {"c": config, "get_config": lambda: config, "__file__": path}
    try:
        exec(execute.compile_user(execute.read_source(path), path), namespace)
    except Exception as error:
        shell.show_traceback(error)
        return
    for owner, values in config.items():
        for name, value in values.items():
            _set(shell, path, owner, name, value)


def _set(shell, path, owner, name, value):
    owner = "InteractiveShellApp" if owner == "TerminalIPythonApp" else owner
    if owner == "InteractiveShellApp" and name == "exec_lines":
        for line in value:
            shell.run_cell(line)
    elif owner == "InteractiveShellApp" and name == "exec_files":
        for file in value:
            _run_file(shell, os.path.join(os.path.dirname(path), file))
    elif owner == "InteractiveShellApp" and name == "extensions":
        for extension in value:
            shell.run_line_magic("load_ext", extension)
    elif owner == "InteractiveShellApp" and name in ("matplotlib", "pylab"):
        shell.run_line_magic(name, str(value or ""))
    elif settings.exists(f"{owner}.{name}"):
        settings.put(shell, f"{owner}.{name}", value)
    elif not settings.is_passed_over(f"{owner}.{name}"):
        print(f"{path}: JPyLab has no setting {owner}.{name}", file=sys.stderr)


def _run_file(shell, path):
    try:
        code = execute.compile_user(execute.read_source(path), path)
        exec(code, shell.user_ns)
    except Exception as error:
        shell.show_traceback(error)
