#!/usr/bin/python3
"""kill -9 in the middle of every action of the desk: each is whole in the file or not at all, and the program is back as the file says.

usage: kill_test.py [--seed N] TABLEE

By real keys where there is one. Between the last key of an action and the kill pass up to three hundredths of a second, drawn from
the seed, every other time less than a third of that: some kills come before the commit, some in it, some after. What the kill cut off is done again, so that the evening goes on.
"""

import argparse
import random
import sys
from pathlib import Path

import live_test
import wording
from keyboard_test import LATE, PEOPLE
from record import lost_rows
from sitting import hold
from stage import Stage
from waiting import NotInTime, boot_ms, let_pass, wait_until

CORRECTED = "Iris Vogler"
LATER = "Jana Kral"
OWN = "Le buffet est ouvert"
LONGEST_AFTER_KEY_MS = 30
SHORT_AFTER_KEY_MS = 8
LEAST_BEFORE_COMMIT = 5  # or the test has not shown what it is for
MUCH_LEFT_MS = 5 * 60_000
COVERS = {"black", "held", "floor", "tables", "hidden"}  # then the wall has no clock, or an old one


class Killed(live_test.ByKeys):
    """Each action in turn, with a kill in the middle of it."""

    def __init__(self, stage, tablee, chance):
        super().__init__(stage, tablee)
        self.chance = chance
        self.whole = self.cut = 0

    def hold(self):
        self.program.start()
        self.fill_in_first_page(rounds=3)
        self.wait_for_record()
        self.welcome_and_its_time()
        self.people_and_tables()
        self.what_the_room_sees()
        self.steps_and_the_end()
        assert self.cut >= LEAST_BEFORE_COMMIT, f"{self.cut} kills came before the commit"
        print(f"measured: {self.whole + self.cut} kills in the middle of an action, {self.cut} of them before it was written")

    # --- what is done

    def welcome_and_its_time(self):
        step = self.record.steps()[0]
        self.kill_in("start", self.keys("space"), lambda: self.state_of(step) == "running")
        self.kill_in("pause", self.keys("space"), lambda: self.state_of(step) == "paused")
        self.kill_in("go on", self.keys("space"), lambda: self.state_of(step) == "running")
        self.kill_in("a minute more", self.keys("plus"), lambda: self.now(step).added_ms == 60_000)
        self.kill_in("a minute less", self.keys("minus"), lambda: self.now(step).added_ms == 0)
        self.kill_in("set the time", self.ask_for_time, lambda: self.now(step).added_ms > 60_000)
        self.kill_in("take minutes from steps to come", self.share_out, lambda: self.minutes_set() > 0)
        self.kill_in("leave out a round", self.leave_out_a_round, lambda: self.dropped() == [3])
        self.kill_in("undo", self.keys("ctrl+z"), lambda: self.dropped() == [])
        self.kill_in("redo", self.keys("ctrl+shift+z"), lambda: self.dropped() == [3])
        self.do("ctrl+z", lambda: self.dropped() == [])

    def people_and_tables(self):
        self.kill_in("an arrival", lambda: self.find_and_enter(LATE), lambda: LATE in self.names_here())
        self.kill_in("a corrected name", self.correct_name, lambda: CORRECTED in self.names_here())
        wait_until(lambda: len(self.record.seats(1)) == len(self.record.present()), "everybody who is here has a place")
        self.kill_in("a rule", self.make_rule, lambda: self.rule_holds() == [1])
        self.kill_in("a rule dropped", self.drop_rule, lambda: self.rule_holds() == [1, 0])
        table = self.another_table(PEOPLE[0])
        self.kill_in(
            "a seat", lambda: self.find_and_enter(f"{PEOPLE[0]} {table}"),
            lambda: self.record.seats(1).get(self.member(PEOPLE[0])) == table,
        )
        self.kill_in("a change of places", self.swap, lambda: self.last_kind_is("announce", live_test.SWAPPED))
        self.kill_in("the room is told", self.keys("5"), lambda: "moves" in self.looks())
        self.seat_whom_the_room_reads_of()
        self.do("5", lambda: "moves told" in self.display()["view"])
        self.do("ctrl+z", lambda: not self.last_kind_is("announce", live_test.SWAPPED))

    def seat_whom_the_room_reads_of(self):
        """Somebody of the message sits elsewhere by hand: the wall reads so after the kill as before it, and again once that is undone."""
        person, told = self.member(PEOPLE[0]), self.record.seats(1)[self.member(PEOPLE[0])]
        table = self.another_table(PEOPLE[0])
        self.kill_in(
            "a seat of the message", lambda: self.find_and_enter(f"{PEOPLE[0]} {table}"),
            lambda: self.record.seats(1).get(person) == table,
        )
        self.assert_room_is_sent(PEOPLE[0], table)
        self.do("ctrl+z", lambda: self.record.seats(1).get(person) == told)
        self.assert_room_is_sent(PEOPLE[0], told)

    def what_the_room_sees(self):
        """What stands in the file before the kill is on the wall after it."""
        message = "Time to change tables"
        self.kill_in("a message", self.keys("1"), lambda: self.display()["message_en"] == message)
        self.assert_room_reads([message])
        self.kill_in("the message taken back", self.keys("1"), lambda: not self.display()["message_en"])
        self.assert_room_reads(wording.FIND_TABLE)
        for name, key in (("black", "period"), ("held", "f"), ("floor", "r"), ("digits", "d")):
            self.kill_in(name, self.keys(key), lambda name=name: name in self.looks())
            self.assert_wall_is(name)
            self.do(key, lambda name=name: name not in self.looks())
            self.assert_room_reads(wording.FIND_TABLE)
        self.kill_in("no gong", self.keys("m"), lambda: "gong=false" in self.settings())
        spoken = self.display()["language"]
        self.kill_in("the wall speaks otherwise", self.choose_language, lambda: self.display()["language"] != spoken)
        self.assert_room_reads(wording.FIND_TABLE)
        self.kill_in("the wall hidden", lambda: self.press(wording.HIDE_IT), lambda: "hidden" in self.looks())
        assert not self.has_audience(), "a wall that was hidden stays so"
        self.kill_in("the wall shown", self.keys("F5"), lambda: "hidden" not in self.looks())
        self.assert_room_reads(wording.FIND_TABLE)

    def steps_and_the_end(self):
        welcome, first, *others = self.record.steps()
        self.kill_in("end a step", self.end_early, lambda: self.state_of(welcome) == "ended")
        self.kill_in("back", self.keys("p"), lambda: self.state_of(welcome) == "paused")
        self.end_early()
        wait_until(lambda: self.state_of(welcome) == "ended", "the welcome has ended")
        self.kill_in("start a round", self.keys("space"), lambda: self.state_of(first) == "running")
        self.people_and_tables_in_a_round()
        self.kill_in("show its tables", self.keys("t"), lambda: "tables" in self.looks())
        self.assert_room_reads(wording.FIND_TABLE)
        self.kill_in("a message of one's own", self.write_message, lambda: self.display()["message_fr"] == OWN)
        self.do("5", lambda: "put by" in self.display()["view"])
        self.end_the_evening_in_error(first)
        self.end_early()
        wait_until(lambda: self.state_of(first) == "ended", "the round has ended")
        self.kill_in("leave out a step", self.leave_out_step, lambda: self.state_of(others[0]) == "ended")

    def people_and_tables_in_a_round(self):
        self.kill_in("a late arrival", lambda: self.find_and_enter(LATER), lambda: LATER in self.names_here())
        self.kill_in("a chair taken", self.take_chair, lambda: self.record.seats(1).get(self.member(LATER)))
        table = self.another_table(PEOPLE[0])
        self.kill_in(
            "a seat in a running round", lambda: self.find_and_enter(f"{PEOPLE[0]} {table}"),
            lambda: self.record.seats(1).get(self.member(PEOPLE[0])) == table,
        )
        self.kill_in("a departure", self.let_somebody_leave, lambda: PEOPLE[1] not in self.names_here())
        self.kill_in("somebody expected is here", lambda: self.find_and_enter(PEOPLE[1]), lambda: PEOPLE[1] in self.names_here())
        last = max(self.record.seats(1).values())
        self.kill_in("a closed table", lambda: self.at_table(last, wording.CLOSE_TABLE), lambda: self.is_closed(last))
        self.kill_in("a table opened", lambda: self.at_table(last, wording.OPEN_TABLE), lambda: not self.is_closed(last))

    def end_the_evening_in_error(self, step):
        """Killed in the middle of it, and gone on with: the round is there, with its time."""
        self.wait_for_desk()
        before = self.record.kept()
        self.end_the_evening()
        self.kill_and_start("the end of the evening", before)
        if not self.counts("close"):
            self.cut += 1
            self.assert_is_back()
            self.end_the_evening()
            wait_until(lambda: self.counts("close"), "the evening is closed, once more")
            self.program.kill()
            self.program.start()
        else:
            self.whole += 1
        ran = self.now(step).ran_ms(0)
        self.program.find(self.word(wording.ENDED_TODAY), window=self.desk())
        assert not self.has_audience(), "the wall is dark after the end of an evening"
        before = self.record.kept()
        self.press(wording.GO_ON_WITH_IT)
        self.kill_and_start("an evening opened again", before)
        if self.counts("reopen"):
            self.whole += 1
        else:
            self.cut += 1
            self.press(wording.GO_ON_WITH_IT)
        self.assert_is_back()
        assert self.state_of(step) == "paused" and self.now(step).ran_ms(0) == ran, f"{step} waits with the time it had"
        self.stage.key("space")
        wait_until(lambda: self.state_of(step) == "running", f"{step} goes on")

    # --- how

    def keys(self, *keys):
        return lambda: self.stage.key(*keys)

    def ask_for_time(self):
        self.stage.key("equal")
        self.type("9")
        self.stage.key("Return")

    def leave_out_a_round(self):
        self.stage.key("x")
        self.tab_to(wording.LEAVE_OUT, "push button")
        self.stage.key("space")

    def share_out(self):
        self.stage.key("l")
        self.tab_to(wording.counted(wording.TAKE), "push button")
        self.stage.key("space")

    def let_somebody_leave(self):
        self.stage.key("ctrl+f")
        self.type(PEOPLE[1])
        self.tab_to(wording.LEAVES.replace("%1", PEOPLE[1]), "push button")
        self.stage.key("space")

    def swap(self):
        self.tab_to(wording.TABLES_OF_ROUND.replace("%1", "1"), None)
        for key in ("Return", "Right"):
            self.stage.key(key)
        self.program.reads("change places", self.desk())
        self.stage.key("Return")

    def at_table(self, number, what):
        self.program.find(self.word(wording.TABLE, number), role="panel", window=self.desk()).focus()
        self.press(what)

    def take_chair(self):
        """With the key, once it is offered."""
        self.program.find(wording.pattern(wording.SEAT_AT), role="push button", window=self.desk())
        self.read_question()
        self.stage.key("s")

    def choose_language(self):
        """The one before in the list, which has the wall speak both the other way round."""
        self.tab_to(wording.LANGUAGES_OF_SCREEN, "combo box")
        self.stage.key("Up")

    def correct_name(self):
        wait_until(self.asks_for_name, "the name is asked for")
        self.type_person(CORRECTED)
        self.press(wording.CORRECT)

    def asks_for_name(self):
        """Presses the row's button; a row that is made anew at that moment, since the tables are known, hears nothing."""
        self.type_person(LATE)
        self.press(wording.CORRECT_NAME, LATE)
        try:
            return self.program.find(self.word(wording.CORRECT), role="push button", window=self.desk(), seconds=3)
        except NotInTime:
            return None

    def make_rule(self):
        self.wait_for_desk()
        self.type_person(PEOPLE[0])
        self.press(wording.RULE_FOR, PEOPLE[0])
        self.press(wording.STAYS_AT, PEOPLE[0], self.record.seats(1)[self.member(PEOPLE[0])])

    def drop_rule(self):
        table = self.record.seats(1)[self.member(PEOPLE[0])]
        self.type_person(PEOPLE[0])
        self.press(wording.RULE_FOR, PEOPLE[0])
        self.press(wording.DROP_RULE, wording.STAYS_AT_TABLE.replace("%1", str(table)))

    def write_message(self):
        self.stage.key("5")
        field = self.program.find(self.word(wording.IN_FRENCH), role="text", window=self.desk())
        wait_until(lambda: "focused" in field.states, "the field of the message has the keyboard")
        self.type(OWN)
        self.stage.key("Return")

    def end_the_evening(self):
        self.press_evening_menu()
        self.program.press(wording.starting(self.word(wording.FINISH)), role="menu item")
        self.press(wording.END_THE_EVENING)

    def end_early(self):
        """With time left, however long the kills before it took; else nothing is asked."""
        self.ask_for_time()
        wait_until(lambda: self.record.current().left_ms(boot_ms()) > MUCH_LEFT_MS, "there is much time left")
        self.stage.key("n")
        self.program.find(self.word(wording.END_IT), window=self.desk())
        self.read_question()
        self.stage.key("n")

    def leave_out_step(self):
        self.read_question()  # a stroke that comes at once after another step began is taken for a double one
        self.stage.key("n")
        self.program.find(self.word(wording.LEAVE_OUT), window=self.desk())
        self.read_question()
        self.stage.key("n")

    def do(self, key, is_so):
        """Without a kill."""
        self.wait_for_desk()
        self.stage.key(key)
        wait_until(is_so, f"what {key} does is so")

    # --- what the file says

    def names_here(self):
        here = self.record.present()  # read first: whoever is here has a name by then
        names = self.record.names()
        return {names[member] for member in here}

    def last_kind_is(self, kind, code):
        last = self.record.events()[-1]
        return (last["kind"], last["code"]) == (kind, code)

    def counts(self, kind):
        return any(event["kind"] == kind for event in self.record.events())

    def is_closed(self, number):
        """By the last that was decided of the table."""
        table = self.record.rows("SELECT id FROM room_table WHERE number = ?", number)[0]["id"]
        kinds = [event["kind"] for event in self.record.events() if event["table_id"] == table and event["kind"] != "seat"]
        return kinds[-1:] == ["close_table"]

    def rule_holds(self):
        """After each change of a rule, whether it holds."""
        return [row["holds"] for row in self.record.rows("SELECT holds FROM rule_change ORDER BY id")]

    def display(self):
        return self.record.rows("SELECT * FROM display")[0]

    def looks(self):
        return set(self.display()["view"].replace(",", "").split())

    def settings(self):
        return "".join(file.read_text() for file in self.stage.home.rglob("*.ini"))

    def assert_room_is_sent(self, name, table):
        words = f"{name} to table {table}"
        wait_until(lambda: any(words in text for text in self.wall_words()), f"the room reads {words}")

    def assert_wall_is(self, name):
        words = {word for word in self.wall_words() if not wording.AUDIENCE_TITLE.search(word)}
        assert bool(words) == (name != "black"), f"the wall is {name} and says {words}"

    # --- killing

    def kill_in(self, name, act, is_so):
        """Kills it in the middle of `act`; then does it again if the kill came before the commit."""
        self.wait_for_desk()
        before = self.record.kept()
        act()
        self.kill_and_start(name, before)
        self.assert_is_back()
        if is_so():
            self.whole += 1
            return
        self.cut += 1
        act()
        wait_until(is_so, f"{name}, once more")

    def kill_and_start(self, name, before):
        longest = LONGEST_AFTER_KEY_MS if (self.whole + self.cut) % 2 else SHORT_AFTER_KEY_MS
        let_pass(self.chance.uniform(0, longest))
        self.program.kill()
        lost = lost_rows(before, self.record.rows_of_the_dead())
        assert not lost, f"lost by a kill in “{name}”:\n  " + "\n  ".join(lost)
        self.program.start()

    def assert_is_back(self):
        self.program.find(wording.WE_ARE_BACK, role="notification", window=self.desk())
        self.stage.key("Return")
        self.program.wait_gone(wording.WE_ARE_BACK, window=self.desk())
        self.assert_as_the_file_says()

    def assert_as_the_file_says(self):
        self.wait_for_desk()
        step = self.record.current()
        if step is None:
            return
        here = len(self.record.present())
        self.program.find(f"{here} people here", window=self.desk())
        if step.kind in ("welcome", "round"):
            wait_until(self.is_announced, "the round to come is announced")
            self.assert_board(step.round or 1)
        self.assert_second_of(self.desk_clock)
        if not COVERS & self.looks():
            self.assert_second_of(self.wall_clock)


def main():
    arguments = argparse.ArgumentParser(description="kill -9 in the middle of every action.")
    arguments.add_argument("--seed", type=int, default=5)
    arguments.add_argument("tablee", type=lambda path: Path(path).resolve())
    given = arguments.parse_args()
    print(f"seed {given.seed}", flush=True)
    with Stage() as stage:
        hold(Killed(stage, given.tablee, random.Random(given.seed)))


if __name__ == "__main__":
    sys.exit(main())
