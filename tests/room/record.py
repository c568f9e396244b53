"""Reads a community file beside the program, and works out the time left by itself: a second opinion."""

import dataclasses
import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

# What is only ever added to: a row that was there before a kill is there after it.
KEPT_TABLES = ("member", "session", "step", "attendance", "room_table", "event", "plan", "seat", "meeting")


@dataclasses.dataclass
class StepClock:
    """One step of the agenda, after everything the log says about it."""

    id: int
    kind: str
    round: int | None
    length_ms: int
    run_ms: int = 0
    since: int | None = None  # at_boot of the start or resume that runs on
    started: bool = False
    ended: bool = False

    @property
    def state(self):
        if self.ended:
            return "ended"
        if not self.started:
            return "ready"
        return "paused" if self.since is None else "running"

    def left_ms(self, boot_ms):
        return self.length_ms - self.run_ms - (0 if self.since is None else boot_ms - self.since)

    def stop(self, at):
        if self.since is not None:
            self.run_ms += at - self.since
        self.since = None


class Record:
    """A community file. Every question reads it anew."""

    def __init__(self, file):
        self.file = Path(file)

    @staticmethod
    def of_evening_beneath(folder):
        """The one community file somewhere in a folder; None while there is none with an agenda in it."""
        files = sorted(Path(folder).rglob("*.tablee"))
        record = Record(files[0]) if files else None
        return record if record and record.steps() else None

    def rows(self, question, *values):
        with closing(sqlite3.connect(f"file:{self.file}?mode=ro", uri=True, timeout=10)) as database:
            database.row_factory = sqlite3.Row
            return [dict(row) for row in database.execute(question, values)]

    def rows_of_the_dead(self):
        """Every kept row, read from a copy: after a kill the write-ahead log has to be recovered, and that is for the program."""
        with tempfile.TemporaryDirectory() as folder:
            for end in ("", "-wal"):
                source = Path(f"{self.file}{end}")
                if source.exists():
                    shutil.copy(source, Path(folder) / f"copy.tablee{end}")
            return Record(Path(folder) / "copy.tablee").kept(mode="rwc")

    def kept(self, mode="ro"):
        """Every row that may not be lost, by table."""
        with closing(sqlite3.connect(f"file:{self.file}?mode={mode}", uri=True, timeout=10)) as database:
            database.execute("BEGIN")
            tables = {name for name, in database.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
            return {
                name: set(database.execute(f"SELECT * FROM {name}")) for name in KEPT_TABLES if name in tables
            }

    def events(self):
        """The log of the newest session without what was taken back."""
        events = self.rows("SELECT * FROM event WHERE session_id = (SELECT max(id) FROM session) ORDER BY seq")
        return without_undone(events)

    def steps(self):
        """The agenda of the newest session with what the log made of it."""
        agenda = self.rows(
            "SELECT id, kind, round_no, planned_ms FROM step"
            " WHERE session_id = (SELECT max(id) FROM session) ORDER BY position"
        )
        steps = {row["id"]: StepClock(row["id"], row["kind"], row["round_no"], row["planned_ms"]) for row in agenda}
        for event in self.events():
            if event["step_id"] in steps:
                _apply(steps[event["step_id"]], event)
        return list(steps.values())

    def current(self):
        """The step the evening stands at; None when all have ended."""
        return next((step for step in self.steps() if not step.ended), None)


def without_undone(events):
    """An undo takes back the event it names; the undo of an undo brings it back."""
    undone = set()
    for event in reversed(events):
        if event["kind"] == "undo" and event["id"] not in undone:
            undone.add(event["undoes"])
    return [event for event in events if event["kind"] != "undo" and event["id"] not in undone]


def _apply(step, event):
    at = event["at_boot"]
    match event["kind"]:
        case "start" | "resume":
            step.started, step.since = True, at
        case "pause":
            step.stop(at)
        case "end":
            step.stop(at)
            step.ended = True
        case "add_time":
            step.length_ms += event["amount_ms"]
        case "revise":
            step.length_ms = event["amount_ms"]


def lost_rows(before, after):
    """What stood in a table before and does not any more, a line each."""
    return [
        f"{table}: {row}" for table, rows in before.items() for row in sorted(rows - after.get(table, set()), key=repr)
    ]
