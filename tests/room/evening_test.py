#!/usr/bin/python3
"""Holds a whole evening with the real program in real windows on two monitors, and kills it twenty times.

usage: evening_test.py [--seed N] [--keep FOLDER] TABLEE

24 names are pasted, the evening starts, the projector is photographed, somebody comes late, the program is killed in every kind
of step and state at moments drawn from the seed; each time it must be back at the right second with nothing confirmed lost. Then
the evening ends and its report is read.
"""

import argparse
import math
import random
import sys
import time
from pathlib import Path

import wording
from desk import Box, Program
from looking import faults_of
from photograph import save
from record import Record, lost_rows
from stage import Stage
from waiting import boot_ms, wait_until

KILLS = 20
GUESTS = (
    "Zoé Étienne, Ana García, Benoît Çelik, Dušan Novák, Ebba Åberg, Fatou Ndiaye, Grâce Mukendi, Hugo Van den Berghe, Inès Benali,"
    " Jürgen Weiß, Koffi Mensah, Léa Dupont-Martin, Mehdi Haddad, Nguyễn Thị Hương, Oksana Шевченко, Paul O’Neill, Quentin Le Goff,"
    " Rosa Ortiz, Søren Ørsted, Thùy Trần, Ulla Mäkinen, Valérie D’Amours, Wanda Żak, Xavier Yves"
).split(", ")
LATECOMER = "Youssef El Amrani"
REFRESH_MS = 250  # how old a clock on a window may be


