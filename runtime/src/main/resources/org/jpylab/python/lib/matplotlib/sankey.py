"""Diagrams of flows: a trunk with arrows in and out as wide as the flows are large."""

from types import SimpleNamespace

import numpy

from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib.transforms import Affine2D

RIGHT, UP, DOWN = 0, 1, 3
_TO, _CURVE = Path.LINETO, Path.CURVE4
# Control distance of eight cubic arcs: D. Lancaster, "Approximating a Circle", 2001.
_NEAR, _FAR, _HALF, _NEXT = 0.265114773, 0.519642327, 0.707106781, 0.894571235
_QUARTER = numpy.array(
    [(1, 0), (1, _NEAR), (_NEXT, _FAR), (_HALF, _HALF), (_FAR, _NEXT), (_NEAR, 1), (0, 1)], float
)  # fmt: skip


def _arc(quadrant, cw, radius, center):
    """A quarter of a circle as codes and places."""
    points = _QUARTER
    if quadrant in (0, 2):
        points = points if cw else points[:, ::-1]
    else:
        turned = points[:, ::-1] if cw else points
        points = numpy.column_stack([-turned[:, 0], turned[:, 1]])
    points = (-radius if quadrant > 1 else radius) * points + center
    return list(zip([_TO] + [_CURVE] * 6, points.tolist()))


def _back(path):
    """A path the other way round."""
    codes = [_TO] + [code for code, _ in path[:0:-1]]
    return list(zip(codes, [place for _, place in path[::-1]]))


