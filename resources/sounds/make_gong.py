#!/usr/bin/env python3
"""Makes gong.wav: a struck bowl from a few partials that ring out one after the other. No recording of anybody's.

usage: make_gong.py gong.wav
"""

import math
import struct
import sys
import wave

RATE = 22050
SECONDS = 3.2
# Frequency in Hz, loudness, seconds until it has rung out to a third. Two close ones beat slowly, as a real bowl does.
PARTIALS = [(196.0, 1.0, 1.1), (197.1, 0.6, 1.0), (531.2, 0.55, 0.7), (533.5, 0.3, 0.6), (988.9, 0.3, 0.42), (1571.0, 0.16, 0.25), (2273.0, 0.08, 0.14)]


def level(t):
    ring = sum(loud * math.exp(-t / fall) * math.sin(2 * math.pi * hertz * t) for hertz, loud, fall in PARTIALS)
    attack = min(1.0, t / 0.012)
    release = min(1.0, (SECONDS - t) / 0.4)
    return ring * attack * release


def main():
    samples = [level(i / RATE) for i in range(int(RATE * SECONDS))]
    loudest = max(abs(sample) for sample in samples)
    with wave.open(sys.argv[1], "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        sound.writeframes(b"".join(struct.pack("<h", round(sample / loudest * 26000)) for sample in samples))


if __name__ == "__main__":
    main()
