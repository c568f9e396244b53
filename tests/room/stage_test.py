#!/usr/bin/python3
"""The stage must be a stage: two monitors, a home of its own, and nothing left behind. The eyes must see what is wrong."""

import os
import unittest
from pathlib import Path

from looking import Seen, faults_below
from stage import Stage
from widgets import Box


class TheStage(unittest.TestCase):
    def test_two_monitors_and_one_when_the_projector_is_unplugged(self):
        with Stage() as stage:
            self.assertIn("Monitors: 2", stage.run("xrandr", "--listmonitors"))
            stage.unplug_projector()
            self.assertIn("Monitors: 1", stage.run("xrandr", "--listmonitors"))

    def test_nothing_is_left_behind(self):
        with Stage() as stage:
            program = stage.start(["sh", "-c", "sleep 600 & wait"])
            home = stage.home
        self.assertFalse(home.exists())
        self.assertFalse(group_lives(program.pid))


def group_lives(group):
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = status.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[2]) == group and fields[0] != "Z":
            return True
    return False


class PlainPaper:
    """A photograph with nothing on it."""

    def is_plain(self, *_):
        return True


def seen(words, x, y, width, height, *children, role="label"):
    return Seen(role, words, Box(x, y, width, height), False, children)


class TheEyes(unittest.TestCase):
    def faults(self, *children):
        window = seen("Tablée", 0, 0, 800, 600, *children, role="frame")
        return faults_below(window, window, PlainPaper(), scrolled=False)

    def test_a_sound_window(self):
        self.assertEqual(self.faults(seen("Table 1", 0, 0, 100, 20), seen("Table 2", 0, 20, 100, 20)), [])

    def test_neighbours_one_over_the_other(self):
        self.assertIn("one over the other", self.faults(seen("One", 0, 0, 100, 20), seen("Two", 50, 10, 100, 20))[0])

    def test_a_word_cut_short(self):
        self.assertIn("cut short", self.faults(seen("Fatou Nd…", 0, 0, 100, 20))[0])

    def test_a_button_that_asks_first_may_say_so(self):
        self.assertEqual(self.faults(seen("Open…", 0, 0, 100, 20, role="push button")), [])

    def test_something_beyond_the_window(self):
        self.assertIn("outside its window", self.faults(seen("Far", 750, 0, 100, 20))[0])

    def test_a_child_beyond_its_parent(self):
        card = seen("", 0, 0, 100, 100, seen("Wide", 10, 10, 200, 20), role="panel")
        self.assertIn("outside its parent", self.faults(card)[0])

    def test_a_list_may_be_longer_than_its_place(self):
        bar = seen("", 90, 0, 10, 100, role="scroll bar")
        long_list = seen("", 0, 0, 100, 100, seen("Last name", 0, 500, 90, 20), bar, role="filler")
        self.assertEqual(self.faults(long_list), [])


if __name__ == "__main__":
    os.environ.setdefault("LC_ALL", "C.UTF-8")
    unittest.main()