class Sankey:
    """Diagrams of flows; `add` adds one, `finish` fits the axes around all."""

    def __init__(self, ax=None, scale=1.0, unit="", format="%G", gap=0.25, radius=0.1, shoulder=0.03, offset=0.15,
                 head_angle=100, margin=0.4, tolerance=1e-6, **kwargs):  # fmt: skip
        if gap < 0:
            raise ValueError("'gap' is negative, which is not allowed because it would cause the paths to overlap")
        if radius > gap:
            raise ValueError("'radius' is greater than 'gap', which is not allowed because it would cause the paths to overlap")
        if head_angle < 0:
            raise ValueError("'head_angle' is negative, which is not allowed because it would cause inputs to look like outputs and vice versa")
        if tolerance < 0:
            raise ValueError("'tolerance' is negative, but it must be a magnitude")
        if ax is None:
            from matplotlib import pyplot

            ax = pyplot.figure().add_subplot(1, 1, 1, xticks=[], yticks=[])
        self.diagrams, self.ax, self.unit, self.format, self.scale = [], ax, unit, format, scale
        self.gap, self.radius, self.shoulder, self.offset, self.margin = gap, radius, shoulder, offset, margin
        self.pitch, self.tolerance = numpy.tan(numpy.pi * (1 - head_angle / 180.0) / 2.0), tolerance
        self.extent = numpy.array((numpy.inf, -numpy.inf, numpy.inf, -numpy.inf))
        if len(kwargs):
            self.add(**kwargs)

    def _input(self, path, angle, flow, length):
        """Draw an arrow in at the end of a path; gives its dip and the place of its label."""
        x, y = path[-1][1]
        depth = flow / 2 * self.pitch
        if angle == RIGHT:
            x -= length
            dip = [x + depth, y + flow / 2.0]
            path += [(_TO, p) for p in ([x, y], dip, [x, y + flow], [x + self.gap, y + flow])]
            return dip, [dip[0] - self.offset, dip[1]]
        x -= self.gap
        sign, quadrant = (1, 1) if angle == UP else (-1, 2)
        dip = [x - flow / 2, y - sign * (length - depth)]
        center = (x + self.radius, y - sign * self.radius)
        path += _arc(quadrant, angle == UP, self.radius, center) if self.radius else [(_TO, [x, y])]
        path += [(_TO, p) for p in ([x, y - sign * length], dip, [x - flow, y - sign * length])]
        path += _arc(quadrant, angle == DOWN, flow + self.radius, center)
        path.append((_TO, [x - flow, y + sign * flow]))
        return dip, [dip[0], dip[1] - sign * self.offset]

    def _output(self, path, angle, flow, length):
        """Draw an arrow out at the end of a path; gives its tip and the place of its label."""
        x, y = path[-1][1]
        height, wide = (self.shoulder - flow / 2) * self.pitch, self.shoulder
        if angle == RIGHT:
            x += length
            tip = [x + height, y + flow / 2.0]
            places = [x, y], [x, y + wide], tip, [x, y - wide + flow], [x, y + flow], [x - self.gap, y + flow]
            path += [(_TO, p) for p in places]
            return tip, [tip[0] + self.offset, tip[1]]
        x += self.gap
        sign, quadrant = (1, 3) if angle == UP else (-1, 0)
        tip = [x - flow / 2.0, y + sign * (length + height)]
        center = (x - self.radius, y + sign * self.radius)
        path += _arc(quadrant, angle == UP, self.radius, center) if self.radius else [(_TO, [x, y])]
        end = y + sign * length
        path += [(_TO, p) for p in ([x, end], [x - wide, end], tip, [x + wide - flow, end], [x - flow, end])]
        path += _arc(quadrant, angle == DOWN, self.radius - flow, center)
        path.append((_TO, [x - flow, y + sign * flow]))
        return tip, [tip[0], tip[1] + sign * self.offset]

    def _check_prior(self, prior, connect, flows):
        if prior < 0:
            raise ValueError("The index of the prior diagram is negative")
        if min(connect) < 0:
            raise ValueError("At least one of the connection indices is negative")
        if prior >= len(self.diagrams):
            raise ValueError(f"The index of the prior diagram is {prior}, but there are only {len(self.diagrams)} other diagrams")
        before = self.diagrams[prior]
        if connect[0] >= len(before.flows):
            raise ValueError(f"The connection index to the source diagram is {connect[0]}, but that diagram has only {len(before.flows)} flows")
        if connect[1] >= len(flows):
            raise ValueError(f"The connection index to this diagram is {connect[1]}, but this diagram has only {len(flows)} flows")
        if before.angles[connect[0]] is None:
            raise ValueError(
                f"The connection cannot be made, which may occur if the magnitude of flow {connect[0]} of diagram {prior} "
                "is less than the specified tolerance"
            )
        error = before.flows[connect[0]] + flows[connect[1]]
        if abs(error) >= self.tolerance:
            raise ValueError(f"The scaled sum of the connected flows is {error}, which is not within the tolerance ({self.tolerance})")

    def _angles(self, orientations, inputs):
        angles = []
        for i, (orient, is_input) in enumerate(zip(orientations, inputs)):
            if orient not in (-1, 0, 1):
                raise ValueError(f"The value of orientations[{i}] is {orient}, but it must be -1, 0, or 1")
            if is_input is None:
                angles.append(None)
            elif orient == 0:
                angles.append(RIGHT)
            else:
                angles.append(DOWN if (orient == 1) == is_input else UP)
        return angles

    @staticmethod
    def _lengths(given, angles, inputs, flows):
        """The lengths of the arrows: those farther out around a corner are longer."""
        n = len(flows)
        lengths = [0] * n
        upper = {True: given, False: given}
        lower = dict(upper)
        for i in range(n):
            if angles[i] == (DOWN if inputs[i] else UP) and inputs[i] is not None:
                lengths[i] = upper[inputs[i]]
                upper[inputs[i]] += abs(flows[i])
        for i in reversed(range(n)):
            if angles[i] == (UP if inputs[i] else DOWN) and inputs[i] is not None:
                lengths[i] = lower[inputs[i]]
                lower[inputs[i]] += abs(flows[i])
        return lengths

    def add(self, patchlabel="", flows=None, orientations=None, labels="", trunklength=1.0, pathlengths=0.25, prior=None,
            connect=(0, 0), rotation=0, **kwargs):  # fmt: skip
        """Add a diagram: positive flows go in, negative ones out; perhaps joined to a flow of an earlier one."""
        flows = numpy.array([1.0, -1.0] if flows is None else flows)
        n = flows.shape[0]
        rotation = 0 if rotation is None else rotation / 90.0
        try:
            orientations = numpy.broadcast_to(0 if orientations is None else orientations, n).tolist()
        except ValueError:
            raise ValueError(f"The shapes of 'flows' {flows.shape} and 'orientations' {numpy.shape(orientations)} are incompatible") from None
        labels = [labels] * n if labels is None or isinstance(labels, str) else list(labels)
        if len(labels) != n:
            raise ValueError(f"The shapes of 'flows' {flows.shape} and 'labels' {numpy.shape(labels)} are incompatible")
        if trunklength < 0:
            raise ValueError("'trunklength' is negative, which is not allowed because it would cause poor layout")
        if prior is not None:
            self._check_prior(prior, connect, flows)
        inputs = [True if f >= self.tolerance else False if f <= -self.tolerance else None for f in flows.tolist()]
        scaled = (self.scale * flows).tolist()
        angles = self._angles(orientations, inputs)
        if numpy.iterable(pathlengths):
            lengths = list(pathlengths)
            if len(lengths) != n:
                raise ValueError(f"The lengths of 'flows' ({n}) and 'pathlengths' ({len(lengths)}) are incompatible")
        else:
            lengths = self._lengths(pathlengths, angles, inputs, scaled)
        vertices, codes, tips, places = self._outline(trunklength, scaled, angles, inputs, lengths)
        at = (0, 0)
        if prior is not None:
            rotation = self.diagrams[prior].angles[connect[0]] - angles[connect[1]]
        if rotation != 0:
            turn = Affine2D().rotate_deg(rotation * 90)
            tips, places, vertices = (turn.transform(p) for p in (tips, places, vertices))
        if prior is not None or rotation != 0:
            angles = [None if a is None else a + rotation for a in angles]
        if prior is not None:
            at = self.diagrams[prior].tips[connect[0]] - tips[connect[1]]
            tips, places, vertices = (p + at for p in (tips, places, vertices))
        text = self.ax.text(float(at[0]), float(at[1]), patchlabel, ha="center", va="center")
        face = kwargs.pop("fc", kwargs.pop("facecolor", None))
        width = kwargs.pop("lw", kwargs.pop("linewidth", None))
        if face is None:
            face = str(self.ax._j.fillStyles().nextColor())
        patch = PathPatch(Path(vertices, codes), fc=face, lw=width, **kwargs)
        self.ax.add_patch(patch)
        texts = [
            self.ax.text(float(x), float(y), self._text(label, angle, number), ha="center", va="center")
            for number, angle, label, (x, y) in zip(flows, angles, labels, places)
        ]
        points = numpy.concatenate([vertices, places])
        (x0, y0), (x1, y1) = points.min(axis=0), points.max(axis=0)
        e = self.extent
        self.extent = min(x0, e[0]), max(x1, e[1]), min(y0, e[2]), max(y1, e[3])
        self.diagrams.append(SimpleNamespace(patch=patch, flows=flows, angles=angles, tips=tips, text=text, texts=texts))
        return self

    def _text(self, label, angle, number):
        if label is None or angle is None:
            return ""
        if self.unit is None:
            return label
        if isinstance(self.format, str):
            quantity = self.format % abs(number) + self.unit
        elif callable(self.format):
            quantity = self.format(number)
        else:
            raise TypeError("format must be callable or a format string")
        return label + "\n" + quantity if label != "" else quantity

    def _outline(self, trunk, flows, angles, inputs, lengths):
        """Corners and codes of a diagram, the tips of its arrows, the places of their labels."""
        gain, loss = sum(max(f, 0) for f in flows), sum(min(f, 0) for f in flows)
        end = trunk / 2.0 - self.gap
        upper = [(Path.MOVETO, [-end, gain / 2.0]), (_TO, [-end / 2.0, gain / 2.0]), (_CURVE, [-end / 8.0, gain / 2.0]),
                 (_CURVE, [end / 8.0, -loss / 2.0]), (_TO, [end / 2.0, -loss / 2.0]), (_TO, [end, -loss / 2.0])]  # fmt: skip
        lower = [(_TO, [end, loss / 2.0]), (_TO, [end / 2.0, loss / 2.0]), (_CURVE, [end / 8.0, loss / 2.0]),
                 (_CURVE, [-end / 8.0, -gain / 2.0]), (_TO, [-end / 2.0, -gain / 2.0]), (_TO, [-end, -gain / 2.0])]  # fmt: skip
        below, above = [(_TO, [end, loss / 2.0])], [(_TO, [-end, gain / 2.0])]
        n = len(flows)
        tips, places = numpy.zeros((n, 2)), numpy.zeros((n, 2))

        def draw(i, path):
            make = self._input if inputs[i] else self._output
            tips[i], places[i] = make(path, angles[i], flows[i], lengths[i])

        for i in range(n):
            if inputs[i] is not None and angles[i] == (DOWN if inputs[i] else UP):
                draw(i, above if inputs[i] else upper)
        for i in reversed(range(n)):
            if inputs[i] is not None and angles[i] == (UP if inputs[i] else DOWN):
                draw(i, lower if inputs[i] else below)
        left = [i for i in reversed(range(n)) if angles[i] == RIGHT and inputs[i]]
        right = [i for i in range(n) if angles[i] == RIGHT and inputs[i] is False]
        if left and lower[-1][1][0] > above[-1][1][0]:
            lower.append((_TO, [above[-1][1][0], lower[-1][1][1]]))
        for i in left:
            draw(i, lower)
        if right and upper[-1][1][0] < below[-1][1][0]:
            upper.append((_TO, [below[-1][1][0], upper[-1][1][1]]))
        for i in right:
            draw(i, upper)
        if not left:
            above.pop(), lower.pop()
        if not right:
            below.pop(), upper.pop()
        path = upper + _back(below) + lower + _back(above) + [(Path.CLOSEPOLY, upper[0][1])]
        return numpy.array([p for _, p in path], float), [c for c, _ in path], tips, places

    def finish(self):
        """Fit the axes around the diagrams; gives them."""
        x0, x1, y0, y1 = (float(v) for v in self.extent)
        m = self.margin
        self.ax.axis([x0 - m, x1 + m, y0 - m, y1 + m])
        self.ax.set_aspect("equal", adjustable="datalim")
        return self.diagrams
