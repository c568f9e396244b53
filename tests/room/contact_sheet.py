#!/usr/bin/python3
"""Photographs every window and view, in French and English, by day and by candlelight, on four projectors, with few people and many.

usage: contact_sheet.py [--output FOLDER] [--only TEXT]... [--part PART]... TABLEE

Holds a short evening for each, with the names of the room test, and lays the pictures side by side in FOLDER/index.html
(out/contact-sheet when not told). --only takes the settings whose name holds the text, or each of them: "fr-dark", "1280x800", "-300".
All of them take about an hour.
"""

import argparse
import dataclasses
import html
import itertools
import sys
from pathlib import Path

import french_export
import wording
from desk import Program
from guests import GUESTS, LATECOMER, many
from looking import faults_of
from photograph import save
from preparing import Prepared
from screens_test import OneDisplay
from sitting import BUTTON, Sitting
from stage import Stage
from waiting import wait_until
from widgets import Box

LANGUAGES = ("fr", "en")
THEMES = ("light", "dark")
SIZES = ((1280, 800), (1920, 1080), (1024, 768), (3840, 2160))
PEOPLE = (6, 24, 60, 300)
SMALLEST_DESK, LARGEST_DESK = (1280, 800), (1920, 1080)
ALMOST_A_GUEST = "Koffi Mensa"  # one letter from a guest: the page of members asks about the two
MANY_ROUNDS = 8
AT_ONE_TABLE = 5  # people who need no more than one
PARTS = ("gallery", "evening", "rounds", "alone", "prepared", "community")  # of each setting, on a stage of its own
EVERY_TIME = ("gallery", "evening", "rounds")  # these differ with how many people come


@dataclasses.dataclass(frozen=True)
class Setting:
    """One language of the desk, theme of both windows, size of the projector's picture, and how many people come."""

    language: str
    theme: str
    size: tuple
    people: int

    @property
    def name(self):
        return f"{self.language}-{self.theme}-{self.size[0]}x{self.size[1]}-{self.people}"

    @property
    def desk(self):
        """A laptop's display is as large as the projector's picture, within what laptops have."""
        return min(max(self.size, SMALLEST_DESK), LARGEST_DESK)

    @property
    def guests(self):
        return many(self.people)

    def parts(self, wanted):
        """The others have as many people however many come to the evening."""
        return [part for part in wanted if part in EVERY_TIME or self.people == len(GUESTS)]

    def stage(self, part):
        """Whoever is alone with the laptop has no projector."""
        return Stage(desk=self.desk, projector=None if part == "alone" else self.size)


