#!/usr/bin/python3
"""Watches the clock of the real window, in a room of 300, while everything happens that may put a clock out.

usage: clock_test.py [--seconds N] TABLEE

The wall clock is moved by three hours, forth and back; somebody leaves, so that the rounds of 300 people are planned again; the
program stands still for 20 s. libfaketime moves the wall clock of the program alone; monotonic clocks stay true. Some forty times a
second, whatever else is done, the time that shows must be the one left by the log and CLOCK_BOOTTIME, within half a second. What
changes the time left, and the end of the standing still, must show half a second later; nothing else is excused. Prints the largest error.
"""

import argparse
import bisect
import contextlib
import dataclasses
import signal
import sys
import threading
from pathlib import Path

import wording
from desk import library_before
from guests import many
from sitting import Sitting
from stage import Stage
from waiting import POLL, Gone, boot_ms, let_pass, wait_until

TOLERANCE_MS = 500
LIBRARIES = sorted(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"))
HOUR_MS = 3_600_000
STOP_MS = 20_000
CHANGES_AFTER_A_JUMP = 3  # before the program has told that the clock was moved, or just after
MISCOUNTED = 6  # changes at the ends, over the standing still and by each added minute
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


@dataclasses.dataclass
class Look:
    """What the clock showed at some moment between a question and its answer."""

    asked: float
    answered: float
    shown: int  # seconds


class Watch:
    """Looks at a clock all the time from a thread of its own, and judges what it saw by the log."""

    def __init__(self, clock, record):
        self._clock, self._record = clock, record
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look_on)
        self._looks = []
        self.changes = 0

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._over.set()
        self._thread.join()

    def _look_on(self):
        while not self._over.wait(POLL):
            with contextlib.suppress(Gone):  # it does not answer: the seconds that it shows will be too few
                asked = boot_ms()
                shown = wording.seconds_shown(self._clock.name)
                if self._looks and shown != self._looks[-1].shown:
                    self.changes += 1
                self._looks.append(Look(asked, boot_ms(), shown))

    @property
    def seconds(self):
        return (self._looks[-1].answered - self._looks[0].asked) / 1000

    def errors(self, woken):
        """(milliseconds, look) of each look; none where the time left had another reason to change in the half second before."""
        log = self._record.log()
        told = [(event["at_boot"], self._record.current(log[: event["seq"]])) for event in log if event["step_id"] is not None]
        for look in self._looks:
            at, step = told[bisect.bisect(told, look.answered, key=lambda change: change[0]) - 1]
            if all(not 0 <= look.answered - moment < TOLERANCE_MS for moment in (at, *woken)):
                yield _off_ms(look, step), look


def _off_ms(look, step):
    """How far the time left is from what shows, at worst: n is shown until n - 1 seconds are left."""
    ahead = step.left_ms(look.asked) - look.shown * 1000
    behind = (look.shown - 1) * 1000 - step.left_ms(look.answered)
    return max(ahead, behind, 0)


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
        self._woken = []  # when it went on after it stood still

    def watch(self, seconds):
        """Watches for so long, with the troubles at equal distances; the largest error, and the look that found it."""
        program = self._sitting.program
        troubles = (
            lambda: self._move_wall_clock(3 * HOUR_MS, watch), self._plan_again,
            lambda: self._move_wall_clock(-3 * HOUR_MS, watch), self._stand_still, lambda: self._move_wall_clock(0, watch),
        )
        began = boot_ms()
        with Watch(program.find(wording.CLOCK, window=self._sitting.audience()), self._record) as watch:
            for part, trouble in enumerate((*troubles, None), start=1):
                until = began + 1000 * seconds * part / (len(troubles) + 1)
                wait_until(lambda until=until: boot_ms() >= until, "the next part begins", seconds=seconds)
                if trouble is not None:
                    print(f"second {(boot_ms() - began) / 1000:.0f}: {trouble()}", flush=True)
        wanted = watch.seconds - STOP_MS / 1000
        assert abs(watch.changes - wanted) <= MISCOUNTED, f"the clock changed {watch.changes} times in {wanted:.0f} s"
        return max(watch.errors(self._woken), key=lambda error: error[0]), watch

    def _plan_again(self):
        """Somebody of 300 leaves; the rounds to come are planned while the clock is watched."""
        self._sitting.let_go(PEOPLE[0])
        return f"{len(PEOPLE) - 1} people are planned again"

    def _stand_still(self):
        self._sitting.program.signal(signal.SIGSTOP)
        let_pass(STOP_MS)
        self._woken.append(boot_ms())
        self._sitting.program.signal(signal.SIGCONT)
        return f"the program stood still for {STOP_MS / 1000:.0f} s"

    def _wall_less_boot(self):
        event = self._record.events()[-1]
        return event["at_utc"] - event["at_boot"]

    def _move_wall_clock(self, jump_ms, watch):
        """Sets it, watches what shows right after, and has the program write an event, to see that it believes the new time of day."""
        self._wall.set(jump_ms)
        wanted = watch.changes + CHANGES_AFTER_A_JUMP
        wait_until(lambda: watch.changes >= wanted, "the clock goes on")
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
        (largest, look), watch = Evening(stage, given.tablee).watch(given.seconds)
    print(f"measured: {watch.seconds:.0f} s watched, {watch.changes} changes, largest error {largest:.0f} ms")
    assert largest <= TOLERANCE_MS, f"the clock was off by {largest:.0f} ms: {look}"


if __name__ == "__main__":
    sys.exit(main())
