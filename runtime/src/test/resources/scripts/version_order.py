# Versions in their order, and names that Python 2 and 3 have in common.
from packaging.version import InvalidVersion, Version, parse

names = ['1.0', '1.0.0', '1.0rc1', '1.0a2', '1.0.dev3', '1.0.post1', '1.0+local.1', '2!0.1', '1.10', '1.9',
         '1.0a1.dev2', 'v1.2', '1.0-1', '1.0+5', '1.0+abc', ' 1.0-Beta_3 ', '1.0c1']
print(sorted(names, key=parse))
for name in names:
    version = parse(name)
    print(repr(version), version.release, version.is_prerelease, version.public, version.base_version, version.local)
print(parse('1.0') == parse('1.0.0'), hash(parse('1.0')) == hash(parse('1.0.0')), Version('3.6.3').minor)
try:
    parse('latest')
except InvalidVersion as e:
    print(e)

import six
import six.moves.urllib.request
from six import iteritems
from six.moves import cPickle, range, zip
from six.moves.urllib.parse import urlparse


class Meta(type):
    pass


class First(six.with_metaclass(Meta, dict)):
    pass


@six.add_metaclass(Meta)
class Second(object):
    pass


print(type(First).__name__, First.__mro__[1].__name__, type(Second).__name__)
print(list(zip(range(2), 'ab')), list(iteritems({'a': 1})), urlparse('http://a/b').path, cPickle.__name__)
print(isinstance('a', six.string_types), six.PY2, six.b('a'), six.u('a'), six.moves.reduce(max, [1, 3, 2]))
