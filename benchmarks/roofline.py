"""A roofline as SVG: rates of the cases over their operations a byte, under the machine's limits."""

import html
import math

WIDTH, HEIGHT = 860, 520
LEFT, RIGHT, TOP, BOTTOM = 70, 20, 36, 50
COLOURS = ["#1b6ca8", "#d1495b", "#2e933c", "#8e5572", "#c97b1a", "#4a4e69", "#0b8a8f", "#7a7a7a"]


class LogAxis:
    """Positions of values on a logarithmic axis."""

    def __init__(self, low, high, start, end):
        self.low, self.high = math.floor(math.log10(low)), math.ceil(math.log10(high))
        self.high = max(self.high, self.low + 1)
        self.start, self.end = start, end

    def at(self, value):
        share = (math.log10(value) - self.low) / (self.high - self.low)
        return self.start + share * (self.end - self.start)

    def decades(self):
        return [10.0**e for e in range(self.low, self.high + 1)]


def line(x1, y1, x2, y2, colour, more=""):
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}" {more}/>'


def text(x, y, words, more=""):
    return f'<text x="{x:.1f}" y="{y:.1f}" {more}>{html.escape(words)}</text>'


def roofline_svg(points, peaks, read, title):
    """`points`: (group, name, operations a byte, GFLOP/s); `peaks`: {name: GFLOP/s}; `read`: GB/s of memory."""
    if not points or not peaks:
        return None
    intensities = [p[2] for p in points]
    rates = [p[3] for p in points] + list(peaks.values())
    xs = LogAxis(min(intensities), max(*intensities, max(peaks.values()) / read), LEFT, WIDTH - RIGHT)
    ys = LogAxis(min(rates), max(rates), HEIGHT - BOTTOM, TOP)
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="11">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>',
        text(LEFT, 20, title, 'font-size="14"'),
    ]
    for value in xs.decades():
        out.append(line(xs.at(value), TOP, xs.at(value), HEIGHT - BOTTOM, "#ddd"))
        out.append(text(xs.at(value), HEIGHT - BOTTOM + 16, f"{value:g}", 'text-anchor="middle"'))
    for value in ys.decades():
        out.append(line(LEFT, ys.at(value), WIDTH - RIGHT, ys.at(value), "#ddd"))
        out.append(text(LEFT - 6, ys.at(value) + 4, f"{value:g}", 'text-anchor="end"'))
    out.append(text((LEFT + WIDTH) / 2, HEIGHT - 12, "operations a byte", 'text-anchor="middle"'))
    out.append(text(16, HEIGHT / 2, "GFLOP/s", f'text-anchor="middle" transform="rotate(-90 16 {HEIGHT / 2:.0f})"'))
    lowest, highest = 10.0**xs.low, 10.0**xs.high
    for name, peak in sorted(peaks.items(), key=lambda item: item[1]):
        corner = min(max(peak / read, lowest), highest)
        out.append(line(xs.at(corner), ys.at(peak), xs.at(highest), ys.at(peak), "#333", 'stroke-dasharray="5 3"'))
        out.append(text(WIDTH - RIGHT - 4, ys.at(peak) - 4, f"{name} {peak:.0f}", 'text-anchor="end"'))
    # The slope of memory, inside the picture.
    bottom, top = 10.0**ys.low, max(peaks.values())
    from_x, to_x = max(lowest, bottom / read), min(highest, top / read)
    if from_x < to_x:
        out.append(line(xs.at(from_x), ys.at(from_x * read), xs.at(to_x), ys.at(to_x * read), "#333", 'stroke-width="1.5"'))
        out.append(text(xs.at(from_x) + 8, ys.at(from_x * read) - 8, f"memory {read:.0f} GB/s"))
    groups = list(dict.fromkeys(p[0] for p in points))
    for group, name, intensity, rate in points:
        colour = COLOURS[groups.index(group) % len(COLOURS)]
        out.append(
            f'<circle cx="{xs.at(intensity):.1f}" cy="{ys.at(rate):.1f}" r="3.5" fill="{colour}" fill-opacity="0.7">'
            f"<title>{html.escape(name)}: {rate:.4g} GFLOP/s</title></circle>"
        )
    for i, group in enumerate(groups):
        y = TOP + 14 + i * 15
        out.append(f'<circle cx="{LEFT + 14}" cy="{y - 4}" r="4" fill="{COLOURS[i % len(COLOURS)]}"/>')
        out.append(text(LEFT + 24, y, group))
    return "\n".join([*out, "</svg>", ""])
