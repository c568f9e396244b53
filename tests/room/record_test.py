#!/usr/bin/python3
"""The second opinion must itself be right: the fold of the log, undone events, rows that went missing."""

import sqlite3
import tempfile
import unittest
from contextlib import closing
from pathlib import Path

from record import Record, lost_rows, without_undone

SCHEMA = """
CREATE TABLE session(id INTEGER PRIMARY KEY);
CREATE TABLE step(id INTEGER PRIMARY KEY, session_id, position, kind, planned_ms, round_no, title);
CREATE TABLE event(id INTEGER PRIMARY KEY, session_id, seq, kind, at_boot, step_id, amount_ms, code, undoes);
INSERT INTO session VALUES (1);
INSERT INTO step VALUES (1, 1, 0, 'round', 600000, 1, NULL), (2, 1, 1, 'closing', 300000, NULL, NULL);
"""


class ReadingTheLog(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.record = Record(Path(self.folder.name) / "evening.tablee")
        self.run_sql(SCHEMA)

    def run_sql(self, script):
        with closing(sqlite3.connect(self.record.file)) as database:
            database.executescript(script)

    def log(self, *events):
        """Appends events of step 1: kind, at_boot and, where it has one, the amount."""
        with closing(sqlite3.connect(self.record.file)) as database, database:
            for kind, at, *amount in events:
                database.execute(
                    "INSERT INTO event (session_id, seq, kind, at_boot, step_id, amount_ms)"
                    " SELECT 1, coalesce(max(seq), 0) + 1, ?, ?, 1, ? FROM event",
                    (kind, at, amount[0] if amount else None),
                )

    def test_nothing_happened_yet(self):
        self.assertEqual(self.record.current().state, "ready")
        self.assertEqual(self.record.current().left_ms(99), 600000)

    def test_a_running_step_loses_time_and_a_paused_one_does_not(self):
        self.log(("start", 1000))
        self.assertEqual(self.record.current().left_ms(61000), 540000)
        self.log(("pause", 61000))
        self.assertEqual(self.record.current().state, "paused")
        self.assertEqual(self.record.current().left_ms(999000), 540000)

    def test_added_and_revised_time(self):
        self.log(("start", 0), ("add_time", 10, -60000))
        self.assertEqual(self.record.current().left_ms(0), 540000)
        self.log(("revise", 20, 120000))
        self.assertEqual(self.record.current().left_ms(0), 60000)

    def test_a_step_is_never_shorter_than_nothing(self):
        self.log(("start", 0), ("add_time", 10, -900000))
        self.assertEqual(self.record.current().left_ms(3000), -3000)

    def test_going_back_takes_back_the_end_and_not_the_time_that_ran(self):
        self.log(("start", 0), ("end", 5000))
        self.run_sql(
            "INSERT INTO event (session_id, seq, kind, at_boot, undoes) VALUES (1, 3, 'undo', 9000, 2);"
            "INSERT INTO event (session_id, seq, kind, at_boot, step_id) VALUES (1, 4, 'pause', 9000, 1)"
        )
        self.assertEqual(self.record.current().state, "paused")
        self.assertEqual(self.record.current().left_ms(99000), 595000)

    def test_the_step_after_an_ended_one_is_current(self):
        self.log(("start", 0), ("end", 5000))
        self.assertEqual(self.record.current().kind, "closing")

    def test_an_undone_event_counts_no_more_and_an_undone_undo_brings_it_back(self):
        pause = {"id": 2, "kind": "pause", "undoes": None}
        undo = {"id": 3, "kind": "undo", "undoes": 2}
        redo = {"id": 4, "kind": "undo", "undoes": 3}
        self.assertEqual(without_undone([pause, undo]), [])
        self.assertEqual(without_undone([pause, undo, redo]), [pause])

    def test_rows_are_read_after_a_kill_and_missed_when_they_are_gone(self):
        self.log(("start", 0))
        before = self.record.kept()
        self.assertEqual(lost_rows(before, self.record.rows_of_the_dead()), [])
        self.run_sql("DELETE FROM event")
        self.assertEqual(len(lost_rows(before, self.record.rows_of_the_dead())), 1)


if __name__ == "__main__":
    unittest.main()
