#!/usr/bin/python3
"""A short evening by the keyboard alone, on an English desk; and one through the accessibility bus alone, on a French desk.

usage: keyboard_test.py TABLEE
"""

import sys

import wording
from figures import faults_of_report
from guests import GUESTS, LATECOMER
from sitting import Sitting, hold, tablee_given
from stage import Stage
from waiting import wait_until

PEOPLE = ["Ana Garcia", "Ben Okoro", "Chloe Martin", "Dan Novak", "Eva Lind", "Finn Berg", "Gina Rossi", "Hugo Petit"]
LATE = "Iris Vogel"
FARTHEST = 40  # so many strokes of Tab lead anywhere


class ByKeys(Sitting):
    """Real keys, to whatever has the keyboard; the bus is only read."""

    def hold(self):
        self.program.start()
        self.fill_in_first_page()
        self.wait_for_record()
        welcome, first, free, closing = self.record.steps()
        self.key_until("space", welcome, "running")
        self.change_minutes(welcome)
        self.end(welcome)
        self.key_until("space", first, "running")
        self.let_in(LATE)
        self.show_tables_and_clock()
        self.key_until("space", first, "paused")
        self.key_until("space", first, "running")
        self.end(first)
        self.key_until("p", first, "paused")
        self.key_until("space", first, "running")
        self.run_out(first)
        self.key_until("n", first, "ended")
        for step in (free, closing):
            self.key_until("space", step, "running")
            self.end(step)
        self.read_report()
        self.quit()

    def fill_in_first_page(self, rounds=1):
        """The keyboard is in the list of names when the program opens."""
        field = self.program.find(self.word(wording.NAMES), role="text")
        wait_until(lambda: "focused" in field.states, "the list of names has the keyboard")
        for name in PEOPLE:
            self.type(name)
            self.stage.key("Return")
        wait_until(lambda: field.text.split("\n") == [*PEOPLE, ""], "the typed names stand in the field")
        for name, value in ((wording.MINUTES, 4), (wording.ROUNDS, rounds)):
            self.tab_to(name, "spin box")
            self.stage.key("ctrl+a")
            self.type(str(value))
        self.tab_to(wording.BEGIN, "push button")
        self.stage.key("space")

    def let_in(self, name):
        """A late arrival, from the name to the chair."""
        self.tab_to(wording.PERSON, "text")
        self.type(name)
        self.stage.key("Return")
        self.program.find(wording.pattern(wording.SEAT_AT), role="push button", window=self.desk())
        self.stage.key("Escape")
        self.tab_to(wording.pattern(wording.SEAT_AT), "push button")
        self.stage.key("space")
        names = self.record.names
        wait_until(lambda: any(names()[member] == name for member in self.record.seats(1)), f"{name} has a seat")
        self.stage.key("Escape")

    def show_tables_and_clock(self):
        """Whoever came late finds the table on the wall while the round is on."""
        self.stage.key("t")
        self.assert_room_reads(wording.FIND_TABLE)
        wait_until(lambda: any(LATE in words for words in self.wall_words()), f"the room can read {LATE!r}")
        self.stage.key("t")
        self.assert_room_reads(wording.ROUND, 1, 1)

    def change_minutes(self, step):
        for key, minutes in (("plus", 1), ("minus", 0), ("minus", -1)):
            self.stage.key(key)
            wait_until(lambda: self.now(step).added_ms == minutes * 60_000, f"{minutes} min added after {key}")
        self.assert_right_second()

    def run_out(self, step):
        while self.now(step).length_ms > 0:
            length = self.now(step).length_ms
            self.stage.key("minus")
            wait_until(lambda: self.now(step).length_ms < length, "a minute less")
        self.program.reads("^over time$", self.desk())

    def end(self, step):
        """Too early it wants the key twice."""
        self.wait_for_desk()
        self.stage.key("n")
        self.program.find(self.word(wording.END_IT), window=self.desk())
        assert self.state_of(step) == "running", "one stroke of a key ends nothing too early"
        self.key_until("n", step, "ended")

    def read_report(self):
        self.program.find(self.word(wording.REPORT), window=self.desk())
        self.stage.key("space")
        self.tab_to(wording.SAVE["en"], "push button")
        self.stage.key("space")
        faults = faults_of_report(self.saved_report("en"), self.record)
        assert not faults, "\n  ".join(["the report is wrong:", *faults])

    def quit(self):
        self.stage.key("ctrl+q")
        wait_until(self.program.has_ended, "Ctrl+Q ends the program")

    def now(self, step):
        return next(now for now in self.record.steps() if now.id == step.id)

    def type(self, text):
        self.stage.run("xdotool", "type", "--delay", "20", text)

    def tab_to(self, name, role):
        """Goes on with Tab until that widget has the keyboard."""
        wanted = name if hasattr(name, "search") else self.word(name)
        target = self.program.find(wanted, role=role, window=self.desk())
        passed = []
        while "focused" not in target.states:
            before = self.program.focused()
            assert len(passed) < FARTHEST, f"Tab does not lead to {name!r}, only to {passed}"
            self.stage.key("Tab")
            wait_until(lambda before=before: self.program.focused() != before, f"Tab leads on from {before}", seconds=5)
            passed.append(self.program.focused())


class ByBus(Sitting):
    """What a screen reader can do, in French."""

    def hold(self):
        self.program.start()
        self.prepare(GUESTS[:9], seats=3, minutes=4, rounds=1)
        self.assert_sound()
        self.begin()
        steps = self.record.steps()
        for step in steps:
            self.assert_sound()
            self.press_until(wording.START, step, "running")
            self.assert_right_second()
            if step.kind == "round":
                self.welcome_and_dismiss()
                while next(now for now in self.record.steps() if now.id == step.id).length_ms > 0:
                    self.press_and_see_logged(wording.LESS, "add_time")
            self.press_until(wording.PAUSE, step, "paused")
            self.press_until(wording.RESUME, step, "running")
            self.assert_sound()
            self.press_until(wording.NEXT, step, "ended")
        self.press(wording.REPORT)
        self.assert_sound()
        faults = faults_of_report(self.save_report("fr"), self.record)
        assert not faults, "\n  ".join(["the report is wrong:", *faults])
        self.program.close(wording.DESK_TITLE)

    def welcome_and_dismiss(self):
        before = len(self.record.log())
        self.type_person(LATECOMER)
        self.press(wording.HAS_ARRIVED, LATECOMER)
        seat = self.program.find(self.words_with_a_number(wording.SEAT_AT), role="push button", window=self.desk())
        self.assert_sound()
        seat.press()
        wait_until(lambda: {"check_in", "seat"} <= self.kinds_after(before), "arrival and seat are in the log")
        self.type_person(GUESTS[0])
        self.press(wording.LEAVES, GUESTS[0])
        wait_until(lambda: "check_out" in self.kinds_after(before), "the departure is in the log")

    def words_with_a_number(self, source):
        return frozenset(word for number in range(1, 10) for word in self.word(source, number))

    def kinds_after(self, position):
        return {event["kind"] for event in self.record.log()[position:]}


def main():
    tablee = tablee_given("A short evening by the keyboard alone, and one by the bus alone.")
    for way, language in ((ByKeys, "en"), (ByBus, "fr")):
        with Stage() as stage:
            hold(way(stage, tablee, language))


if __name__ == "__main__":
    sys.exit(main())
