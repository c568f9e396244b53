#!/usr/bin/python3
"""An evening on which nothing goes as planned: by the keyboard alone on an English desk, then by the bus alone on a French one.

usage: live_test.py TABLEE

Somebody comes late, somebody leaves, somebody sits elsewhere, the evening runs late and the minutes are taken from the steps to come, a
round is left out, two people change places (by keys) or a table is closed (by the bus), and what was decided last is undone after kill -9.
"""

import sys

import keyboard_test
import wording
from guests import GUESTS, LATECOMER
from keyboard_test import LATE, PEOPLE
from sitting import Sitting, hold, tablee_given
from stage import Stage
from waiting import boot_ms, wait_until

SWAPPED = 1  # code of an `announce`: two people changed places


class Unplanned(Sitting):
    """What both ways have in common: what the log must say."""

    def member(self, name):
        return next(member for member, known in self.record.names().items() if known == name)

    def another_table(self, name):
        seats = self.record.seats(1)
        return next(table for table in sorted(set(seats.values())) if table != seats[self.member(name)])

    def assert_sits(self, name, table):
        wait_until(lambda: self.record.seats(1).get(self.member(name)) == table, f"{name} sits at table {table}")

    def assert_gone(self, name):
        wait_until(lambda: self.member(name) not in self.record.present(), f"{name} has left")
        wait_until(lambda: self.member(name) not in self.record.seats(1), "round 1 is announced without them")

    def minutes_set(self):
        """Minutes by which steps to come are shorter than planned."""
        return sum(step.planned_ms - step.set_ms for step in self.record.steps() if step.set_ms is not None) // 60_000

    def dropped(self):
        return [step.round for step in self.record.steps() if step.left_out]

    def press_evening_menu(self):
        menu = self.word(wording.EVENING_MENU.replace("&", "")) | self.word(wording.EVENING_MENU)
        self.program.press(menu, role="menu item", window=self.desk())

    def come_back(self):
        self.program.kill()
        self.program.start()
        self.program.find(wording.WE_ARE_BACK, role="notification", window=self.desk())


class ByKeys(Unplanned, keyboard_test.ByKeys):
    """Real keys, to whatever has the keyboard; the bus is only read."""

    def hold(self):
        self.program.start()
        self.fill_in_first_page(rounds=3)
        self.wait_for_record()
        welcome = self.record.steps()[0]
        self.key_until("space", welcome, "running")
        self.find_and_enter(LATE)
        wait_until(lambda: LATE in self.record.names().values() and self.member(LATE) in self.record.seats(1), f"{LATE} has a table")
        table = self.another_table(PEOPLE[0])
        self.find_and_enter(f"{PEOPLE[0]} {table}")
        self.assert_sits(PEOPLE[0], table)
        self.let_leave(PEOPLE[1])
        self.set_time(welcome)
        self.take_minutes()
        self.stage.key("x")
        self.assert_sound()
        self.tab_to(wording.LEAVE_OUT, "push button")
        self.stage.key("space")
        wait_until(lambda: self.dropped() == [3], "round 3 is left out")
        self.assert_sound()
        self.show_keys()
        self.swap_and_undo_after_a_kill()
        self.stage.key("ctrl+z")
        wait_until(lambda: self.dropped() == [], "round 3 is back")
        self.stage.key("ctrl+q")
        self.quit()

    def find_and_enter(self, text):
        self.stage.key("slash")
        self.type(text)
        self.stage.key("Return")
        self.stage.key("Escape")

    def let_leave(self, name):
        self.stage.key("ctrl+f")
        self.type(name)
        self.tab_to(wording.LEAVES.replace("%1", name), "push button")
        self.stage.key("space")
        self.assert_gone(name)
        self.stage.key("Escape")

    def set_time(self, step):
        self.stage.key("equal")
        self.type("7:30")
        self.stage.key("Return")
        wait_until(lambda: 440_000 < self.now(step).left_ms(boot_ms()) <= 450_000, "7:30 are left")
        self.assert_right_second()

    def take_minutes(self):
        """Seven and a half minutes are two and a half more than there were."""
        logged = len(self.record.log())
        self.stage.key("plus")
        self.wait_for_kind("add_time", logged, "a minute more")
        self.assert_right_second()
        self.stage.key("l")
        take = self.program.find(wording.counted(wording.TAKE), role="push button", window=self.desk())
        minutes = int(take.name.split()[2])
        self.assert_sound()
        self.tab_to(wording.counted(wording.TAKE), "push button")
        self.stage.key("space")
        wait_until(lambda: self.minutes_set() == minutes, f"{minutes} min are taken from the steps to come")
        assert minutes >= 3, f"the evening was at least 3 min late, {minutes} were taken"

    def show_keys(self):
        """F1 brings the sheet, "?" takes it away."""
        self.stage.key("F1")
        self.program.find("P, Page Up", window=self.desk())
        self.stage.key("question")
        self.program.wait_gone("P, Page Up", window=self.desk())

    def swap_and_undo_after_a_kill(self):
        before = self.record.seats(1)
        self.tab_to(wording.TABLES_OF_ROUND.replace("%1", "1"), None)
        for key in ("Return", "Right"):
            self.stage.key(key)
        self.program.reads("change places", self.desk())
        self.stage.key("Return")
        wait_until(lambda: self.record.events()[-1]["code"] == SWAPPED, "two people have changed places")
        after = self.record.seats(1)
        assert sum(before[member] != after[member] for member in before) == 2, f"two people move: {before} {after}"
        self.come_back()
        assert self.record.seats(1) == after
        self.stage.key("Return")
        self.stage.key("ctrl+z")
        wait_until(lambda: self.record.seats(1) == before, "the change of places is taken back after a kill")
        self.assert_board(1)  # until the desk has followed, a second press means the same undo


