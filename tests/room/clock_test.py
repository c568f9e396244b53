#!/usr/bin/python3
"""Watches the clock of the real window, in a room of 300, while everything happens that may put a clock out.

usage: clock_test.py [--seconds N] TABLEE

The wall clock is moved by three hours, forth and back; somebody leaves, so that the rounds of 300 people are planned again; the
program stands still for 20 s. libfaketime moves the wall clock of the program alone; monotonic clocks stay true. Each time the
shown second changes, the time left by the log and CLOCK_BOOTTIME must be that very second, within half a second. Prints the
largest error.
"""

import argparse
import signal
import sys
from pathlib import Path

import wording
from desk import library_before
from guests import many
from sitting import Sitting
from stage import Stage
from waiting import POLL, boot_ms, let_pass, wait_until

TOLERANCE_MS = 500
LIBRARIES = sorted(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"))
HOUR_MS = 3_600_000
STOP_MS = 20_000
LOOKS_AFTER_A_JUMP = 3  # before the program has told that the clock was moved, or just after
PEOPLE = many(300)


class FakeWallClock:
    """A file that libfaketime reads at each question for the time."""

    def __init__(self, folder):
        self._file = folder / "wall-clock"
        self.set(0)

    def set(self, offset_ms):
        fresh = self._file.with_suffix(".new")
        fresh.write_text(f"{offset_ms // 1000:+d}\n")
        fresh.replace(self._file)  # whole or not at all: the program reads it all the time

    def environment(self, executable):
        return {
            "LD_PRELOAD": library_before(LIBRARIES[0], executable),
            "FAKETIME_TIMESTAMP_FILE": str(self._file),
            "FAKETIME_NO_CACHE": "1",
            "DONT_FAKE_MONOTONIC": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            "NO_FAKE_STAT": "1",
        }


class Watch:
    """Compares each change of the shown second with the log."""

    def __init__(self, clock, record):
        self._clock, self._record = clock, record
        self.errors = []
        self.begin_again()

    def begin_again(self):
        """Reads the log anew; needed after every command, once the window shows what came of it."""
        self._step = self._record.current()
        wait_until(lambda: self._off_ms() <= TOLERANCE_MS, "the clock follows the command", seconds=2)
        self._asked = boot_ms()
        self._shown = wording.seconds_shown(self._clock.text)

    def _off_ms(self):
        """How far the time left is from what shows now: n is shown until n - 1 seconds are left."""
        shown_ms = wording.seconds_shown(self._clock.text) * 1000
        left_ms = self._step.left_ms(boot_ms())
        return max(left_ms - shown_ms, shown_ms - 1000 - left_ms)

    def look(self):
        """One look; a change happened between the look before and this one. True when the second changed."""
        before = self._asked
        shown = wording.seconds_shown(self._clock.text)
        self._asked = boot_ms()
        if shown == self._shown:
            return False
        self._shown = shown
        # A clock that counts down shows n until n - 1 seconds are left: at the change, exactly `shown` are left.
        changed_at = (before + self._asked) / 2
        self.errors.append(self._step.left_ms(changed_at) - shown * 1000)
        return True

    def see(self, changes):
        for _ in range(changes):
            wait_until(self.look, "the shown second changes", seconds=5, poll=POLL)

    @property
    def largest(self):
        return max(self.errors, key=abs)


class Evening:
    """An evening whose first step runs while the wall clock is set."""

    def __init__(self, stage, tablee):
        self._wall = FakeWallClock(stage.home.parent)
        self._sitting = Sitting(stage, tablee, environment=self._wall.environment(tablee))
        self._sitting.program.start()
        self._sitting.prepare(PEOPLE, minutes=20)
        self._sitting.begin()
        self._record = self._sitting.record
        welcome, first, *_ = self._record.steps()
        self._sitting.press_until(wording.SKIP, welcome, "ended")
        self._sitting.press_until(wording.START, first, "running")
        self._offset_ms = self._wall_less_boot()

    def watch(self, seconds):
        program = self._sitting.program
        watch = Watch(program.find(wording.CLOCK, window=self._sitting.audience()), self._record)
        troubles = (
            lambda: self._move_wall_clock(3 * HOUR_MS, watch), self._plan_again,
            lambda: self._move_wall_clock(-3 * HOUR_MS, watch), self._stand_still, lambda: self._move_wall_clock(0, watch),
        )
        for part, trouble in enumerate((*troubles, None), start=1):
            watch.see(seconds * part // (len(troubles) + 1) - len(watch.errors))
            if trouble is not None:
                print(f"second {len(watch.errors)}: {trouble()}; largest error so far {watch.largest:+.0f} ms", flush=True)
                watch.begin_again()
        return watch

    def _plan_again(self):
        """Somebody of 300 leaves; the clock is watched while the rounds to come are planned."""
        self._sitting.let_go(PEOPLE[0])
        return f"{len(PEOPLE) - 1} people are planned again"

    def _stand_still(self):
        self._sitting.program.signal(signal.SIGSTOP)
        let_pass(STOP_MS)
        self._sitting.program.signal(signal.SIGCONT)
        return f"the program stood still for {STOP_MS / 1000:.0f} s"

    def _wall_less_boot(self):
        event = self._record.events()[-1]
        return event["at_utc"] - event["at_boot"]

    def _move_wall_clock(self, jump_ms, watch):
        """Sets it, watches what shows right after, and has the program write an event, to see that it believes the new time of day."""
        self._wall.set(jump_ms)
        watch.see(LOOKS_AFTER_A_JUMP)
        self._sitting.program.reads("The computer’s clock was moved by", self._sitting.desk())
        before = self._record.current().length_ms
        self._sitting.press(wording.MORE)
        wait_until(lambda: self._record.current().length_ms > before, "the added minute is written down")
        added = next(event for event in reversed(self._record.events()) if event["kind"] == "add_time")
        moved = added["at_utc"] - added["at_boot"] - self._offset_ms
        assert abs(moved - jump_ms) < 5000, f"the wall clock moved by {moved} ms instead of {jump_ms}"
        return f"the program's wall clock is {jump_ms / HOUR_MS:+.0f} h away"


def main():
    arguments = argparse.ArgumentParser(description="Watches the clock while the wall clock is moved.")
    arguments.add_argument("--seconds", type=int, default=180)
    arguments.add_argument("tablee", type=lambda path: Path(path).resolve())
    given = arguments.parse_args()
    with Stage() as stage:
        watch = Evening(stage, given.tablee).watch(given.seconds)
    print(f"measured: {len(watch.errors)} seconds watched, largest error {watch.largest:+.0f} ms")
    assert abs(watch.largest) <= TOLERANCE_MS, f"the clock was off by {watch.largest:+.0f} ms"


if __name__ == "__main__":
    sys.exit(main())
