#!/usr/bin/python3
"""Holds a whole evening with the real program in real windows on two monitors, and kills it at least twenty times.

usage: evening_test.py [--seed N] [--keep FOLDER] TABLEE

24 names are pasted, the evening starts, the projector is photographed, somebody leaves, somebody comes late, minutes are added
and taken off, and the program is killed in every kind of step and state at moments drawn from the seed. Each time all that the
windows had said must be in the log, and the program must be back at the right second with the same step, people and tables. Then
the evening ends, and the figures of its report, as a page, on paper and as lists, are counted again from the log.
"""

import argparse
import csv
import dataclasses
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import wording
from figures import counted, faults_of_lists, faults_of_report
from guests import GUESTS, LATECOMER, LEAVER
from photograph import save
from record import lost_rows
from sitting import REFRESH_MS, Sitting, seconds_are
from stage import Stage
from waiting import boot_ms, let_pass, wait_until
from widgets import Box

KILLS = 20
RUNNING_KILLS = {"round": 2}  # in other steps one
LONGEST_WAIT_MS = 1500
REPORT_FORM = 0  # the first of the choices on the page
LONGEST_AFTER_COMMAND_MS = 60  # about what a command takes to be written


@dataclasses.dataclass
class Said:
    """What the desk said at some moment between two readings of the boot clock."""

    earliest: float
    latest: float
    texts: set
    clock: str | None


