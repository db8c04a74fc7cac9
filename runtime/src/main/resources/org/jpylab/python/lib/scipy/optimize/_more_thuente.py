"""Steps along a line (Moré and Thuente, ACM TOMS 20, 1994)."""

from math import sqrt


def searched(at, f0, slope0, first, c1, c2, tolerance=1e-14, least=1e-100, most=1e100, limit=100, takes_last=False):
    """A step that satisfies the strong Wolfe conditions with what `at` gives for it; None if none is found.

    `at` gives the value, anything, and the slope. With `takes_last` the last step will do where none
    can be told to be better.
    """
    if slope0 >= 0:
        return None
    near = far = (0.0, f0, slope0)
    bracketed, first_stage = False, True
    wanted = c1 * slope0
    width, width_before = most - least, 2 * (most - least)
    step, low, high = first, 0.0, first + 4.0 * first
    for _ in range(limit):
        value, more, slope = at(step)
        bound = f0 + step * wanted
        if first_stage and value <= bound and slope >= 0:
            first_stage = False
        if bracketed and (step <= low or step >= high or high - low <= tolerance * high):
            return (step, value, more, slope) if takes_last else None
        if step == most and value <= bound and slope <= wanted or step == least and (value > bound or slope >= wanted):
            return (step, value, more, slope) if takes_last else None
        if value <= bound and abs(slope) <= c2 * -slope0:
            return step, value, more, slope
        if value != value:
            return None
        tilt = wanted if first_stage and value <= near[1] and value > bound else 0.0
        tilted = [(s, v - s * tilt, e - tilt) for s, v, e in (near, far, (step, value, slope))]
        near, far, step, bracketed = _next(*tilted, bracketed, low, high)
        near, far = ((s, v + s * tilt, e + tilt) for s, v, e in (near, far))
        if bracketed:
            if abs(far[0] - near[0]) >= 0.66 * width_before:
                step = near[0] + 0.5 * (far[0] - near[0])
            width_before, width = width, abs(far[0] - near[0])
            low, high = min(near[0], far[0]), max(near[0], far[0])
        else:
            low, high = step + 1.1 * (step - near[0]), step + 4.0 * (step - near[0])
        step = min(max(step, least), most)
        if bracketed and (step <= low or step >= high or high - low <= tolerance * high):
            step = near[0]
    return None


def _cubic(a, b, clipped=False):
    """Theta and gamma of the cubic through two points (step, value, slope)."""
    (sa, fa, da), (sb, fb, db) = a, b
    theta = 3.0 * (fa - fb) / (sb - sa) + da + db
    s = max(abs(theta), abs(da), abs(db))
    inside = (theta / s) ** 2 - (da / s) * (db / s)
    return theta, s * sqrt(max(0.0, inside) if clipped or inside < 0 else inside)


def _next(near, far, at, bracketed, low, high):
    """The points that hold a minimum between them after a trial, the step to try next."""
    (sx, fx, dx), (sy, fy, dy), (sp, fp, dp) = near, far, at
    opposite = dp * (dx / abs(dx)) < 0 if dx else False
    if fp > fx:
        theta, gamma = _cubic(near, at)
        gamma = -gamma if sp < sx else gamma
        r = (gamma - dx + theta) / (gamma - dx + gamma + dp)
        cubic = sx + r * (sp - sx)
        quadratic = sx + dx / ((fx - fp) / (sp - sx) + dx) / 2.0 * (sp - sx)
        step = cubic if abs(cubic - sx) < abs(quadratic - sx) else cubic + (quadratic - cubic) / 2.0
        bracketed = True
    elif opposite:
        theta, gamma = _cubic(near, at)
        gamma = -gamma if sp > sx else gamma
        r = (gamma - dp + theta) / (gamma - dp + gamma + dx)
        cubic, quadratic = sp + r * (sx - sp), sp + dp / (dp - dx) * (sx - sp)
        step = cubic if abs(cubic - sp) > abs(quadratic - sp) else quadratic
        bracketed = True
    elif abs(dp) < abs(dx):
        theta, gamma = _cubic(near, at, True)
        gamma = -gamma if sp > sx else gamma
        r = (gamma - dp + theta) / (gamma + (dx - dp) + gamma)
        cubic = sp + r * (sx - sp) if r < 0 and gamma else high if sp > sx else low
        quadratic = sp + dp / (dp - dx) * (sx - sp)
        if bracketed:
            step = cubic if abs(cubic - sp) < abs(quadratic - sp) else quadratic
            edge = sp + 0.66 * (sy - sp)
            step = min(edge, step) if sp > sx else max(edge, step)
        else:
            step = cubic if abs(cubic - sp) > abs(quadratic - sp) else quadratic
            step = max(low, min(high, step))
    elif bracketed:
        theta, gamma = _cubic(at, far)
        gamma = -gamma if sp > sy else gamma
        r = (gamma - dp + theta) / (gamma - dp + gamma + dy)
        step = sp + r * (sy - sp)
    else:
        step = high if sp > sx else low
    if fp > fx:
        far = at
    else:
        if opposite:
            far = near
        near = at
    return near, far, step, bracketed
