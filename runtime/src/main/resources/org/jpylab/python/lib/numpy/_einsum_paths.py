"""The order in which `einsum` contracts many operands, two at a time.

The search is NumPy's: a greedy one that takes the pair which frees most memory, and an exhaustive one.
"""

import itertools

import numpy as np

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"


def contractions(operands, optimize):
    """(path, steps, report): each step is (positions, subscripts)."""
    limit, kind = None, optimize
    explicit = False
    if kind is True:
        kind = "greedy"
    if kind is None:
        kind = False
    if kind is False or isinstance(kind, str):
        pass
    elif len(kind) and kind[0] == "einsum_path":
        explicit = True
    elif len(kind) == 2 and isinstance(kind[0], str) and isinstance(kind[1], (int, float)):
        kind, limit = kind[0], int(kind[1])
    else:
        raise TypeError("Did not understand the path: %s" % str(kind))
    text, arrays = _spelled(operands)
    left, right = text.split("->")
    terms = left.split(",")
    sizes = _sizes(terms, arrays, left)
    search = _Search([frozenset(t) for t in terms], frozenset(right), sizes)
    largest = max([search.elements(t) for t in terms + [right]])
    letters = frozenset(left.replace(",", ""))
    summed = sum([len(set(t)) for t in terms]) - len(letters) > 0
    naive = search.flops(letters, summed, len(terms))
    limit = largest if limit is None else limit
    if explicit:
        path = [tuple(p) for p in kind[1:]]
    elif kind is False or len(terms) in (1, 2) or letters == frozenset(right):
        path = [tuple(range(len(terms)))]
    elif kind == "greedy":
        path = search.greedy(limit)
    elif kind == "optimal":
        path = search.optimal(limit)
    else:
        raise KeyError("Path name %s not found", kind)
    steps, report = _carried_out(search, path, terms, left, right, letters, naive)
    return ["einsum_path", *path], steps, report


def _spelled(operands):
    """The subscripts in full, with a result and letters for dots, and the arrays."""
    text, arrays = np._einsum_arguments(operands)
    arrays = [np.asanyarray(a) for a in arrays]
    text = text.replace(" ", "")
    for c in text:
        if c not in _LETTERS and c not in ".,->":
            raise ValueError("Character %s is not a valid symbol." % c)
    if ("-" in text or ">" in text) and (text.count("-") > 1 or text.count(">") > 1 or text.count("->") != 1):
        raise ValueError("Subscripts can only contain one '->'.")
    left, arrow, right = text.partition("->")
    terms = left.split(",")
    if len(terms) != len(arrays):
        raise ValueError("Number of einsum subscripts must be equal to the number of operands.")
    if "." in text:
        free = [c for c in _LETTERS if c not in text]
        longest = 0
        for i, term in enumerate(terms):
            if "." not in term:
                continue
            if term.count(".") != 3 or term.count("...") != 1:
                raise ValueError("Invalid Ellipses.")
            n = max(arrays[i].ndim, 1) - (len(term) - 3) if arrays[i].shape != () else 0
            if n < 0:
                raise ValueError("Ellipses lengths do not match.")
            longest = max(longest, n)
            terms[i] = term.replace("...", "".join(free[-n:]) if n else "")
        dots = "".join(free[-longest:]) if longest else ""
        if arrow:
            right = right.replace("...", dots)
        else:
            joined = "".join(terms)
            right = dots + "".join(sorted(c for c in set(joined) if joined.count(c) == 1 and c not in dots))
    elif not arrow:
        joined = "".join(terms)
        right = "".join(sorted(c for c in set(joined) if joined.count(c) == 1))
    for c in right:
        if c not in "".join(terms):
            raise ValueError("Output character %s did not appear in the input" % c)
    return ",".join(terms) + "->" + right, arrays


def _sizes(terms, arrays, left):
    sizes = {}
    for i, (term, a) in enumerate(zip(terms, arrays)):
        if len(a.shape) != len(term):
            raise ValueError(
                "Einstein sum subscript %s does not contain the correct number of indices for operand %d."
                % (left[i], i)
            )
        for c, n in zip(term, a.shape):
            known = sizes.get(c, 1)
            if known == 1:
                sizes[c] = n
            elif n not in (1, known):
                raise ValueError(
                    "Size of label '%s' for operand %d (%d) does not match previous terms (%d)." % (c, i, known, n)
                )
    return sizes