class Evening(Sitting):
    """The evening, told while it goes."""

    def __init__(self, stage, tablee, chance, keep):
        super().__init__(stage, tablee, keep=keep)
        self.tablee, self.chance = tablee, chance
        self.kills = 0
        self.slowest = 0  # seconds from a start to the sentence after it

    # --- what happens

    def hold(self):
        self.paste_names_and_begin()
        for step in self.record.steps():
            self.go_through(step)
        self.kill_and_come_back(None, "through")
        assert self.kills >= KILLS, f"only {self.kills} kills"
        self.read_report()
        self.program.close(wording.DESK_TITLE)
        self.check_file()

    def paste_names_and_begin(self):
        self.program.start()
        self.assert_sound()
        field = self.program.find(wording.NAMES, role="text")
        with self.stage.clipboard("\n".join(GUESTS)):
            field.focus()
            self.stage.key("ctrl+v")
            wait_until(lambda: field.text.splitlines() == GUESTS, "the pasted names stand in the field")
        self.prepare(None, seats=4, minutes=4, rounds=3)
        self.program.reads(r"^24 people, 6 tables of 4, 3 rounds$")
        self.assert_sound()
        self.begin()
        assert sorted(self.record.names().values()) == sorted(GUESTS)
        tell("24 names pasted, the evening has begun")

    def go_through(self, step):
        """Kills it ready, running and paused, and looks at both windows in each."""
        self.look_at(step, "ready")
        self.kill_and_come_back(step, "ready")
        self.press_until(wording.START, step, "running")
        self.look_at(step, "running")
        if step.kind == "welcome":
            self.let_leave(LEAVER)
        if step.kind == "round" and step.round == 1:
            self.welcome(LATECOMER)
        for position in range(RUNNING_KILLS.get(step.kind, 1)):
            if position > 0 and step.round != 2:
                self.go_beyond_the_end()
            self.kill_and_come_back(step, "running")
        self.press_until(wording.PAUSE, step, "paused")
        self.look_at(step, "paused")
        self.kill_and_come_back(step, "paused")
        self.press_until(wording.RESUME, step, "running")
        if step.round == 2:
            self.press_until(wording.NEXT, step, "ended")
            self.go_back_to(step)
        elif step.round:
            self.go_beyond_the_end()  # a round that ran to its end counts in the report
        self.press_until(wording.NEXT, step, "ended")

    def go_back_to(self, step):
        """A step that was ended too early goes on, paused, with the time it had."""
        self.press_until(wording.BACK, step, "paused")
        self.assert_right_second()
        self.press_until(wording.RESUME, step, "running")
        self.assert_right_second()

    def go_beyond_the_end(self):
        """Takes minutes off until the step is over its time."""
        while self.record.current().left_ms(boot_ms()) > 0:
            self.press_and_see_logged(wording.LESS, "add_time")
        self.program.reads("^over time$", self.desk())

    def let_leave(self, name):
        self.type_person(name.partition(" ")[0])
        self.press_and_see_logged(wording.LEAVES, "check_out", name)
        wait_until(lambda: len(self.record.seats(1)) == len(GUESTS) - 1, "round 1 is announced anew without them")
        self.program.reads("^23 people here$", self.desk())
        self.assert_room_finds_tables(1)
        tell(f"{name} has left before round 1; the others found their tables anew")

    def welcome(self, name):
        self.type_person(name)
        self.press_and_see_logged(wording.HAS_ARRIVED, "check_in", name)
        seat = self.program.find(wording.pattern(wording.SEAT_AT), role="push button", window=self.desk())
        table = int(seat.name.rpartition(" ")[2])
        seat.press()
        member = wait_until(lambda: self.member_seated(name), f"{name} has a seat in the log")
        assert self.record.seats(1)[member] == table, "the seat in the log is the one that was offered"
        self.assert_board(1)
        tell(f"{name} has come late and sits at table {table}")

    def member_seated(self, name):
        names = self.record.names()
        return next((member for member in self.record.seats(1) if names[member] == name), None)

    # --- killing

    def kill_and_come_back(self, step, state):
        """kill -9 at a drawn moment; back with the same log, the same state and the right second."""
        assert step is None or self.state_of(step) == state, f"{step} should be {state}"
        self.let_a_moment_come(state)
        before = self.record.kept()
        said = self.what_is_said()
        self.program.kill()
        self.kills += 1
        self.assert_nothing_lost(before, said)
        began = time.monotonic()
        self.program.start()
        back = self.dismiss_welcome_back(step)
        took = time.monotonic() - began
        self.slowest = max(self.slowest, took)
        self.assert_same_as_before(step, state, before)
        tell(f"kill {self.kills:2}: {step or 'the end'}, {state}; {took:.1f} s later “{back}”")

    def let_a_moment_come(self, state):
        """A moment that nobody chose; every other time while a command is being written."""
        if state == "running" and self.chance.random() < 0.5:
            over = self.record.current().left_ms(boot_ms()) < 0
            self.press(wording.LESS if over else self.chance.choice([wording.MORE, wording.LESS]))
            let_pass(self.chance.uniform(0, LONGEST_AFTER_COMMAND_MS))
        else:
            let_pass(self.chance.uniform(0, LONGEST_WAIT_MS))

    def what_is_said(self):
        earliest = boot_ms() - REFRESH_MS
        clock = self.desk_clock()
        latest = boot_ms()
        return Said(earliest, latest, set(self.program.texts(self.desk())), clock)

    def assert_nothing_lost(self, before, said):
        with tempfile.TemporaryDirectory() as folder:
            dead = self.record.copy_of_the_dead(folder)
            lost = lost_rows(before, dead.kept())
            assert not lost, "lost by the kill:\n  " + "\n  ".join(lost)
            # What was being written when the windows were read may be in the log and not yet on the desk, never the other way.
            log = dead.log()
            assert any(
                self.says(said, dead, log[: len(log) - newer]) for newer in range(3)
            ), f"the desk had said what the log does not know: {said}"

    def says(self, said, record, log):
        """Whether the desk says what follows from a log: the step, its state, its time and who is here."""
        step = record.current(log)
        here = len(record.present(log))
        if step is None:
            return wording.OVER in said.texts
        return (
            self.title_of(step) & said.texts
            and any(state in said.texts for state in wording.STATES[step.state])
            and f"{here} people here" in said.texts
            and seconds_are(wording.seconds_shown(said.clock), step, said.earliest, said.latest)
        )

    def dismiss_welcome_back(self, step):
        """The desk and the wall are there by themselves; the sentence tells the right second; one key, and it is gone."""
        self.audience()
        strip = self.program.find(wording.WE_ARE_BACK, role="notification", window=self.desk())
        self.assert_sentence(strip, step)
        sentence = strip.name
        logged = len(self.record.log())
        assert self.stage.active_window() == wording.DESK_TITLE, f"the keyboard is with {self.stage.active_window()!r}"
        self.stage.key("Return")
        self.program.wait_gone(wording.WE_ARE_BACK, window=self.desk())
        assert len(self.record.log()) == logged, "the key only takes the sentence away"
        return sentence

    def assert_sentence(self, strip, step):
        def right():
            earliest = boot_ms() - REFRESH_MS
            sentence = strip.name
            latest = boot_ms()
            now = self.record.current()
            if now is None:
                return sentence == wording.WE_ARE_BACK_END
            if now.state == "ready":
                said = wording.WE_ARE_BACK_NEXT.fullmatch(sentence)
                return said and said["step"] == self.name_of(step)
            said = wording.WE_ARE_BACK_LEFT.fullmatch(sentence)
            return (
                said
                and said["step"].lower() == self.name_of(step).lower()
                and seconds_are(wording.seconds_told(said), now, earliest, latest)
            )

        wait_until(right, f"the sentence tells the step and the right second: {strip.name!r}", seconds=3)

    def name_of(self, step):
        return wording.STEPS[step.kind].replace("%1", str(step.round))

    def assert_same_as_before(self, step, state, before):
        lost = lost_rows(before, self.record.kept())
        assert not lost, "lost by coming back:\n  " + "\n  ".join(lost)
        if step is None:
            assert self.record.current() is None
            return
        assert self.state_of(step) == state, f"{step} is {self.state_of(step)}, it was {state}"
        self.program.find(self.title_of(step), window=self.desk())
        self.program.find(f"{len(self.record.present())} people here", window=self.desk())
        self.assert_board(self.round_on_board(step))
        self.assert_right_second()

    def assert_room_reads_a_phrase(self):
        phrases = [set(phrase) for phrase in wording.opening_phrases()]
        wait_until(lambda: any(phrase <= self.wall_words() for phrase in phrases), "the room reads a phrase in both languages")

    def assert_room_is_sent_on(self, step):
        """To somebody they do not know yet, and near the end to what comes then."""
        now = next(each for each in self.record.steps() if each.id == step.id)
        if now.left_ms(boot_ms()) * 5 > now.length_ms:
            self.assert_room_reads(wording.SENT_ON)
        else:
            for words in wording.THEN:
                wait_until(
                    lambda words=words: any(word.startswith(words) for word in self.wall_words()), f"the room reads {words}…"
                )

    def round_on_board(self, step):
        """The round that is on or comes next; after the last one, the last that was held."""
        return step.round or (1 if step.kind == "welcome" else max(counted(self.record).tables))

    # --- looking

    def look_at(self, step, state):
        """The text each view must show, nothing cut, nothing one over the other, and a photograph."""
        self.program.find(self.title_of(step), window=self.desk())
        if state == "ready" and step.kind in ("welcome", "round"):
            self.assert_room_finds_tables(step.round or 1)
        elif step.kind == "round":
            self.assert_room_reads(wording.ROUND, step.round, 3)
            self.assert_room_reads([state])
            self.assert_room_reads_a_phrase()
            self.assert_room_is_sent_on(step)
        elif step.kind == "free_time":
            self.assert_room_reads(wording.FREE_TIME)
            self.assert_room_reads_a_phrase()
            self.assert_room_is_sent_on(step)
        elif step.kind == "closing":
            self.assert_room_reads(wording.TOGETHER if state == "ready" else wording.THANKS)
        self.assert_sound()
        self.photograph(f"{step.kind}{step.round or ''}-{state}")

    def assert_room_finds_tables(self, number):
        """Everybody can read where they sit, on the pages of the list taken together."""
        self.assert_room_reads(wording.FIND_TABLE)
        names = self.record.names()
        wanted = {f"{names[member]}, Table {table}" for member, table in self.record.seats(number).items()}
        read = set()

        def found():
            read.update(text for text in self.program.texts(self.audience()) if ", Table " in text)
            return wanted <= read

        wait_until(found, f"each of {len(wanted)} people finds their table for round {number}", seconds=30)

    # --- the end

    def read_report(self):
        self.press(wording.REPORT)
        figures = counted(self.record)
        self.program.find(wording.pattern("Save in English"), window=self.desk())
        texts = self.program.texts(self.desk())
        wanted = [str(len(figures.came)), str(figures.fresh), str(figures.repeats), str(len(figures.tables))]
        assert set(wanted) <= set(texts), f"the report page shows {texts}, the log says {wanted}"
        assert len(figures.tables) >= 2, "the evening was to hold at least two rounds"
        self.assert_sound()
        if self.keep:
            save(self.stage, self.desk().box, self.keep / "report-desk.png")
        for language in ("en", "fr"):
            faults = faults_of_report(self.save_report(language), self.record)
            assert not faults, "\n  ".join([f"the report in {language} is wrong:", *faults])
        self.read_pages_and_lists()
        tell(f"the report says {figures.fresh} new meetings and {figures.repeats} repeats in {len(figures.tables)} rounds; so does the log")

    def read_pages_and_lists(self):
        """The same report on paper, and as lists by table and by person."""
        pages = self.save_report_as("Compte rendu *.pdf")
        text = " ".join(subprocess.run(["pdftotext", pages, "-"], capture_output=True, text=True, check=True).stdout.split())
        missing = [name for name in counted(self.record).came if name not in text]
        assert not missing, f"the printed report lacks {missing}"
        tables, people = (
            list(csv.reader(self.save_report_as(file).read_text(encoding="utf-8-sig").splitlines()))
            for file in ("Compte rendu * tables.csv", "Compte rendu * personnes.csv")
        )
        faults = faults_of_lists(tables, people, self.record)
        assert not faults, "\n  ".join(["the lists are wrong:", *faults])

    def save_report_as(self, file):
        """Chooses the next form of the report, saves it, and returns where it lies."""
        self.choose(REPORT_FORM, "Down")
        self.press(wording.SAVE["fr"])
        folder = self.stage.home / "Documents" / "Tablée"
        return wait_until(lambda: next(iter(folder.glob(file)), None), f"{file} lies in {folder}")

    def check_file(self):
        """The program's own check of the file."""
        tell(self.stage.run(self.tablee, "check", self.record.file).strip())


def tell(text):
    print(text, flush=True)


def main():
    arguments = argparse.ArgumentParser(description="Holds an evening and kills it at least twenty times.")
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
    tell(
        f"measured: {evening.kills} kills, nothing lost, each time back at the right second; the slowest start took"
        f" {evening.slowest:.1f} s"
    )


if __name__ == "__main__":
    sys.exit(main())