class Evening:
    """One evening at the desk, told while it goes."""

    def __init__(self, stage, tablee, chance, keep):
        self.stage, self.chance, self.keep = stage, chance, keep
        self.tablee = tablee
        self.program = Program(stage, [tablee, "--language", "en"])
        self.record = None
        self.kills = 0

    # --- What happens

    def paste_names_and_begin(self):
        self.program.start()
        self.check_windows(wording.DESK_TITLE)
        field = self.program.find(wording.NAMES, role="text")
        self.paste(field, "\n".join(GUESTS))
        for name, value in ((wording.SEATS, 4), (wording.MINUTES, 10), (wording.ROUNDS, 3)):
            self.program.find(name, role="spin box").set_value(value)
        self.program.press(wording.BEGIN)
        self.program.window(wording.AUDIENCE_TITLE)
        self.record = wait_until(lambda: Record.of_evening_beneath(self.stage.home), "the evening stands in a community file")
        members = self.record.rows("SELECT count(*) AS n FROM member")[0]["n"]
        assert members == len(GUESTS), f"{members} members for {len(GUESTS)} names"
        self.photograph("begun")
        self.check_windows(wording.DESK_TITLE, wording.AUDIENCE_TITLE)

    def paste(self, field, text):
        """By the clipboard, as from a spreadsheet."""
        with self.stage.clipboard(text):
            self.key("ctrl+v", field)
            wait_until(lambda: field.text.split() == text.split(), "the pasted names stand in the field")

    def key(self, key, widget):
        """A real key, to the widget that has the focus."""
        self.stage.run("wmctrl", "-F", "-a", wording.DESK_TITLE)
        widget.focus()
        self.stage.run("xdotool", "key", "--clearmodifiers", key)

    def welcome_latecomer(self):
        field = self.program.find(wording.LATE, role="text")
        field.type(LATECOMER)
        before = len(self.record.events())
        self.key("Return", field)
        wait_until(lambda: len(self.record.events()) > before, "the late arrival is written down")
        self.program.reads(LATECOMER, self.program.window(wording.AUDIENCE_TITLE))

    def go_through_step(self, step):
        """Kills it ready, running and paused, then goes on to the next step."""
        self.kill_and_come_back(step, "ready")
        self.press_until(wording.START, step, "running")
        if step.kind == "round" and step.round == 2:
            self.welcome_latecomer()
        for _ in range(self.running_kills_in(step)):
            self.move_into_step(step)
            self.kill_and_come_back(step, "running")
        self.check_windows(wording.DESK_TITLE, wording.AUDIENCE_TITLE)
        self.photograph(f"{step.kind}-{step.round or step.id}")
        self.press_until(wording.PAUSE, step, "paused")
        self.kill_and_come_back(step, "paused")
        self.press_until(wording.RESUME, step, "running")
        self.press_until(wording.NEXT, step, "ended")

    def running_kills_in(self, step):
        return 4 if step.kind == "round" else 2

    def move_into_step(self, step):
        """Takes minutes off, so that kills fall into the middle, the last minutes and the time beyond the end."""
        for _ in range(self.chance.randrange(4)):
            events = len(self.record.events())
            self.program.press(wording.LESS)
            wait_until(lambda: len(self.record.events()) > events, "the minute taken off is written down")

    def kill_and_come_back(self, step, state):
        """kill -9 at a drawn moment; back with the same log, the same state and the right second."""
        assert self.state_of(step) == state, f"{step} should be {state}"
        self.let_a_moment_come(state)
        before = self.record.kept()
        self.program.kill()
        self.kills += 1
        lost = lost_rows(before, self.record.rows_of_the_dead())
        assert not lost, "lost by the kill:\n  " + "\n  ".join(lost)
        began = time.monotonic()
        self.program.start()
        if state == "running":
            back = self.program.reads(wording.BACK.pattern).group()
        else:
            back = "back"
        took = time.monotonic() - began
        lost = lost_rows(before, self.record.kept())
        assert not lost, "lost by coming back:\n  " + "\n  ".join(lost)
        self.continue_evening()
        self.assert_right_second()
        tell(f"kill {self.kills:2}: {step.kind} {step.round or ''} {state}; {took:.1f} s later “{back}”")

    def let_a_moment_come(self, state):
        """A moment that nobody chose: so many looks at the clock, sometimes just after a command, while it is being written."""
        for _ in range(self.chance.randrange(60)):
            self.clock_text()
        if state == "running" and self.chance.random() < 0.5:
            self.program.press(self.chance.choice([wording.MORE, wording.LESS]))
            for _ in range(self.chance.randrange(30)):
                self.clock_text()

    def continue_evening(self):
        """The one key that takes the evening up again, where it is asked for."""
        self.program.window(wording.AUDIENCE_TITLE)

    def finish(self):
        report = self.stage.home.parent / "report.html"
        self.stage.run(
            self.tablee, "report", self.record.file, "--session", "1", "--format", "html", "--language", "en",
            "--output", report,
        )
        page = report.read_text(encoding="utf-8")
        missing = [name for name in (*GUESTS, LATECOMER) if name.replace("’", "&#8217;") not in page and name not in page]
        assert not missing, f"not in the report: {missing}"
        tell(self.stage.run(self.tablee, "check", self.record.file).strip())

    # --- What is seen

    def clock(self):
        """The clock of the audience: the widget whose words are a time."""
        return self.program.find(wording.CLOCK, window=self.program.window(wording.AUDIENCE_TITLE))

    def clock_text(self):
        return self.clock().text

    def assert_right_second(self):
        """What the wall shows is what the log says, to the second."""
        clock = self.clock()

        def right():
            earliest = boot_ms() - REFRESH_MS
            shown = wording.seconds_shown(clock.text)
            latest = boot_ms()
            step = self.record.current()
            return whole_seconds(step.left_ms(latest)) <= shown <= whole_seconds(step.left_ms(earliest))

        wait_until(right, "the clock shows the right second", seconds=2)

    def state_of(self, step):
        return next(now.state for now in self.record.steps() if now.id == step.id)

    def press_until(self, button, step, state):
        self.program.press(button, role="push button")
        wait_until(lambda: self.state_of(step) == state, f"{step.kind} is {state} after {button!r}")

    def check_windows(self, *titles):
        faults = [f"{title}: {fault}" for title in titles for fault in faults_of(self.stage, self.program.window(title))]
        assert not faults, "\n  ".join(["what shows is not as it should be:", *faults])

    def photograph(self, name):
        if self.keep:
            for title, side in ((wording.DESK_TITLE, "desk"), (wording.AUDIENCE_TITLE, "audience")):
                save(self.stage, self.program.window(title).box, self.keep / f"{name}-{side}.png")

    # --- The whole

    def hold(self):
        self.paste_names_and_begin()
        tell("the evening has begun")
        for step in self.record.steps():
            self.go_through_step(step)
        assert self.kills >= KILLS, f"only {self.kills} kills"
        self.finish()
        self.program.close(wording.DESK_TITLE)


def whole_seconds(milliseconds):
    """As a clock counts down: 0:01 until the very end; over time it counts whole seconds."""
    return math.ceil(milliseconds / 1000)


def tell(text):
    print(text, flush=True)


def main():
    arguments = argparse.ArgumentParser(description="Holds an evening and kills it twenty times.")
    arguments.add_argument("--seed", type=int, default=20)
    arguments.add_argument("--keep", type=lambda path: Path(path).resolve(), help="a folder for the photographs")
    arguments.add_argument("tablee", type=lambda path: Path(path).resolve())
    given = arguments.parse_args()
    tell(f"seed {given.seed}")
    with Stage() as stage:
        evening = Evening(stage, given.tablee, random.Random(given.seed), given.keep)
        try:
            evening.hold()
        except Exception:
            tell(f"the program said:\n{evening.program.log()}")
            if given.keep:
                save(stage, Box(*stage.everything), given.keep / "failed.png")
            raise
    tell(f"measured: {evening.kills} kills, nothing lost")


if __name__ == "__main__":
    sys.exit(main())
