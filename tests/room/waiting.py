"""Waiting for a condition, never for time to pass."""

import contextlib
import time

POLL = 0.02
SLOWEST_POLL = 0.1  # what does not come at once is asked for less and less often: each look costs the program time


class NotInTime(AssertionError):
    """The condition did not come true before its deadline."""


class Gone(Exception):
    """The widget or its program is not there any more."""


def boot_ms():
    """The clock that nobody can set, in milliseconds: what the program stores as at_boot."""
    return time.clock_gettime_ns(time.CLOCK_BOOTTIME) / 1e6


def let_pass(milliseconds):
    """For a trouble that is time itself: a kill some moments later, a program that stands still."""
    moment = boot_ms() + milliseconds
    wait_until(lambda: boot_ms() >= moment, "the moment comes", seconds=2 * milliseconds / 1000 + 20, poll=0.001)


def wait_until(condition, what, seconds=20.0, poll=None):
    """Asks `condition` until it answers with something true, and returns that; NotInTime names `what` was missed.

    What goes away while it is looked at is asked for again. Every `poll` seconds, or at first every POLL.
    """
    deadline = time.monotonic() + seconds
    pause = poll or POLL
    while True:
        with contextlib.suppress(Gone):
            if answer := condition():
                return answer
        if time.monotonic() > deadline:
            raise NotInTime(f"not within {seconds:g} s: {what}")
        time.sleep(pause)
        if poll is None:
            pause = min(1.2 * pause, SLOWEST_POLL)
