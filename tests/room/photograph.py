"""Photographs of the stage, and what can be said about one without eyes."""

import struct
import subprocess
from collections import Counter


class Photograph:
    """The pixels of a place on the stage, as three bytes each."""

    def __init__(self, stage, box):
        bitmap = subprocess.run(
            ["maim", "--hidecursor", "--format", "bmp", "--geometry", f"{box.width}x{box.height}+{box.x}+{box.y}"],
            env=stage.environment, check=True, timeout=20, stdout=subprocess.PIPE,
        ).stdout
        self.box = box
        start, = struct.unpack_from("<I", bitmap, 10)
        self._width, height, _, depth = struct.unpack_from("<iiHH", bitmap, 18)
        self._bytes = depth // 8
        stride = (self._width * self._bytes + 3) // 4 * 4
        self._bitmap = bitmap
        self._starts = [start + i * stride for i in range(abs(height))]
        if height > 0:  # a bitmap stands on its head unless it says otherwise
            self._starts.reverse()

    def pixel(self, x, y):
        """The colour at a place of the stage."""
        place = self._starts[y - self.box.y] + (x - self.box.x) * self._bytes
        return self._bitmap[place : place + 3]

    def is_blank(self):
        """Whether there are no more than two colours in every fourth row."""
        colours = set()
        for start in self._starts[::4]:
            colours.update(self._bitmap[i : i + 3] for i in range(start, start + self._width * self._bytes, self._bytes))
            if len(colours) > 2:
                return False
        return True

    def is_plain(self, box, but=()):
        """Whether a place is of one colour, so that no letter stands in it; the rows `but` do not count."""
        rows = [y for y in range(box.y, box.bottom) if y not in but]
        first = self.pixel(box.x, rows[0]) if rows else None
        return all(_near(self.pixel(x, y), first) for y in rows for x in range(box.x, box.right))

    def rules(self, box):
        """The rows of a place that are a straight line up to its right side: drawn, not written. Letters leave gaps."""
        left, right = ((x - self.box.x) * self._bytes for x in ((box.x + box.right) // 2, box.right))
        rows = {}
        for y in range(box.y, box.bottom):
            start = self._starts[y - self.box.y]
            rows[y] = [self._bitmap[i : i + self._bytes] for i in range(start + left, start + right, self._bytes)]
        ground, _ = Counter(pixel for row in rows.values() for pixel in row).most_common(1)[0]
        return {y for y, row in rows.items() if row.count(ground) < len(row) // 10}


def _near(a, b):
    return all(abs(x - y) < 96 for x, y in zip(a, b))


def save(stage, box, path):
    """Keeps a photograph as PNG, for people."""
    path.parent.mkdir(parents=True, exist_ok=True)
    stage.run("maim", "--hidecursor", "--geometry", f"{box.width}x{box.height}+{box.x}+{box.y}", path)