class Photographer:
    """Takes the pictures of one setting, view after view, on a stage of its own."""

    def __init__(self, stage, tablee, setting, folder):
        self._stage, self._tablee, self._setting, self._folder = stage, tablee, setting, folder
        self.pictures, self.faults = [], []

    def gallery(self):
        program = Program(self._stage, [self._tablee, "--gallery", *self._options()])
        program.start()
        self._take("gallery", program.windows()[0], sound=False)
        program.kill()

    def evening(self):
        self._choose_for_audience()
        sitting = Sitting(self._stage, self._tablee, self._setting.language, ["--theme", self._setting.theme])
        sitting.program.start()
        self._take("first-page", sitting.desk())
        sitting.prepare([str(self._setting.people)], minutes=10, rounds=3)
        self._take("head-count", sitting.desk())
        sitting.prepare([*self._setting.guests, self._setting.guests[0]], minutes=10, rounds=3)
        self._take("names", sitting.desk())
        sitting.begin()
        for step in sitting.record.steps():
            self._go_through(sitting, step)
        self._take_both("end", sitting)
        sitting.press(wording.REPORT)
        sitting.save_report(self._setting.language)
        self._take("report", sitting.desk())
        sitting.press(wording.ANOTHER_EVENING)
        sitting.program.find(sitting.word(wording.EARLIER_EVENINGS), window=sitting.desk())
        self._take("first-page-again", sitting.desk())
        sitting.program.kill()

    def rounds(self):
        """An evening of many rounds: its time line, and the tables of the round that is on."""
        sitting = self._begin_evening(Sitting, self._setting.guests, rounds=MANY_ROUNDS)
        self._take_both("many-rounds-ready", sitting)
        welcome, first, *_ = sitting.record.steps()
        sitting.press_until(wording.SKIP, welcome, "ended")
        sitting.press_until(wording.START, first, "running")
        self._take_both("many-rounds-running", sitting)
        sitting.program.kill()

    def alone(self):
        """One table, and one display: the wall covers it, is driven by keys and tells them. Then everybody leaves, and the
        room waits for the tables of the round to come."""
        guests = self._setting.guests[:AT_ONE_TABLE]
        sitting = self._begin_evening(OneDisplay, guests, rounds=2, seats=AT_ONE_TABLE)
        welcome, first, *_ = sitting.record.steps()
        self._take("alone-ready", sitting.desk())
        self._take_wall_with_keys("alone-table-with-keys", sitting)
        sitting.key_until("space", welcome, "running")
        sitting.end_by_key(welcome)
        sitting.key_until("space", first, "running")
        self._take("alone-round", sitting.audience())
        sitting.end_by_key(first)
        sitting.come_back_by_escape()
        for name in guests:
            sitting.let_go(name)
        self._take("alone-nobody-left", sitting.desk())
        self._take_wall_with_keys("alone-tables-soon-with-keys", sitting)
        sitting.program.kill()

    def _begin_evening(self, kind, guests, rounds, seats=4):
        self._choose_for_audience()
        sitting = kind(self._stage, self._tablee, self._setting.language, ["--theme", self._setting.theme])
        sitting.program.start()
        sitting.prepare(guests, seats=seats, minutes=10, rounds=rounds)
        sitting.begin()
        return sitting

    def _take_wall_with_keys(self, view, sitting):
        """A wall that comes over the desk tells its keys for some seconds."""
        sitting.press(wording.SHOW_IT)
        sitting.assert_wall_alone()
        self._take(view, sitting.audience())

    def prepared(self):
        """A session prepared ahead, part by part, and the views that only such a one has."""
        self._choose_for_audience()
        sitting = Prepared(self._stage, self._tablee, self._setting.language, ["--theme", self._setting.theme])
        sitting.found_community()
        sitting.go_to_sessions()
        self._take("no-sessions", sitting.desk())
        sitting.press(wording.PREPARE)
        self._take("ways", sitting.desk())
        sitting.choose_way("Peer assist")
        sitting.add_break()
        self._take("agenda", sitting.desk())
        sitting.expect_everybody()
        self._take("people", sitting.desk(), sound=False)  # a list that scrolls cuts its last row
        sitting.show_part(wording.RULES_PART)
        self._take("rules", sitting.desk())
        sitting.press(wording.BACK_TO_SESSIONS)
        self._take("sessions", sitting.desk())
        sitting.open_next()
        sitting.open_doors(wait_for_tables=False)
        for step in sitting.record.steps():
            if step.kind in ("welcome", "plenary", "break", "harvest"):
                self._take_both(f"prepared-{step.kind}{step.id}-ready", sitting)
                sitting.press_until(wording.START, step, "running")
                self._take_both(f"prepared-{step.kind}{step.id}", sitting)
                sitting.press_until(wording.NEXT, step, "ended")
            else:
                wait_until(sitting.is_announced, "the round is announced")
                sitting.press_until(wording.START, step, "running")
                self._take_both(f"prepared-{step.kind}{step.id}", sitting)
                sitting.press_until(wording.NEXT, step, "ended")
        sitting.program.kill()

    def community(self):
        """The pages and windows beside an evening: members, a list, who knows whom, phrases, the room before its doors."""
        sitting = Prepared(self._stage, self._tablee, self._setting.language, ["--theme", self._setting.theme])
        sitting.found_community(besides=[ALMOST_A_GUEST])
        self._take_members(sitting)
        self._take_list(sitting)
        sitting.go_to_sessions()
        sitting.press(wording.PHRASES_PAGE)
        sitting.program.find(sitting.word(wording.NEW_PHRASE), role=BUTTON, window=sitting.desk())
        self._take("phrases", sitting.desk(), sound=False)
        sitting.press(wording.NEW_PHRASE)
        self._take("new-phrase", sitting.desk(), sound=False)
        sitting.press(wording.BACK_TO_SESSIONS)
        sitting.choose_way("World café")
        sitting.expect_everybody()
        sitting.show_part(wording.KNOWING_PART)
        self._take("who-knows-whom", sitting.desk())
        self._take_the_room_before_its_doors(sitting)
        sitting.open_doors(wait_for_tables=False)
        sitting.desk()
        self._stage.key("F1")
        self._take("keys", sitting.desk(), sound=False)
        sitting.program.kill()

    def _take_members(self, sitting):
        """The list, two who are told apart, one of them, somebody new, and what is asked of them; lists that
        scroll cut their last row."""
        sitting.program.press(sitting.word(wording.MEMBERS), role="radio button", window=sitting.desk())
        members = sitting.program.find(sitting.word(wording.MEMBERS), role="table", window=sitting.desk())
        sitting.program.find(sitting.word(wording.TWO_PEOPLE), role=BUTTON, window=sitting.desk())
        self._take("members", sitting.desk(), sound=False)
        sitting.press(wording.TWO_PEOPLE)
        sitting.program.find(sitting.word(wording.UNDO), role=BUTTON, window=sitting.desk())
        self._take("two-people-told", sitting.desk(), sound=False)
        sitting.press(wording.ADD_MEMBER)
        sitting.program.find(sitting.word(wording.CLOSE), role=BUTTON, window=sitting.desk())
        self._take("new-member", sitting.desk(), sound=False)
        sitting.press(wording.CLOSE)
        members.focus()
        self._stage.key("Home", "Return")
        erase = sitting.program.find(sitting.word(wording.ERASE), role=BUTTON, window=sitting.desk())
        self._take("member", sitting.desk(), sound=False)
        sitting.press(wording.PERSON_DATA)
        self._take("person-data", sitting.program.window(sitting.word(wording.PLACE_OF_DATA)), sound=False)
        self._stage.key("Escape")
        erase.press()
        sitting.program.find(sitting.word(wording.ERASE_NOW), role=BUTTON, window=sitting.desk())
        self._take("erase", sitting.desk(), sound=False)
        self._stage.key("Escape")
        self._take_two_of_one_name(sitting)

    def _take_two_of_one_name(self, sitting):
        given, family = GUESTS[0].split()
        sitting.press(wording.ADD_MEMBER)
        for field, name in ((wording.GIVEN, given), (wording.FAMILY, family)):
            sitting.program.find(sitting.word(field), role="text", window=sitting.desk()).type(name)
        sitting.press(wording.ADD)
        sitting.press(wording.COMPARE)
        sitting.program.find(sitting.word(wording.MERGE), role=BUTTON, window=sitting.desk())
        self._take("merge", sitting.desk(), sound=False)
        sitting.press(wording.THEY_ARE_TWO)

    def _take_list(self, sitting):
        export = self._stage.home / "Commandes é.csv"
        export.write_bytes(french_export.text().encode("utf-8"))
        sitting.press(wording.IMPORT_LIST)
        sitting.program.find(sitting.word(wording.CHOOSE_FILE), role=BUTTON, window=sitting.desk())
        self._take("import", sitting.desk())
        sitting.choose_list(export)
        sitting.program.find(wording.IMPORT_PEOPLE, role=BUTTON, window=sitting.desk())
        self._take("import-preview", sitting.desk(), sound=False)

    def _take_the_room_before_its_doors(self, sitting):
        sitting.press(wording.CHECK_ROOM)
        window = sitting.program.window(sitting.word(wording.BEFORE_THE_DOORS))
        self._take("before-the-doors", window)
        sitting.program.press(sitting.word(wording.SCREEN_SETTINGS), role=BUTTON, window=window)
        settings = sitting.program.window(sitting.word(wording.SETTINGS_OF_THE_SCREEN))
        self._take("screen-settings", settings)
        for _ in range(2):
            self._stage.key("Escape")

    def _options(self):
        return ["--language", self._setting.language, "--theme", self._setting.theme]

    def _choose_for_audience(self):
        """The room sees both languages on every other projector, one on the rest, and the other way round by candlelight; that
        of the desk first, in the colours of the desk."""
        folder = Path(self._stage.environment["XDG_CONFIG_HOME"]) / "tablee"
        folder.mkdir(parents=True, exist_ok=True)
        language = self._setting.language
        if SIZES.index(self._setting.size) % 2 == THEMES.index(self._setting.theme):
            language = "+".join(sorted(LANGUAGES, key=lambda each: each != language))
        (folder / "tablee.ini").write_text(
            f"[audience]\ntheme={self._setting.theme}\nlanguage={language}\n", encoding="utf-8"
        )

    def _go_through(self, sitting, step):
        name = f"{step.kind}{step.round or ''}"
        if step.round == 3:
            sitting.read_question()  # two presses at once are one wish
            sitting.press_until(wording.SKIP, step, "ended")
            return
        self._take_both(f"{name}-ready", sitting)
        if step.round == 2:
            self._take_people_in_hand(sitting, step)
        sitting.press_until(wording.START, step, "running")
        if step.kind == "welcome":
            self._take_making_up(sitting)
        if step.round == 1:
            self._take_a_late_arrival(sitting)
        self._take_both(f"{name}-running", sitting)
        if step.round == 1:
            self._take_the_tables(sitting)
            self._take_what_stands_before_the_evening(sitting)
            self._take_the_last_minutes(sitting, step)
        if step.round == 2:
            self._take_coming_back(sitting)
        sitting.press_until(wording.PAUSE, step, "paused")
        self._take_both(f"{name}-paused", sitting)
        sitting.press_until(wording.RESUME, step, "running")
        if step.round == 2:
            sitting.press(wording.NEXT)
            self._take("question", sitting.desk())  # which is forgotten where the picture takes long
        sitting.press_until(wording.NEXT, step, "ended")

    def _take_a_late_arrival(self, sitting):
        sitting.type_person("a")
        self._take("people-found", sitting.desk())
        sitting.type_person(LATECOMER)
        sitting.press(wording.HAS_ARRIVED, LATECOMER)
        words = frozenset(word for number in range(1, 10) for word in sitting.word(wording.SEAT_AT, number))
        seat = sitting.program.find(words, role="push button", window=sitting.desk())
        self._take("late-arrival", sitting.desk())
        seat.press()

    def _take_the_tables(self, sitting):
        """Who sits where, shown during the round to whoever came late."""
        sitting.press(wording.SHOW_TABLES)
        self._take_both("round1-tables", sitting)
        sitting.press(wording.SHOW_CLOCK)
        sitting.program.wait_gone(frozenset({wording.FIND_TABLE[0]} | wording.french()[wording.FIND_TABLE[0]]), window=sitting.audience())

    def _take_what_stands_before_the_evening(self, sitting):
        """The floor, a ready message, a held picture and a black one: each by its key, which takes it back again."""
        for view, key in (("floor", "r"), ("message", "1"), ("black", "period")):
            before = self._words_that_stay(sitting)
            self._stage.key(key)
            wait_until(lambda before=before: self._words_that_stay(sitting) != before, f"the wall shows the {view}")
            self._take_both(f"round1-{view}", sitting, sound=view != "black")  # which is as blank as it is to be
            self._stage.key(key)
            wait_until(lambda before=before: self._words_that_stay(sitting) == before, f"the {view} is gone")
        self._stage.key("f")
        sitting.program.find(sitting.word(wording.HELD), window=sitting.desk())
        self._take_both("round1-held", sitting)
        self._stage.key("f")
        self._stage.key("5")
        sitting.program.find(sitting.word(wording.SHOW_MESSAGE), role=BUTTON, window=sitting.desk())
        self._take("own-message", sitting.desk())
        sitting.press(wording.CLOSE)

    def _take_making_up(self, sitting):
        """The evening runs late: from which steps the minutes are taken."""
        for _ in range(2):
            sitting.press_and_see_logged(wording.MORE, "add_time")
        sitting.program.press(sitting.counted_words(wording.LATE), role=BUTTON, window=sitting.desk())
        sitting.program.find(sitting.counted_words(wording.TAKE), role=BUTTON, window=sitting.desk())
        self._take("making-up", sitting.desk())
        sitting.press(wording.OTHER_MINUTES)
        self._take("other-minutes", sitting.desk())
        sitting.program.press(sitting.counted_words(wording.END_LATER), role=BUTTON, window=sitting.desk())

    def _take_people_in_hand(self, sitting, step):
        """Somebody held over a person at another table, then over a neighbour: what a swap brings, and why the two sit together."""
        board = sitting.program.find(sitting.word(wording.TABLES_OF_ROUND, step.round), window=sitting.desk())
        for view, way in (("swap", "Right"), ("why-together", "Down")):
            board.focus()
            self._stage.key("Return")
            before = set(sitting.program.texts(sitting.desk()))
            self._stage.key(way)
            wait_until(lambda before=before: set(sitting.program.texts(sitting.desk())) - before, f"the desk tells the {view}")
            self._take(view, sitting.desk(), sound=False)  # the sentence stands over the tables
            self._stage.key("Escape")
        sitting.program.find(sitting.word(wording.START), role=BUTTON, window=sitting.desk()).focus()

    @staticmethod
    def _words_that_stay(sitting):
        """All but what counts."""
        return {word for word in sitting.wall_words() if not any(sign.isdigit() for sign in word)}

    def _take_the_last_minutes(self, sitting, step):
        """Nearly there, time to close, over time."""
        left = 10
        for name, minutes in (("nearly", 2), ("over", 0)):
            for _ in range(left - minutes):
                sitting.press_and_see_logged(wording.LESS, "add_time")
            left = minutes
            self._take_both(f"round1-{name}", sitting)

    def _take_coming_back(self, sitting):
        sitting.program.kill()
        sitting.program.start()
        self._take_both("back", sitting)
        self._stage.unplug_projector()
        sitting.program.find(sitting.word(wording.UNPLUGGED), role="label", window=sitting.desk())
        self._take("unplugged", sitting.desk())
        self._stage.plug_projector()
        sitting.audience()
        self._stage.key("Return")

    def _take_both(self, view, sitting, sound=True):
        self._take(view, sitting.desk())
        self._take(view, sitting.audience(), sound=sound)

    def _take(self, view, window, sound=True):
        """The whole display of the window, and what is wrong with it."""
        faults = faults_of(self._stage, window)
        if sound:
            self.faults += [f"{self._setting.name}-{view}: {fault}" for fault in faults]
        side, monitor = ("audience", -1) if wording.AUDIENCE_TITLE.search(window.name) else ("desk", 0)
        place = Box(*self._stage.monitors[monitor])
        picture = self._folder / f"{self._setting.name}-{view}-{side}.png"
        save(self._stage, place, picture)
        self.pictures.append((view, side, picture.name))


