"""Reads a community file beside the program, and works out by itself what the log says: a second opinion."""

import copy
import dataclasses
import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

# What is only ever added to: a row that was there before a kill is there after it.
KEPT_TABLES = ("member", "session", "step", "attendance", "room_table", "event", "plan", "seat", "meeting")
COUNTERS = {"session": "last_seq"}  # grows with the log, so a row that has grown is not lost
SKIPPED = 2  # code of an `end`: the step was left out


@dataclasses.dataclass
class StepClock:
    """One step of the agenda, after everything the log says about it."""

    id: int
    kind: str
    round: int | None
    planned_ms: int
    title: str | None = None
    set_ms: int | None = None
    added_ms: int = 0
    run_ms: int = 0
    since: int | None = None  # at_boot of the start or resume that runs on
    started: bool = False
    ended: bool = False
    skipped: bool = False

    @property
    def state(self):
        if self.ended:
            return "ended"
        if not self.started:
            return "ready"
        return "paused" if self.since is None else "running"

    @property
    def left_out(self):
        """It ended without having begun."""
        return self.ended and self.skipped and not self.started

    @property
    def length_ms(self):
        return max(0, (self.planned_ms if self.set_ms is None else self.set_ms) + self.added_ms)

    def ran_ms(self, boot_ms):
        return self.run_ms + (0 if self.since is None else boot_ms - self.since)

    def left_ms(self, boot_ms):
        return self.length_ms - self.ran_ms(boot_ms)

    def __str__(self):
        return f"{self.kind} {self.round}" if self.round else self.kind


