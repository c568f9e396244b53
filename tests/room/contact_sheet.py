#!/usr/bin/python3
"""Photographs every window and view, in French and English, by day and by candlelight, on a small and a large screen.

usage: contact_sheet.py [--output FOLDER] [--only TEXT] TABLEE

Holds a short evening for each, with the names of the room test, and lays the pictures side by side in FOLDER/index.html
(out/contact-sheet when not told). --only takes the settings whose name holds the text: "fr-dark", "1280x800".
"""

import argparse
import html
import itertools
import sys
from pathlib import Path

import wording
from desk import Box, Program
from evening_test import GUESTS
from looking import faults_of
from photograph import save
from record import Record
from stage import Stage
from waiting import wait_until

LANGUAGES = ("fr", "en")
THEMES = ("light", "dark")
SIZES = ((1280, 800), (1920, 1080))


class Setting:
    """One language, theme and size, and the pictures taken in it."""

    def __init__(self, language, theme, size):
        self.language, self.theme, self.size = language, theme, size
        self._words = wording.french() if language == "fr" else {}

    @property
    def name(self):
        return f"{self.language}-{self.theme}-{self.size[0]}x{self.size[1]}"

    def word(self, english):
        return self._words.get(english, english)


class Sitting:
    """Takes the pictures of one setting, view after view, on a stage of its own."""

    def __init__(self, stage, tablee, setting, folder):
        self._stage, self._tablee, self._setting, self._folder = stage, tablee, setting, folder
        self._options = ["--language", setting.language, "--theme", setting.theme]
        self.pictures, self.faults = [], []

    def gallery(self):
        program = Program(self._stage, [self._tablee, "--gallery", *self._options])
        program.start()
        self._take("gallery", program, desk_only=True)
        program.kill()

    def evening(self):
        word = self._setting.word
        program = Program(self._stage, [self._tablee, *self._options])
        program.start()
        self._take("first-page", program, desk_only=True)
        program.find(word(wording.NAMES), role="text").type("\n".join(GUESTS))
        self._take("names", program, desk_only=True)
        program.press(word(wording.BEGIN))
        record = wait_until(lambda: Record.of_evening_beneath(self._stage.home), "the evening stands in a community file")
        for step in record.steps():
            name = f"{step.kind}-{step.round or step.id}"
            self._take(f"{name}-ready", program)
            self._go(program, record, wording.START, step, "running")
            self._take(f"{name}-running", program)
            self._go(program, record, wording.PAUSE, step, "paused")
            self._take(f"{name}-paused", program)
            self._go(program, record, wording.RESUME, step, "running")
            self._go(program, record, wording.NEXT, step, "ended")
        self._take("end", program)
        program.kill()

    def _go(self, program, record, button, step, state):
        def arrived():
            return next(now.state for now in record.steps() if now.id == step.id) == state

        program.press(self._setting.word(button), role="push button")
        wait_until(arrived, f"{step.kind} is {state}")

    def _take(self, view, program, desk_only=False):
        width, height = self._setting.size
        for window in program.windows():
            on_desk = window.box.x < self._stage.desk[0]
            if desk_only and not on_desk:
                continue
            side = "desk" if on_desk else "audience"
            place = Box(0, 0, width, height) if on_desk else Box(self._stage.desk[0], 0, *self._stage.projector)
            picture = self._folder / f"{self._setting.name}-{view}-{side}.png"
            save(self._stage, place, picture)
            self.pictures.append((view, side, picture.name))
            self.faults += [f"{picture.stem}: {fault}" for fault in faults_of(self._stage, window)]


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
    arguments.add_argument("--only", default="", help="only the settings whose name holds this")
    arguments.add_argument("tablee", type=lambda path: Path(path).resolve())
    given = arguments.parse_args()
    sheets, faults = {}, []
    for setting in itertools.starmap(Setting, itertools.product(LANGUAGES, THEMES, SIZES)):
        if given.only not in setting.name:
            continue
        with Stage(desk=setting.size, projector=setting.size) as stage:
            sitting = Sitting(stage, given.tablee, setting, given.output.resolve())
            sitting.gallery()
            sitting.evening()
        sheets[setting.name] = sitting.pictures
        faults += sitting.faults
        print(f"{setting.name}: {len(sitting.pictures)} pictures", flush=True)
    if not sheets:
        sys.exit(f"no setting is called {given.only!r}")
    write_index(given.output, sheets)
    print("\n".join(faults) if faults else "no fault seen")
    print(given.output / "index.html")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