def write_index(folder, sheets):
    """A page with a row for each view and a column for each setting."""
    views = list(dict.fromkeys((view, side) for pictures in sheets.values() for view, side, _ in pictures))
    head = "".join(f"<th>{html.escape(setting)}</th>" for setting in sheets)
    rows = []
    for view, side in views:
        cells = []
        for pictures in sheets.values():
            files = [html.escape(file) for name, where, file in pictures if (name, where) == (view, side)]
            cells.append("".join(f'<td><a href="{file}"><img src="{file}" loading="lazy"></a></td>' for file in files) or "<td></td>")
        rows.append(f"<tr><th>{html.escape(view)}<br>{side}</th>{''.join(cells)}</tr>")
    page = (
        '<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Tablée: contact sheet</title>'
        "<style>body{font-family:sans-serif}img{width:24rem}th{text-align:left;vertical-align:top}</style>"
        f"<table><tr><th></th>{head}</tr>{''.join(rows)}</table></html>\n"
    )
    (folder / "index.html").write_text(page, encoding="utf-8")


def main():
    arguments = argparse.ArgumentParser(description="Photographs every window and view.")
    arguments.add_argument("--output", type=Path, default=Path("out/contact-sheet"))
    arguments.add_argument("--only", action="append", default=[], help="only the settings whose name holds this")
    arguments.add_argument("--part", action="append", choices=PARTS, help="only this; may be given again")
    arguments.add_argument("tablee", type=lambda path: Path(path).resolve())
    given = arguments.parse_args()
    sheets, faults = {}, []
    for setting in itertools.starmap(Setting, itertools.product(LANGUAGES, THEMES, SIZES, PEOPLE)):
        if not all(text in f"{setting.name}-" for text in given.only):
            continue
        sheets[setting.name] = []
        for part in setting.parts(given.part or PARTS):
            with setting.stage(part) as stage:
                photographer = Photographer(stage, given.tablee, setting, given.output.resolve())
                getattr(photographer, part)()
            sheets[setting.name] += photographer.pictures
            faults += photographer.faults
        print(f"{setting.name}: {len(sheets[setting.name])} pictures", flush=True)
    if not sheets:
        sys.exit(f"no setting is called {given.only!r}")
    write_index(given.output, sheets)
    print("\n".join(faults) if faults else "no fault seen")
    print(given.output / "index.html")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
