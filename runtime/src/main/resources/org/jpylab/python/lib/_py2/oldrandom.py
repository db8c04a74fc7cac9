"""Python 2's `random`: the same generator, but other ways from its numbers to integers, choices and samples."""
from math import ceil, log
from random import Random as _Random

_WIDE = 1 << 53


class Random(_Random):
    """Random numbers that a seed gives in Python 2."""

    def seed(self, a=None, version=1):
        """Begin anew; text counts by its hash of Python 2."""
        super().seed(_text_hash(a) if isinstance(a, str) else a)

    def _below(self, n):
        return self._randbelow(n) if n >= _WIDE else int(self.random() * n)

    def randrange(self, start, stop=None, step=1):
        """A number of range(start, stop, step)."""
        for what, value in (('arg 1', start), ('stop', stop), ('step', step)):
            if value is not None and int(value) != value:
                raise ValueError('non-integer %s for randrange()' % what)
        if stop is None:
            if start <= 0:
                raise ValueError('empty range for randrange()')
            return self._below(int(start))
        if not step:
            raise ValueError('zero step for randrange()')
        start, stop, step = int(start), int(stop), int(step)
        count = -((start - stop) // step)
        if count <= 0:
            spread = (start, stop, stop - start)
            raise ValueError('empty range for randrange()' + (' (%d,%d, %d)' % spread if step == 1 else ''))
        return start + step * self._below(count)

    def randint(self, a, b):
        """A whole number from a to b, which is one of them."""
        return self.randrange(a, b + 1)

    def choice(self, seq):
        """An element of a sequence."""
        return seq[int(self.random() * len(seq))]

    def shuffle(self, x, random=None):
        """Bring a list into an order by chance."""
        random = random or self.random
        for i in range(len(x) - 1, 0, -1):
            j = int(random() * (i + 1))
            x[i], x[j] = x[j], x[i]

    def sample(self, population, k):
        """Some of the elements of a population, each once at most."""
        if isinstance(population, (set, frozenset)) or hasattr(population, 'keys'):
            population = list(population)
        n = len(population)
        if not 0 <= k <= n:
            raise ValueError('sample larger than population')
        small = 21 + (4 ** ceil(log(k * 3, 4)) if k > 5 else 0)
        if n > small:
            return self._sample_of_many(population, n, k)
        left, taken = list(population), []
        for i in range(k):
            j = int(self.random() * (n - i))
            taken.append(left[j])
            left[j] = left[n - i - 1]
        return taken

    def _sample_of_many(self, population, n, k):
        places = {}  # keeps their order
        while len(places) < k:
            j = int(self.random() * n)
            while j in places:
                j = int(self.random() * n)
            places[j] = True
        return [population[j] for j in places]

    def gammavariate(self, alpha, beta):
        """A number of the gamma distribution."""
        if alpha != 1.0:
            return super().gammavariate(alpha, beta)
        u = self.random()
        while u <= 1e-7:
            u = self.random()
        return -log(u) * beta

    def jumpahead(self, n):
        raise NotImplementedError('random.jumpahead')


def _text_hash(text):
    """Python 2's hash of a string on a machine of 64 bits."""
    data = text.encode('utf-8', 'surrogateescape')
    if not data:
        return 0
    value = data[0] << 7
    for byte in data:
        value = (1000003 * value) & 0xFFFFFFFFFFFFFFFF ^ byte
    value ^= len(data)
    return 0xFFFFFFFFFFFFFFFE if value == 0xFFFFFFFFFFFFFFFF else value


def names():
    """What Python 2's module has of its own: the functions of one generator."""
    generator = Random()
    functions = (
        'seed random uniform randint choice randrange sample shuffle normalvariate lognormvariate expovariate'
        ' vonmisesvariate gammavariate triangular gauss betavariate paretovariate weibullvariate getstate setstate'
        ' getrandbits jumpahead').split()
    return dict({name: getattr(generator, name) for name in functions}, Random=Random, _inst=generator)
