#!/usr/bin/env python3
"""Makes gong.wav, a struck bowl, and bell.wav, a small one touched softly: a few partials that ring out one after the other.
No recording of anybody's.

usage: make_sounds.py FOLDER
"""

import math
import struct
import sys
import wave
from pathlib import Path

RATE = 22050
# Frequency in Hz, loudness, seconds until it has rung out to a third. Two close ones beat slowly, as a real bowl does.
GONG = [(196.0, 1.0, 1.1), (197.1, 0.6, 1.0), (531.2, 0.55, 0.7), (533.5, 0.3, 0.6), (988.9, 0.3, 0.42), (1571.0, 0.16, 0.25), (2273.0, 0.08, 0.14)]
BELL = [(784.0, 1.0, 0.6), (786.4, 0.5, 0.55), (2124.0, 0.22, 0.25)]
# Name, partials, seconds, seconds until it is struck, loudest sample.
SOUNDS = [("gong.wav", GONG, 3.2, 0.012, 26000), ("bell.wav", BELL, 1.8, 0.03, 11000)]


def level(t, partials, seconds, strike):
    ring = sum(loud * math.exp(-t / fall) * math.sin(2 * math.pi * hertz * t) for hertz, loud, fall in partials)
    attack = min(1.0, t / strike)
    release = min(1.0, (seconds - t) / 0.4)
    return ring * attack * release


def main():
    for name, partials, seconds, strike, most in SOUNDS:
        samples = [level(i / RATE, partials, seconds, strike) for i in range(int(RATE * seconds))]
        loudest = max(abs(sample) for sample in samples)
        with wave.open(str(Path(sys.argv[1]) / name), "wb") as sound:
            sound.setnchannels(1)
            sound.setsampwidth(2)
            sound.setframerate(RATE)
            sound.writeframes(b"".join(struct.pack("<h", round(sample / loudest * most)) for sample in samples))


if __name__ == "__main__":
    main()
