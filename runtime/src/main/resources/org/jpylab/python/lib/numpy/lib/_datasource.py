"""Files by path or address, packed or not."""

import os

_OPENERS = {".gz": "gzip", ".bz2": "bz2", ".xz": "lzma"}


def _check_mode(mode, encoding, newline):
    """Complain of encodings and newlines of bytes.

    >>> _check_mode('r', None, None)
    """
    if "t" in mode:
        if "b" in mode:
            raise ValueError("Invalid mode: %r" % (mode,))
    else:
        if encoding is not None:
            raise ValueError("Argument 'encoding' not supported in binary mode")
        if newline is not None:
            raise ValueError("Argument 'newline' not supported in binary mode")


class _FileOpeners:
    """The functions that open files, by what their names end with."""

    def keys(self):
        return [None, *_OPENERS]

    def __getitem__(self, ending):
        if ending is None:
            return open
        import importlib

        return importlib.import_module(_OPENERS[ending]).open


_file_openers = _FileOpeners()


def open(path, mode="r", destpath=os.curdir, encoding=None, newline=None):
    """Open a file by path or address.

    >>> open.__name__
    'open'
    """
    return DataSource(destpath).open(path, mode, encoding=encoding, newline=newline)


_builtin_open = __builtins__["open"] if isinstance(__builtins__, dict) else __builtins__.open


class DataSource:
    """Opens files by path or address, packed or not; what comes from an address is kept in a folder.

    >>> from numpy import DataSource
    >>> DataSource().exists('/nowhere')
    False
    """

    def __init__(self, destpath=os.curdir):
        if destpath:
            self._destpath, self._istmpdest = os.path.abspath(destpath), False
        else:
            import tempfile

            self._destpath, self._istmpdest = tempfile.mkdtemp(), True

    def __del__(self):
        if getattr(self, "_istmpdest", False):
            import shutil

            shutil.rmtree(self._destpath, ignore_errors=True)

    def _iszip(self, filename):
        return os.path.splitext(filename)[1] in _OPENERS

    def _iswritemode(self, mode):
        return any([c in "w+" for c in mode])

    def _splitzipext(self, filename):
        return os.path.splitext(filename) if self._iszip(filename) else (filename, None)

    def _possible_names(self, filename):
        return [filename] if self._iszip(filename) else [filename, *[filename + e for e in _OPENERS]]

    def _isurl(self, path):
        from urllib.parse import urlparse

        scheme, netloc = urlparse(path)[:2]
        return bool(scheme and netloc)

    def _cache(self, path):
        import shutil
        from urllib.request import urlopen

        kept = self.abspath(path)
        os.makedirs(os.path.dirname(kept), exist_ok=True)
        if self._isurl(path):
            with urlopen(path) as opened, _builtin_open(kept, "wb") as out:
                shutil.copyfileobj(opened, out)
        else:
            shutil.copyfile(path, kept)
        return kept

    def _findfile(self, path):
        if self._isurl(path):
            names = self._possible_names(self.abspath(path)) + self._possible_names(path)
        else:
            names = self._possible_names(path) + self._possible_names(self.abspath(path))
        for name in names:
            if self.exists(name):
                return self._cache(name) if self._isurl(name) else name
        return None

    def abspath(self, path):
        """Where a file is, or would be kept.

        >>> from numpy import DataSource
        >>> DataSource('/data').abspath('http://host/a/b.txt')
        '/data/host/a/b.txt'
        """
        from urllib.parse import urlparse

        parts = path.split(self._destpath, 2)
        if len(parts) > 1:
            path = parts[1]
        found = urlparse(path)
        return os.path.join(
            self._destpath, self._sanitize_relative_path(found.netloc), self._sanitize_relative_path(found.path)
        )

    def _sanitize_relative_path(self, path):
        last, path = None, os.path.normpath(path)
        while path != last:
            last = path
            path = path.lstrip(os.sep).lstrip("/").lstrip(os.pardir).lstrip("..")
            path = os.path.splitdrive(path)[1]
        return path

    def exists(self, path):
        """Whether a file or an address can be opened.

        >>> from numpy import DataSource
        >>> DataSource().exists('/')
        True
        """
        if os.path.exists(path):
            return True
        if os.path.exists(self.abspath(path)):
            return True
        if self._isurl(path):
            from urllib.error import URLError
            from urllib.request import urlopen

            try:
                urlopen(path).close()
                return True
            except URLError:
                return False
        return False

    def open(self, path, mode="r", encoding=None, newline=None):
        """The opened file.

        >>> from numpy import DataSource
        >>> DataSource.open.__name__
        'open'
        """
        if self._isurl(path) and self._iswritemode(mode):
            raise ValueError("URLs are not writeable")
        found = self._findfile(path)
        if not found:
            raise FileNotFoundError(f"{path} not found.")
        _, ending = self._splitzipext(found)
        if ending == ".bz2":
            mode.replace("+", "")
        opener = _builtin_open if ending is None else _file_openers[ending]
        if ending is not None and "b" not in mode and "t" not in mode:
            mode += "t"
        return opener(found, mode=mode, encoding=encoding, newline=newline)


class Repository(DataSource):
    """A data source whose paths begin at an address.

    >>> Repository('/home/user').abspath('a.txt').endswith('home/user/a.txt')
    True
    """

    def __init__(self, baseurl, destpath=os.curdir):
        DataSource.__init__(self, destpath=destpath)
        self._baseurl = baseurl

    def _fullpath(self, path):
        parts = path.split(self._baseurl, 2)
        return os.path.join(self._baseurl, path) if len(parts) == 1 else path

    def _findfile(self, path):
        return DataSource._findfile(self, self._fullpath(path))

    def abspath(self, path):
        return DataSource.abspath(self, self._fullpath(path))

    def exists(self, path):
        return DataSource.exists(self, self._fullpath(path))

    def open(self, path, mode="r", encoding=None, newline=None):
        return DataSource.open(self, self._fullpath(path), mode, encoding=encoding, newline=newline)

    def listdir(self):
        """The names of the files, where the address is a folder.

        >>> isinstance(Repository('/').listdir(), list)
        True
        """
        if self._isurl(self._baseurl):
            raise NotImplementedError("Directory listing of URLs, not supported yet.")
        return os.listdir(self._baseurl)