class ByBus(Unplanned):
    """What a screen reader can do, in French."""

    def hold(self):
        self.program.start()
        self.prepare(GUESTS[:15], seats=4, minutes=4, rounds=3)
        self.begin()
        welcome = self.record.steps()[0]
        self.press_until(wording.START, welcome, "running")
        self.type_person(LATECOMER)
        self.press(wording.HAS_ARRIVED, LATECOMER)
        wait_until(lambda: LATECOMER in self.record.names().values() and self.member(LATECOMER) in self.record.seats(1), "a table for the latecomer")
        table = self.another_table(GUESTS[0])
        self.type_person(f"{GUESTS[0]} {table}")
        self.press(wording.SITS_AT, GUESTS[0], table)
        self.assert_sits(GUESTS[0], table)
        self.type_person(GUESTS[1])
        self.press(wording.LEAVES, GUESTS[1])
        self.assert_gone(GUESTS[1])
        self.take_minutes()
        self.drop_round()
        self.close_table_and_undo_after_a_kill()
        self.stage.run("wmctrl", "-F", "-c", wording.DESK_TITLE)
        self.program.find(self.word(wording.CLOSE_ONCE_MORE), role="notification", window=self.desk())
        self.program.close(wording.DESK_TITLE)

    def take_minutes(self):
        for _ in range(2):
            self.press_and_see_logged(wording.MORE, "add_time")
        self.program.press(self.counted_words(wording.LATE), role="push button", window=self.desk())
        self.assert_sound()
        self.program.press(self.counted_words(wording.TAKE), role="push button", window=self.desk())
        wait_until(lambda: self.minutes_set() == 2, "2 min are taken from the steps to come")

    def drop_round(self):
        self.press_evening_menu()
        self.program.press(wording.starting(self.word(wording.DROP_ROUND)), role="menu item")
        self.program.press(self.word(wording.LEAVE_OUT), role="push button", window=self.desk())
        wait_until(lambda: self.dropped() == [3], "round 3 is left out")
        self.press_evening_menu()  # what the bus opened stays until the bus closes it

    def close_table_and_undo_after_a_kill(self):
        before = self.record.seats(1)
        last = max(before.values())
        self.program.find(self.word(wording.TABLE, last), role="panel", window=self.desk()).focus()
        logged = len(self.record.log())
        self.press(wording.CLOSE_TABLE)
        self.wait_for_kind("close_table", logged, "the table is closed")
        wait_until(lambda: last not in self.record.seats(1).values(), "its people have other tables")
        after = self.record.seats(1)
        assert all(after[member] == table for member, table in before.items() if table != last), "nobody else moves"
        self.assert_sound()
        self.come_back()
        self.press(wording.UNDO)
        wait_until(
            lambda: not any(event["kind"] == "close_table" for event in self.record.events()), "it is open again after a kill"
        )


def main():
    tablee = tablee_given("An unplanned evening by the keyboard alone, and one by the bus alone.")
    for way, language in ((ByKeys, "en"), (ByBus, "fr")):
        with Stage() as stage:
            hold(way(stage, tablee, language))


if __name__ == "__main__":
    sys.exit(main())
