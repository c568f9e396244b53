"""A session that is prepared ahead, in real windows: what the room test and the contact sheet both do."""

import subprocess
import unicodedata

import wording
from guests import GUESTS
from record import Record
from sitting import BUTTON, Sitting
from waiting import wait_until

WHAT_HOLDS, WHERE = range(2)  # the choices of a rule, in their order
HELD_AT = 2  # the table after the one that is chosen at first


class Prepared(Sitting):
    """A community with members, and one session of theirs."""

    def __init__(self, stage, tablee, *options, **more):
        super().__init__(stage, tablee, *options, **more)
        self._tablee = tablee

    def found_community(self, besides=()):
        """A new file, into which a list is read while the desk is closed: the guests, and whoever else."""
        self.program.start()
        self.program.find(self.word(wording.NAMES), role="text")
        self.stage.key("ctrl+n")
        file = wait_until(lambda: next(iter(self.stage.home.rglob("*.tablee")), None), "the community has a file")
        self.program.find(self.word(wording.SESSIONS), role="radio button", window=self.desk())
        self.stage.key("ctrl+q")
        wait_until(self.program.has_ended, "the desk is closed")
        names = self.stage.home / "names.txt"
        names.write_text("\n".join([*GUESTS, *besides]), encoding="utf-8")
        subprocess.run([self._tablee, "import", file, names], env=self.stage.environment, check=True, capture_output=True, timeout=60)
        self.program.start()

    def choose_list(self, file):
        """On the page that brings people in, by the dialog."""
        self.press(wording.CHOOSE_FILE)
        dialog = self.program.window(self.word(wording.CHOOSE_LIST))
        self.program.find(role="text", window=dialog).type(str(file))
        self.stage.key("Return")

    def go_to_sessions(self):
        self.program.press(self.word(wording.SESSIONS), role="radio button", window=self.desk())

    def choose_way(self, way):
        """By its first letters, as a list takes them."""
        if not self.program.all(self.word(wording.WAYS), role="list", window=self.desk()):
            self.press(wording.PREPARE)
        ways = self.program.find(self.word(wording.WAYS), role="list", window=self.desk())
        ways.focus()
        wanted = self.word(way)
        for _ in range(40):
            if self.program.all(wanted, role="label", window=self.desk()):
                break
            self.stage.key("Down")
            self.program.find(role="label", window=self.desk())
        self.program.find(wanted, role="label", window=self.desk())
        self.press(wording.THIS_WAY)
        self.program.find(self.word(wording.PURPOSE), role="text", window=self.desk())

    def show_part(self, part):
        self.program.press(self.word(part), role="radio button", window=self.desk())

    def expect_everybody(self):
        self.program.press(wording.PEOPLE_PART, role="radio button", window=self.desk())
        self.program.press(wording.EXPECT_ALL, role="push button", window=self.desk())
        self.program.find(self.word(wording.EVERYBODY_EXPECTED), role="label", window=self.desk())

    def choose_person(self, field, name):
        """By the letters of a name, as hands do it, without its accents: the first who is found is taken."""
        self.program.find(self.word(field), role="text", window=self.desk()).focus()
        plain = unicodedata.normalize("NFD", name).encode("ascii", "ignore").decode()
        self.stage.run("xdotool", "type", "--delay", "20", plain)
        self.stage.key("Return")

    def keep_apart_and_hold(self, apart, held):
        """Two people of two names and a third one."""
        self._ruled = apart, held
        self.show_part(wording.RULES_PART)
        self.choose_person(wording.WHO, apart[0])
        self.choose_person(wording.WITH_WHOM, apart[1])
        self.press(wording.ADD_RULE)
        wait_until(lambda: self._rules() == ["apart"], "two people sit apart")
        self.choose_person(wording.WHO, held)
        self.choose(WHAT_HOLDS, "Down", "Down")
        self.choose(WHERE, "Down")
        self.press(wording.ADD_RULE)
        wait_until(lambda: self._rules() == ["apart", "fixed"], "somebody is held at a table")

    def _rules(self):
        file = next(iter(self.stage.home.rglob("*.tablee")))
        return [row["kind"] for row in Record(file).rows("SELECT kind FROM rule ORDER BY id")]

    def assert_rules(self, number):
        """A round of the log keeps both."""
        (one, other), held = self._ruled
        names = self.record.names()
        seats = {names[member]: table for member, table in self.record.seats(number).items()}
        assert seats[one] != seats[other], f"round {number}: both at table {seats[one]}"
        assert seats[held] == HELD_AT, f"round {number}: {held} at table {seats[held]}"

    def add_break(self):
        """The fifth in the menu, by real keys: a menu that pops up is not on the bus."""
        add = self.program.find(self.word(wording.ADD_STEP), role=BUTTON, window=self.desk())
        add.focus()
        self.stage.key("space")
        self.stage.key(*["Down"] * 5, "Return")
        self.program.find(self.word(wording.STEPS["break"]), role="label", window=self.desk())

    def open_next(self):
        """The session that comes next, from the list."""
        self.program.find(self.word(wording.TO_COME), role="list", window=self.desk()).focus()
        self.stage.key("Down", "Return")
        self.program.find(self.word(wording.PURPOSE), role="text", window=self.desk())

    def open_doors(self, wait_for_tables=True):
        """Whatever was prepared just now is planned for another day."""
        self.press(wording.OPEN_DOORS)
        self.press(wording.OPEN_TODAY)
        self.program.find(self.word(wording.START), role="push button", window=self.desk())
        if wait_for_tables:
            self.wait_for_record()
        self.record = self.record or Record.of_evening_beneath(self.stage.home)
