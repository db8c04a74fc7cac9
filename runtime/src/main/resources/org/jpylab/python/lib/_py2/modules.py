"""Python 2's modules: ``_py2.NAME`` stands for the module NAME of Python 2."""
import importlib
import importlib.machinery
import sys
import types

# Where the names of a module are now; the first module that has a name gives it.
_MOVED = {
    'BaseHTTPServer': ['http.server'],
    'CGIHTTPServer': ['http.server'],
    'ConfigParser': ['configparser'],
    'Cookie': ['http.cookies'],
    'DocXMLRPCServer': ['xmlrpc.server'],
    'HTMLParser': ['html.parser'],
    'Queue': ['queue'],
    'ScrolledText': ['tkinter.scrolledtext'],
    'SimpleHTTPServer': ['http.server'],
    'SimpleXMLRPCServer': ['xmlrpc.server'],
    'SocketServer': ['socketserver'],
    'Tix': ['tkinter.tix'],
    'Tkconstants': ['tkinter.constants'],
    'Tkinter': ['tkinter'],
    'UserDict': ['collections'],
    'UserList': ['collections'],
    'UserString': ['collections'],
    '__builtin__': ['builtins'],
    'anydbm': ['dbm'],
    'base64': ['base64'],
    'binascii': ['binascii'],
    'cPickle': ['pickle'],
    'cStringIO': ['io'],
    'cgi': ['cgi', 'urllib.parse'],
    'collections': ['collections', 'collections.abc'],
    'commands': ['subprocess'],
    'cookielib': ['http.cookiejar'],
    'copy_reg': ['copyreg'],
    'csv': ['csv'],
    'dbhash': ['dbm'],
    'dumbdbm': ['dbm.dumb'],
    'dummy_thread': ['_thread'],
    'email': ['email'],
    'email.Encoders': ['email.encoders'],
    'email.MIMEAudio': ['email.mime.audio'],
    'email.MIMEBase': ['email.mime.base'],
    'email.MIMEImage': ['email.mime.image'],
    'email.MIMEMultipart': ['email.mime.multipart'],
    'email.MIMEText': ['email.mime.text'],
    'email.Utils': ['email.utils'],
    'exceptions': ['builtins'],
    'fractions': ['fractions'],
    'gdbm': ['dbm.gnu'],
    'hashlib': ['hashlib'],
    'htmlentitydefs': ['html.entities'],
    'httplib': ['http.client'],
    'imp': ['importlib', 'importlib.util'],
    'inspect': ['inspect'],
    'itertools': ['itertools'],
    'markupbase': ['_markupbase'],
    'md5': ['hashlib'],
    'math': ['math'],
    'new': ['types'],
    'operator': ['operator'],
    'os': ['os'],
    'pickle': ['pickle'],
    'platform': ['platform'],
    'popen2': ['subprocess'],
    'random': ['random'],
    'repr': ['reprlib'],
    'robotparser': ['urllib.robotparser'],
    'sets': ['builtins'],
    'sha': ['hashlib'],
    'string': ['string'],
    'struct': ['struct'],
    'subprocess': ['subprocess'],
    'StringIO': ['io'],
    'sys': ['sys'],
    'thread': ['_thread'],
    'time': ['time'],
    'tkColorChooser': ['tkinter.colorchooser'],
    'tkCommonDialog': ['tkinter.commondialog'],
    'tkFileDialog': ['tkinter.filedialog'],
    'tkFont': ['tkinter.font'],
    'tkMessageBox': ['tkinter.messagebox'],
    'tkSimpleDialog': ['tkinter.simpledialog'],
    'ttk': ['tkinter.ttk'],
    'types': ['types'],
    'urllib': ['urllib.parse', 'urllib.request'],
    'urllib2': ['urllib.request', 'urllib.error', 'urllib.parse'],
    'urlparse': ['urllib.parse'],
    'whichdb': ['dbm'],
    'xml': ['xml'],
    'xml.etree': ['xml.etree'],
    'xml.etree.cElementTree': ['xml.etree.ElementTree'],
    'xmlrpclib': ['xmlrpc.client'],
    'zlib': ['zlib'],
}

NAMES = frozenset(_MOVED)


class OldModule(types.ModuleType):
    """Names of Python 2 before those of the modules of Python 3 they come from."""

    def __getattr__(self, name):
        for module in self.__dict__.get('_moved_to', ()):
            try:
                return getattr(module, name)
            except AttributeError:
                pass
        old = self.__dict__['__name__'].removeprefix('_py2.')
        raise AttributeError("'module' object has no attribute '%s' (%s)" % (name, old))

    def __setattr__(self, name, value):
        if name.startswith('__') and name.endswith('__'):
            super().__setattr__(name, value)
        else:
            setattr(self.__dict__['_moved_to'][0], name, value)

    def __dir__(self):
        names = {name for name in self.__dict__ if name != '_moved_to'}
        return sorted(names.union(*[dir(module) for module in self.__dict__['_moved_to']]))


class _Finder:
    """Finds `_py2.NAME`, and makes the module when it is imported first."""

    def find_spec(self, fullname, path=None, target=None):
        package, _, name = fullname.partition('.')
        if package != '_py2' or name not in _MOVED:
            return None
        return importlib.machinery.ModuleSpec(fullname, self, is_package=True)

    def create_module(self, spec):
        return OldModule(spec.name)

    def exec_module(self, module):
        from _py2 import oldnames
        name = module.__name__.partition('.')[2]
        namespace = module.__dict__
        namespace['_moved_to'] = [importlib.import_module(m) for m in _MOVED[name]]
        make = oldnames.MAKERS.get(name)
        own = make() if make is not None else {}
        namespace.update(own)
        namespace['__all__'] = sorted(set(own).union(*[
            getattr(m, '__all__', [n for n in dir(m) if not n.startswith('_')])
            for m in namespace['_moved_to']]))


def install():
    """Make the modules importable."""
    if not any(isinstance(finder, _Finder) for finder in sys.meta_path):
        sys.meta_path.append(_Finder())
