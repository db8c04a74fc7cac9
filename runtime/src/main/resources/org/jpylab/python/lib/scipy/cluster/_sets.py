"""Sets without common elements."""


class DisjointSet:
    """A partition whose parts can be merged.

    >>> s = DisjointSet([1, 2, 3]); s.merge(1, 2)
    True
    >>> s.subsets()
    [{1, 2}, {3}]
    """

    def __init__(self, elements=None):
        self.n_subsets, self._parent, self._size, self._at, self._next = 0, {}, {}, {}, {}
        for x in elements or ():
            self.add(x)

    def __iter__(self):
        return iter(self._at)

    def __len__(self):
        return len(self._at)

    def __contains__(self, x):
        return x in self._at

    def __getitem__(self, x):
        if x not in self._at:
            raise KeyError(x)
        while self._at[x] != self._at[self._parent[x]]:
            self._parent[x] = self._parent[self._parent[x]]
            x = self._parent[x]
        return x

    def add(self, x):
        """Add a new part with one element."""
        if x in self._at:
            return
        self._parent[x], self._size[x], self._at[x], self._next[x] = x, 1, len(self._at), x
        self.n_subsets += 1

    def merge(self, x, y):
        """Merge the parts of two elements; whether they were different."""
        a, b = self[x], self[y]
        if self._at[a] == self._at[b]:
            return False
        if (self._size[a], self._at[b]) < (self._size[b], self._at[a]):
            a, b = b, a
        self._parent[b] = a
        self._size[a] += self._size[b]
        self._next[a], self._next[b] = self._next[b], self._next[a]
        self.n_subsets -= 1
        return True

    def connected(self, x, y):
        """Whether two elements are in the same part."""
        return self._at[self[x]] == self._at[self[y]]

    def subset(self, x):
        """The part of an element, as a set."""
        if x not in self._at:
            raise KeyError(x)
        found, at = [x], self._next[x]
        while self._at[at] != self._at[x]:
            found.append(at)
            at = self._next[at]
        return set(found)

    def subset_size(self, x):
        return self._size[self[x]]

    def subsets(self):
        """All parts, as sets."""
        found, seen = [], set()
        for x in self:
            if x not in seen:
                part = self.subset(x)
                found.append(part)
                seen.update(part)
        return found
