#!/usr/bin/python3
"""The figures counted by other hands must themselves be right, and a wrong report must be noticed."""

import sqlite3
import tempfile
import unittest
from contextlib import closing
from pathlib import Path

from figures import counted, faults_of_lists, faults_of_report
from record import Record

# Two rounds of four people at two tables: the first ran to its end, the second was cut after a moment.
EVENING = """
CREATE TABLE session(id INTEGER PRIMARY KEY);
CREATE TABLE member(id INTEGER PRIMARY KEY, given, family, typed);
CREATE TABLE attendance(member_id, expected);
CREATE TABLE room_table(id INTEGER PRIMARY KEY, number);
CREATE TABLE step(id INTEGER PRIMARY KEY, session_id, position, kind, planned_ms, round_no, title);
CREATE TABLE seat(plan_id, round_no, member_id, table_id);
CREATE TABLE event(id INTEGER PRIMARY KEY, session_id, seq, kind, at_boot, member_id, step_id, plan_id, round_no, table_id,
    amount_ms, code, undoes);
INSERT INTO session VALUES (1);
INSERT INTO member VALUES (1, NULL, NULL, 'Ana'), (2, 'Ben', 'Okoro', NULL), (3, NULL, NULL, 'Chloé'), (4, NULL, NULL, 'Dan');
INSERT INTO attendance VALUES (1, 1), (2, 1), (3, 1), (4, 1);
INSERT INTO room_table VALUES (7, 1), (8, 2);
INSERT INTO step VALUES (1, 1, 0, 'round', 120000, 1, NULL), (2, 1, 1, 'round', 120000, 2, NULL);
INSERT INTO seat VALUES (1, 1, 1, 7), (1, 1, 2, 7), (1, 1, 3, 8), (1, 1, 4, 8), (1, 2, 1, 7), (1, 2, 3, 7), (1, 2, 2, 8), (1, 2, 4, 8);
INSERT INTO event (session_id, seq, kind, at_boot, member_id, step_id, plan_id, round_no, code) VALUES
    (1, 1, 'check_in', 0, 1, NULL, NULL, NULL, NULL), (1, 2, 'check_in', 0, 2, NULL, NULL, NULL, NULL),
    (1, 3, 'check_in', 0, 3, NULL, NULL, NULL, NULL), (1, 4, 'check_in', 0, 4, NULL, NULL, NULL, NULL),
    (1, 5, 'announce', 0, NULL, NULL, 1, 1, NULL), (1, 6, 'start', 0, NULL, 1, NULL, NULL, NULL),
    (1, 7, 'end', 120000, NULL, 1, NULL, NULL, 0), (1, 8, 'announce', 120000, NULL, NULL, 1, 2, NULL),
    (1, 9, 'start', 120000, NULL, 2, NULL, NULL, NULL), (1, 10, 'end', 150000, NULL, 2, NULL, NULL, 1);
"""
REPORT = """<html><meta charset="utf-8"><ul class="figures"><li><strong>4</strong> people</li><li><strong>1</strong> round</li>
<li><strong>2</strong> new<br>of 2</li><li><strong>0</strong> repeats</li></ul>
<table class="agenda"><tr><th>Round 1</th><td></td><td>2 min</td></tr><tr><th>Round 2</th><td></td><td>30 s, planned 2</td></tr></table>
<table class="seats"><tr><th>Table</th><th>Round 1</th></tr>
<tr><th>1</th><td><span><bdi>Ana</bdi>,</span> <span><bdi>Ben O.</bdi></span></td></tr><tr><th>2</th><td><bdi>Chloé</bdi>, <bdi>Dan</bdi></td></tr></table>
<ul class="people"><li><bdi>Ana</bdi></li><li><bdi>Ben Okoro</bdi></li><li><bdi>Chloé</bdi></li><li><bdi>Dan</bdi></li></ul></html>"""


class CountingTheEvening(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.record = Record(Path(folder.name) / "evening.tablee")
        with closing(sqlite3.connect(self.record.file)) as database:
            database.executescript(EVENING)

    def test_a_round_cut_after_a_moment_brings_no_meetings(self):
        figures = counted(self.record)
        self.assertEqual(figures.tables, {1: {1: {"Ana", "Ben Okoro"}, 2: {"Chloé", "Dan"}}})
        self.assertEqual((figures.fresh, figures.repeats, figures.expected), (2, 0, 4))
        self.assertEqual(figures.minutes, [(2, 2), ("30 s", 2)])

    def test_who_takes_the_chair_of_somebody_who_left_has_not_met_them(self):
        with closing(sqlite3.connect(self.record.file)) as database:
            database.executescript(
                "UPDATE event SET seq = seq + 10 WHERE seq > 6; UPDATE step SET planned_ms = 600000;"
                "UPDATE event SET at_boot = 600000 WHERE seq = 17;"
                "INSERT INTO member VALUES (5, NULL, NULL, 'Eva');"
                "INSERT INTO event (session_id, seq, kind, at_boot, member_id, round_no, table_id) VALUES"
                " (1, 7, 'check_out', 240000, 2, NULL, NULL), (1, 8, 'check_in', 240000, 5, NULL, NULL),"
                " (1, 9, 'seat', 240000, 5, 1, 7)"
            )
        figures = counted(self.record)
        self.assertEqual(figures.tables, {1: {1: {"Ana", "Ben Okoro", "Eva"}, 2: {"Chloé", "Dan"}}})
        self.assertEqual(figures.fresh, 3)

    def test_a_right_report(self):
        self.assertEqual(faults_of_report(REPORT, self.record), [])

    def test_a_wrong_report(self):
        for right, wrong, fault in (
            ("<strong>2</strong>", "<strong>3</strong>", "new meetings"),
            ("30 s, planned 2", "2 min", "minutes"),
            ("<td><span><bdi>Ana</bdi>", "<td><span><bdi>Dan</bdi>", "who sat where"),
            ("<li><bdi>Dan</bdi></li>", "", "who came"),
        ):
            with self.subTest(fault):
                faults = faults_of_report(REPORT.replace(right, wrong, 1), self.record)
                self.assertEqual(len(faults), 1)
                self.assertIn(fault, faults[0])

    def test_lists(self):
        people = [["Personne"], ["Ana"], ["Ben Okoro"], ["Chloé"], ["Dan"]]
        tables = [["Tour", "Table", "Nom de la table", "Personne"]]
        tables += [["1", str(table), "", name] for table, names in counted(self.record).tables[1].items() for name in names]
        self.assertEqual(faults_of_lists(tables, people, self.record), [])
        self.assertIn("who sat where", faults_of_lists(tables[:-1], people, self.record)[0])
        self.assertIn("who came", faults_of_lists(tables, people[:-1], self.record)[0])


if __name__ == "__main__":
    unittest.main()
