"""One evening at the desk, and the wall it is shown on: what every room test does and looks at."""

import argparse
import contextlib
import sys
import tempfile
from pathlib import Path

import wording
from desk import Program
from looking import faults_of
from photograph import save
from record import Record
from waiting import Gone, boot_ms, let_pass, wait_until
from widgets import Box

REFRESH_MS = 350  # how old a clock on a window may be
READING_MS = 700  # as long as anybody needs to read a question
BUTTON = "push button"


class Sitting:
    """The program on a stage, driven through the accessibility bus, and the log it writes."""

    def __init__(self, stage, tablee, language="en", options=(), environment=None, keep=None):
        self.stage, self.keep = stage, keep
        self.program = Program(stage, [tablee, "--language", language, *options], environment)
        self.record = None
        self._french = wording.french() if language == "fr" else {}

    # --- words

    def word(self, english, *values):
        """What the desk says for an English source: a text, or the texts it may be."""
        words = {english} | self._french.get(english, set())
        for position, value in enumerate(values, start=1):
            words = {word.replace(f"%{position}", str(value)) for word in words}
        return frozenset(words)

    def counted_words(self, source):
        """What it says of each of a few."""
        return frozenset(word.replace("%n", str(number)) for word in self.word(source) for number in range(1, 10))

    # --- doing

    def prepare(self, names, seats=4, minutes=12, rounds=3):
        """Fills in the first page; the names come another way when `names` is None."""
        if names is not None:
            self.program.find(self.word(wording.NAMES), role="text").type("\n".join(names))
        for name, value in ((wording.SEATS, seats), (wording.MINUTES, minutes), (wording.ROUNDS, rounds)):
            self.program.find(self.word(name), role="spin box").set_value(value)

    def begin(self):
        self.press(wording.BEGIN)
        self.wait_for_record()

    def wait_for_record(self):
        self.record = wait_until(
            lambda: Record.of_evening_beneath(self.stage.home), "the evening stands in a community file"
        )
        wait_until(self.is_announced, "the first round is announced")

    def is_announced(self):
        return any(event["kind"] == "announce" for event in self.record.events())

    def press(self, source, *values):
        self.program.press(self.word(source, *values), role=BUTTON, window=self.desk())

    def press_until(self, source, step, state):
        """Presses and waits for the log, answering the question whether a step is to end early, or to be left out."""
        self.press(source)
        if state == "ended" and self.state_of(step) != "ended":
            self.answer_if_asked(step)
        wait_until(lambda: self.state_of(step) == state, f"{step} is {state} after {source!r}")

    def answer_if_asked(self, step):
        """Answers as often as the desk asks: it forgets a question that nobody answers for long."""

        def ended():
            if self.state_of(step) == "ended":
                return True
            yes = self.word(wording.END_IT) | self.word(wording.LEAVE_OUT)
            for answer in self.program.all(yes, role=BUTTON, window=self.desk()):
                with contextlib.suppress(Gone, AssertionError):
                    answer.press()
            return False

        # A pressed button lets go a tenth of a second later, and from the start again when pressed once more meanwhile.
        wait_until(ended, f"{step} ends, asked or not", poll=0.5)

    def press_and_see_logged(self, source, kind, *values):
        """Presses and waits until an event of that kind has come."""
        before = len(self.record.log())
        self.press(source, *values)
        self.wait_for_kind(kind, before, f"{source!r} of {values} is in the log")

    def wait_for_kind(self, kind, before, why):
        """Until the log has got an event of that kind after its first `before` entries."""
        wait_until(lambda: any(event["kind"] == kind for event in self.record.log()[before:]), why)

    def let_go(self, name):
        """Finds somebody who leaves, and waits until it is in the log."""
        self.type_person(name)
        self.press_and_see_logged(wording.LEAVES, "check_out", name)

    def type_person(self, text):
        self.program.find(self.word(wording.PERSON), role="text", window=self.desk()).type(text)

    def key_until(self, key, step, state):
        """A real key, once the desk knows all that is in the log, as whoever presses it would have seen."""
        self.wait_for_desk()
        self.stage.key(key)
        wait_until(lambda: self.state_of(step) == state, f"{step} is {state} after {key}")

    def read_question(self):
        """The desk takes no stroke for an answer that comes before anybody can have read what was asked."""
        let_pass(READING_MS)

    # --- seeing

    def title_of(self, step):
        """What the desk calls a step: as it was called when it was prepared, or in its language."""
        if step.title and not step.round:
            return {step.title}
        rounds = max((other.round for other in self.record.steps() if other.round and not other.left_out), default=0)
        return self.word("Round %1 of %2", step.round, rounds) if step.round else self.word(wording.STEPS[step.kind])

    def wait_for_desk(self):
        """The log is written first; waits until the desk, hidden or not, has followed it."""
        step = self.record.current()
        if step is None:
            wanted = [self.word(wording.OVER)]
        else:
            states = frozenset().union(*(self.word(state) for state in wording.STATES[step.state]))
            wanted = [self.title_of(step), states]
        wait_until(
            # What is hidden is much, and most often need not be read.
            lambda: any(
                all(words & names for words in wanted)
                for read in (lambda: self.program.names_at(wording.DESK_TITLE), self.program.names_anywhere)
                for names in [read()]
            ),
            f"the desk shows {step}",
        )

    def desk(self):
        return self.program.window(wording.DESK_TITLE)

    def audience(self):
        return self.program.window(wording.AUDIENCE_TITLE)

    def has_audience(self):
        return any(wording.AUDIENCE_TITLE.search(window.name) for window in self.program.windows())

    def state_of(self, step):
        return next(now.state for now in self.record.steps() if now.id == step.id)

    def desk_clock(self):
        """What the round clock on the desk says; None where there is none."""
        for node in self.program.all("", role="label", window=self.desk()):
            with contextlib.suppress(Gone):
                if wording.CLOCK.match(node.description):
                    return node.description
        return None

    def wall_clock(self):
        """What the clock on the wall says; None where there is none."""
        return next((text for text in self.program.texts(self.audience()) if wording.CLOCK.match(text)), None)

    def board(self):
        """Table number -> names, as the desk shows the tables."""
        tables = {}
        for node in self.program.all(role="panel", window=self.desk()):
            number = node.name.rpartition(" ")[2]
            if number.isdigit() and node.name in self.word(wording.TABLE, number):
                tables[int(number)] = set(node.description.split(", "))
        return tables

    def assert_board(self, number):
        """The tables on the desk are those of the log; whoever has left a round that is on leaves a free chair there."""
        names = self.record.names()

        def right():
            wanted, here = {}, self.record.present()
            for member, table in self.record.seats(number).items():
                if member in here:
                    wanted.setdefault(table, set()).add(names[member])
            return self.board() == wanted

        wait_until(right, f"the desk shows the tables of round {number}", seconds=5)

    def assert_right_second(self):
        """Both clocks show what the log says, to the second."""
        for read in (self.desk_clock, self.wall_clock) if self.has_audience() else (self.desk_clock,):
            self.assert_second_of(read)

    def assert_second_of(self, read):
        def has_clock(step):
            """The desk has one in every step that runs; the wall in the welcome and in a round."""
            runs = step is not None and step.state in ("running", "paused")
            return runs and (read == self.desk_clock or step.kind in ("welcome", "round"))

        def right():
            earliest = boot_ms() - REFRESH_MS
            text = read()
            latest = boot_ms()
            step = self.record.current()
            if text is None:
                return not has_clock(step)
            return seconds_are(wording.seconds_shown(text), step, earliest, latest)

        wait_until(right, f"{read.__name__} shows the right second", seconds=2)

    def assert_sound(self, seconds=3):
        """Nothing cut, nothing one over the other, nothing beyond its window, on the desk and on the wall, after so long."""
        faults = [
            f"{window.name}: {fault}"
            for window in self.program.windows()
            for fault in faults_of(self.stage, window, seconds)
        ]
        assert not faults, "\n  ".join(["what shows is not as it should be:", *faults])

    def assert_room_reads(self, sources, *values):
        """The wall says each of the sources, in French and in English."""
        both = wording.french()
        for source in sources:
            for words in ({source}, both[source]):
                for position, value in enumerate(values, start=1):
                    words = {word.replace(f"%{position}", str(value)) for word in words}
                wait_until(lambda words=words: words & self.wall_words(), f"the room can read one of {sorted(words)}")

    def wall_words(self):
        """All that the wall says; what stands in one line in both languages is taken apart."""
        return {word for text in self.program.texts(self.audience()) for word in (text, *text.split(" · "))}

    def photograph(self, name):
        if self.keep:
            for window, side in ((self.desk(), "desk"), (self.audience(), "audience")):
                save(self.stage, window.box, self.keep / f"{name}-{side}.png")

    def choose(self, place, *keys):
        """Opens one of the choices that show, and takes what the keys lead to: a name by its first letter."""
        wait_until(lambda: len(self._choices()) > place, "there is something to choose")
        before = self._choices()[place]
        was, box = before.name, before.box
        self.stage.run("xdotool", "mousemove", str(box.x + box.width // 2), str(box.y + box.height // 2), "click", "1")
        wait_until(lambda: len(self.program.windows()) > 1 or self.program.all(role="list item"), "the choice is open")
        self.stage.key(*keys, "Return")
        wait_until(lambda: self._choices()[place].name != was, f"something else than {was!r} is chosen")

    def _choices(self):
        return self.program.all(role="combo box", window=self.desk())

    # --- the end

    def save_report(self, language):
        """Saves it on the report page and returns what was saved."""
        self.press(wording.SAVE[language])
        return self.saved_report(language)

    def saved_report(self, language):
        folder = self.stage.home / "Documents" / "Tablée"
        found = wait_until(lambda: sorted(folder.glob(wording.REPORT_FILE[language])), f"the report lies in {folder}")
        return found[0].read_text(encoding="utf-8")


def seconds_are(shown, step, earliest, latest):
    """Whether a clock that shows `shown` is right at some moment between the two readings of the boot clock."""
    return whole_seconds(step.left_ms(latest)) <= shown <= whole_seconds(step.left_ms(earliest))


def whole_seconds(milliseconds):
    """As a clock counts down: 0:01 until the very end; over time it counts whole seconds."""
    return -int(-milliseconds // 1000)


def tablee_given(about):
    """The program to be tested, from the command line of a room test that takes nothing else."""
    arguments = argparse.ArgumentParser(description=about)
    arguments.add_argument("tablee", type=lambda path: Path(path).resolve())
    return arguments.parse_args().tablee


def hold(sitting):
    """Holds it; where it fails, tells what the program said and keeps a photograph of the screens."""
    name = type(sitting).__name__
    try:
        sitting.hold()
    except Exception:
        picture = Path(tempfile.gettempdir()) / f"tablee-{Path(sys.argv[0]).stem}-{name}.png"
        save(sitting.stage, Box(*sitting.stage.everything), picture)
        print(f"the program said:\n{sitting.program.log()}\nthe screens: {picture}", flush=True)
        raise
    print(f"{name}: held", flush=True)