class Record:
    """A community file. Every question reads it anew."""

    def __init__(self, file):
        self.file = Path(file)

    @staticmethod
    def of_evening_beneath(folder):
        """The one community file somewhere in a folder; None while there is none with an agenda in it."""
        files = sorted(Path(folder).rglob("*.tablee"))
        record = Record(files[0]) if files else None
        try:
            return record if record and record.steps() else None
        except sqlite3.OperationalError:  # it is only being made
            return None

    def rows(self, question, *values, mode="ro"):
        with closing(sqlite3.connect(f"file:{self.file}?mode={mode}", uri=True, timeout=10)) as database:
            database.row_factory = sqlite3.Row
            return [dict(row) for row in database.execute(question, values)]

    def copy_of_the_dead(self, folder):
        """A copy to read: after a kill the write-ahead log has to be recovered, and that is for the program."""
        for end in ("", "-wal"):
            source = Path(f"{self.file}{end}")
            if source.exists():
                shutil.copy(source, Path(folder) / f"copy.tablee{end}")
        record = Record(Path(folder) / "copy.tablee")
        record.rows("SELECT count(*) FROM event", mode="rwc")
        return record

    def rows_of_the_dead(self):
        """Every kept row, as a kill has left it."""
        with tempfile.TemporaryDirectory() as folder:
            return self.copy_of_the_dead(folder).kept(mode="rwc")

    def kept(self, mode="ro"):
        """Every row that may not be lost, by table."""
        with closing(sqlite3.connect(f"file:{self.file}?mode={mode}", uri=True, timeout=10)) as database:
            database.execute("BEGIN")
            tables = {name for name, in database.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
            return {name: set(database.execute(_all_of(database, name))) for name in KEPT_TABLES if name in tables}

    def log(self):
        """The log of the newest session, everything in it."""
        return self.rows("SELECT * FROM event WHERE session_id = (SELECT max(id) FROM session) ORDER BY seq")

    def events(self):
        """The log of the newest session without what was taken back."""
        return without_undone(self.log())

    def steps(self, log=None):
        """The agenda of the newest session with what the log (or the given one) made of it."""
        agenda = self.rows(
            "SELECT id, kind, round_no, planned_ms, title FROM step"
            " WHERE session_id = (SELECT max(id) FROM session) ORDER BY position"
        )
        steps = {row["id"]: StepClock(row["id"], row["kind"], row["round_no"], row["planned_ms"], row["title"]) for row in agenda}
        _fold_steps(steps, self.log() if log is None else log)
        return list(steps.values())

    def current(self, log=None):
        """The step the evening stands at; None when all have ended."""
        return next((step for step in self.steps(log) if not step.ended), None)

    def names(self):
        """Member id -> the name people read."""
        members = self.rows("SELECT id, given, family, typed FROM member")
        return {row["id"]: row["typed"] or " ".join(filter(None, (row["given"], row["family"]))) for row in members}

    def present(self, events=None):
        """The ids of those who are here."""
        here = set()
        for event in self.events() if events is None else events:
            if event["kind"] == "check_in":
                here.add(event["member_id"])
            elif event["kind"] == "check_out":
                here.discard(event["member_id"])
        return here

    def seats(self, number):
        """Member id -> table number in a round: as announced last, with what was changed since. Who rests has None."""
        numbers = {row["id"]: row["number"] for row in self.rows("SELECT id, number FROM room_table")}
        seats = {}
        for event in self.events():
            if event["round_no"] != number:
                continue
            if event["kind"] == "announce":
                rows = self.rows(
                    "SELECT member_id, table_id FROM seat WHERE plan_id = ? AND round_no = ?", event["plan_id"], number
                )
                seats = {row["member_id"]: numbers.get(row["table_id"]) for row in rows}
            elif event["kind"] == "seat":
                seats[event["member_id"]] = numbers[event["table_id"]]
        return seats


def _all_of(database, table):
    columns = [row[1] for row in database.execute(f"PRAGMA table_info({table})")]
    return f"SELECT {', '.join(column for column in columns if column != COUNTERS.get(table))} FROM {table}"


def without_undone(events):
    """An undo takes back the event it names; the undo of an undo brings it back."""
    undone = set()
    for event in reversed(events):
        if event["kind"] == "undo" and event["id"] not in undone:
            undone.add(event["undoes"])
    return [event for event in events if event["kind"] != "undo" and event["id"] not in undone]


def _fold_steps(steps, log):
    """Undo takes back what was decided, never the time that has passed: a step under way goes on from the time it ran."""
    by_id = {event["id"]: event for event in log}
    before = {}
    for event in log:
        if event["kind"] == "undo":
            taken_back = by_id[event["undoes"]]
            if taken_back["id"] in before:
                step = before.pop(taken_back["id"])
                _put_back(steps, step, event["at_boot"])
            elif taken_back["kind"] == "undo" and by_id[taken_back["undoes"]]["step_id"] in steps:
                again = {**by_id[taken_back["undoes"]], "at_boot": event["at_boot"]}
                before[again["id"]] = copy.copy(steps[again["step_id"]])
                _apply(steps[again["step_id"]], again)
        elif event["step_id"] in steps:
            before[event["id"]] = copy.copy(steps[event["step_id"]])
            _apply(steps[event["step_id"]], event)


def _put_back(steps, step, at):
    if step.started and not step.ended:
        step.run_ms = steps[step.id].ran_ms(at)
        step.since = None if step.since is None else at
    steps[step.id] = step


def _apply(step, event):
    at = event["at_boot"]
    match event["kind"]:
        case "start" | "resume":
            step.started, step.since = True, at
        case "pause":
            _stop(step, at)
        case "end":
            _stop(step, at)
            step.ended, step.skipped = True, event["code"] == SKIPPED
        case "add_time":
            step.added_ms += event["amount_ms"]
        case "revise":
            step.set_ms = event["amount_ms"]


def _stop(step, at):
    step.run_ms = step.ran_ms(at)
    step.since = None


def lost_rows(before, after):
    """What stood in a table before and does not any more, a line each."""
    return [
        f"{table}: {row}" for table, rows in before.items() for row in sorted(rows - after.get(table, set()), key=repr)
    ]
