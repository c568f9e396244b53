#!/usr/bin/python3
"""A session prepared ahead: made from a template, everybody of the community expected, two people kept apart and one held at a table.

usage: prepared_test.py TABLEE

The desk is closed and opened again before the session begins, and it is killed once in each kind of step: then the desk is in that step
again, and the wall says what it said. Every round of the log keeps both rules.
"""

import sys
import time

import wording
from preparing import Prepared
from sitting import hold, tablee_given
from stage import Stage
from waiting import wait_until

APART = ("Zoé Étienne", "Ana García")
HELD = "Fatou Ndiaye"
NEAR_THE_HOUR = 3 * 3600 + 600  # seconds


class Evening(Prepared):
    def hold(self):
        self.found_community()
        self.go_to_sessions()
        self.choose_way("Needs and offers market")
        self.add_break()
        self.program.find(self.word(wording.PURPOSE), role="text").type("Pour se connaître")
        self.expect_everybody()
        self.keep_apart_and_hold(APART, HELD)
        self.assert_sound()
        self.close_and_come_back()
        self.open_doors()
        self.assert_held_today()
        killed_in = set()
        for step in self.record.steps():
            self.press_until(wording.START, step, "running")
            if step.round:
                self.assert_rules(step.round)
            if step.kind not in killed_in:
                self.come_back_after_a_kill(step)
                killed_in.add(step.kind)
            self.press_until(wording.NEXT, step, "ended")
        assert killed_in == set(wording.STEPS) - {"closing"}, killed_in
        assert self.record.rows("SELECT purpose FROM session") == [{"purpose": "Pour se connaître"}]

    def assert_held_today(self):
        """It was proposed for a later day; its report must not be dated then. The hour is kept where it is near."""
        (session,) = self.record.rows("SELECT starts_at FROM session")
        assert abs(session["starts_at"] / 1000 - time.time()) < NEAR_THE_HOUR, session

    def close_and_come_back(self):
        """Nothing begins by itself: the session waits in the list."""
        self.stage.key("ctrl+q")
        wait_until(self.program.has_ended, "the desk is closed")
        self.program.start()
        self.go_to_sessions()
        self.open_next()

    def come_back_after_a_kill(self, step):
        self.wait_for_desk()
        seen = self.seen_by_the_room()
        self.program.kill()
        self.program.start()
        self.program.find(wording.WE_ARE_BACK, role="notification", window=self.desk())
        self.stage.key("Return")
        self.program.wait_gone(wording.WE_ARE_BACK, window=self.desk())
        assert self.state_of(step) == "running"
        self.wait_for_desk()
        self.assert_right_second()
        wait_until(lambda: self.seen_by_the_room() == seen, f"the wall of {step} says again {sorted(seen)}")

    def seen_by_the_room(self):
        """What the wall says, but for its clock."""
        return {words for words in self.wall_words() if not wording.CLOCK.match(words)}


def main():
    tablee = tablee_given(__doc__.splitlines()[0])
    with Stage() as stage:
        hold(Evening(stage, tablee))
    return 0


if __name__ == "__main__":
    sys.exit(main())
