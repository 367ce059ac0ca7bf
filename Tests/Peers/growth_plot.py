"""The plot of Docs/growth.svg, and the exponents that go with it."""

import math
import textwrap

WIDTH, HEIGHT = 760, 420
LEFT, RIGHT, TOP, BOTTOM = 76, 56, 24, 52
SERIES = [
    ("search", "search, seconds", "#0b6e99", 1.0),
    ("whole", "whole process, seconds", "#b3541e", 1.0),
    ("memory", "memory of the process, GB", "#5a7d2a", 1e9),
]


def exponent(points, key):
    """The slope of the least-squares line through the logarithms."""
    xs = [math.log(point["size"]) for point in points]
    ys = [math.log(point[key]) for point in points]
    x, y = sum(xs) / len(xs), sum(ys) / len(ys)
    return sum((a - x) * (b - y) for a, b in zip(xs, ys)) / sum((a - x) ** 2 for a in xs)


def wrapped(text):
    return "\n".join(textwrap.wrap(text, 98, break_long_words=False, break_on_hyphens=False))


def svg(points):
    values = [point[key] / unit for point in points for key, _, _, unit in SERIES]
    low, high = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))
    first = math.log10(min(point["size"] for point in points)) - 0.1
    last = math.log10(max(point["size"] for point in points)) + 0.1

    def x(size):
        return LEFT + (math.log10(size) - first) / (last - first) * (WIDTH - LEFT - RIGHT)

    def y(value):
        return TOP + (high - math.log10(value)) / (high - low) * (HEIGHT - TOP - BOTTOM)

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" '
        f'viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-labelledby="title" '
        'font-family="system-ui, sans-serif" font-size="13">',
        '<title id="title">Time and memory by the size of the graph, on logarithmic axes</title>',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>',
    ]
    for power in range(low, high + 1):
        at = y(10.0**power)
        parts.append(f'<path d="M{LEFT} {at:.1f}H{WIDTH - RIGHT}" stroke="#dddddd"/>')
        label = f"{10**power:,}" if power >= 0 else f"{10.0**power:.{-power}f}"
        parts.append(f'<text x="{LEFT - 8}" y="{at + 4:.1f}" text-anchor="end">{label}</text>')
    for point in points:
        at = x(point["size"])
        parts.append(f'<path d="M{at:.1f} {TOP}V{HEIGHT - BOTTOM}" stroke="#eeeeee"/>')
        label = f"{point['roles']:,} / {point['competencies']:,}"
        parts.append(
            f'<text x="{at:.1f}" y="{HEIGHT - BOTTOM + 18}" text-anchor="middle">{label}</text>'
        )
    parts.append(
        f'<text x="{(LEFT + WIDTH - RIGHT) / 2}" y="{HEIGHT - 10}" text-anchor="middle">'
        "roles / competencies</text>"
    )
    for number, (key, label, colour, unit) in enumerate(SERIES):
        places = [(x(point["size"]), y(point[key] / unit)) for point in points]
        line = " ".join(f"{a:.1f},{b:.1f}" for a, b in places)
        parts.append(f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts += [f'<circle cx="{a:.1f}" cy="{b:.1f}" r="4" fill="{colour}"/>' for a, b in places]
        top = TOP + 16 + 20 * number
        parts.append(f'<circle cx="{LEFT + 18}" cy="{top}" r="4" fill="{colour}"/>')
        words = f"{label} (exponent {exponent(points, key):.2f})"
        parts.append(f'<text x="{LEFT + 30}" y="{top + 4}" fill="{colour}">{words}</text>')
    return "\n".join(parts + ["</svg>"]) + "\n"