class _Search:
    """Looks for a cheap order; terms are sets of letters."""

    def __init__(self, terms, result, sizes):
        self.terms, self.result, self.sizes = terms, result, sizes

    def elements(self, letters):
        n = 1
        for c in letters:
            n *= self.sizes[c]
        return n

    def flops(self, letters, summed, terms):
        return self.elements(letters) * (max(1, terms - 1) + bool(summed))

    def contract(self, positions, terms):
        """(letters of the new term, terms after, letters summed away, letters met)."""
        met, needed, rest = frozenset(), self.result, []
        for i, t in enumerate(terms):
            if i in positions:
                met |= t
            else:
                needed |= t
                rest.append(t)
        made = needed & met
        return made, rest + [made], met - made, met

    def optimal(self, limit):
        n = len(self.terms)
        states = [(0, [], self.terms)]
        for step in range(n - 1):
            reached = []
            for cost, path, terms in states:
                for pair in itertools.combinations(range(n - step), 2):
                    made, after, summed, met = self.contract(pair, terms)
                    if self.elements(made) <= limit:
                        reached.append((cost + self.flops(met, summed, 2), path + [pair], after))
            if not reached:
                path = min(states, key=lambda s: s[0])[1]
                return path + [tuple(range(n - step))]
            states = reached
        return min(states, key=lambda s: s[0])[1] if states else [tuple(range(n))]

    def greedy(self, limit):
        terms = list(self.terms)
        n = len(terms)
        if n == 1:
            return [(0,)]
        if n == 2:
            return [(0, 1)]
        _, _, summed, met = self.contract(range(n), terms)
        naive = self.flops(met, summed, n)
        pairs, known, spent, path = itertools.combinations(range(n), 2), [], 0, []
        for _ in range(n - 1):
            for pair in pairs:
                if not terms[pair[0]].isdisjoint(terms[pair[1]]):
                    known += self._candidate(pair, terms, limit, spent, naive)
            if not known:
                for pair in itertools.combinations(range(len(terms)), 2):
                    known += self._candidate(pair, terms, limit, spent, naive)
                if not known:
                    path.append(tuple(range(len(terms))))
                    break
            best = min(known, key=lambda k: k[0])
            known = self._after(known, best)
            terms = best[2]
            last = len(terms) - 1
            pairs = [(i, last) for i in range(last)]
            path.append(best[1])
            spent += best[0][1]
        return path

    def _candidate(self, pair, terms, limit, spent, naive):
        made, after, summed, met = self.contract(pair, terms)
        size = self.elements(made)
        if size > limit:
            return []
        freed = sum([self.elements(terms[p]) for p in pair]) - size
        cost = self.flops(met, summed, len(pair))
        return [] if spent + cost > naive else [((-freed, cost), pair, after)]

    @staticmethod
    def _after(known, best):
        """The candidates that are left after one has been taken, renumbered."""
        x, y = best[1]
        left = []
        for cost, (i, j), terms in known:
            if i in (x, y) or j in (x, y):
                continue
            terms = list(terms)
            del terms[y - (y > i) - (y > j)]
            del terms[x - (x > i) - (x > j)]
            terms.insert(-1, best[2][-1])
            left.append((cost, (i - (i > x) - (i > y), j - (j > x) - (j > y)), terms))
        return left


def _carried_out(search, path, terms, left, right, letters, naive):
    sets, names = list(search.terms), list(terms)
    steps, rows, costs, scales, sizes = [], [], [], [], []
    for k, positions in enumerate(path):
        positions = tuple(sorted(positions, reverse=True))
        made, sets, summed, met = search.contract(positions, sets)
        costs.append(search.flops(met, summed, len(positions)))
        scales.append(len(met))
        sizes.append(search.elements(made))
        taken = [names.pop(p) for p in positions]
        if k == len(path) - 1:
            result = right
        else:
            result = "".join(c for _, c in sorted((search.sizes[c], c) for c in made))
        names.append(result)
        step = ",".join(taken) + "->" + result
        steps.append((positions, step))
        rows.append("\n%4d    %24s %40s" % (scales[-1], step, ",".join(names) + "->" + right))
    if len(names) != 1:
        raise RuntimeError(
            "Invalid einsum_path is specified: {} operands has to be contracted.".format(len(names))
        )
    cost = sum(costs) + 1
    lines = [
        "  Complete contraction:  %s->%s" % (left, right),
        "         Naive scaling:  %d" % len(letters),
        "     Optimized scaling:  %d" % max(scales),
        "      Naive FLOP count:  %.3e" % naive,
        "  Optimized FLOP count:  %.3e" % cost,
        "   Theoretical speedup:  %3.3f" % (naive / cost),
        "  Largest intermediate:  %.3e elements" % max(sizes),
        "-" * 74,
        "%6s %24s %40s" % ("scaling", "current", "remaining"),
        "-" * 74,
    ]
    return steps, "\n".join(lines) + "".join(rows)
