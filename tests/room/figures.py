"""The figures of an evening, counted from the log by other hands than the program's, and read from the saved report."""

import collections
import dataclasses
import html.parser
import itertools
import re

LEAST_MEETING_MS = 120_000  # or half the step, where that is less


@dataclasses.dataclass
class Figures:
    """What a report must say."""

    came: set
    expected: int
    tables: dict  # round number -> table number -> the names there; held rounds only
    minutes: list  # of each step: real ("9 s" below a minute), or None when it never began; planned
    fresh: int
    repeats: int


def counted(record):
    """The figures by the log."""
    names = record.names()
    events = _without_mistaken_arrivals(record.events())
    came = {event["member_id"] for event in events if event["kind"] == "check_in"}
    expected = {row["member_id"] for row in record.rows("SELECT member_id FROM attendance WHERE expected = 1")}
    tables, pairs = {}, []
    for step in record.steps():
        if step.kind == "round" and _was_held(step):
            least = min(LEAST_MEETING_MS, step.length_ms / 2, step.run_ms * 9 / 10)
            enough = {pair for pair, shared in _shared_ms(record, events, step.id, step.round).items() if shared >= least}
            tables[step.round] = _tables({one: table for one, table in record.seats(step.round).items() if (one, one) in enough})
            pairs += [(one, other) for one, other in enough if one < other]
    return Figures(
        came={names[member] for member in came},
        expected=len(came | expected),
        tables={
            number: {table: {names[member] for member in there} for table, there in room.items()}
            for number, room in tables.items()
        },
        minutes=[(_real(step.run_ms) if step.started else None, _whole_minutes(step.planned_ms)) for step in record.steps()],
        fresh=len(set(pairs)),
        repeats=len(pairs) - len(set(pairs)),
    )


def _was_held(step):
    return step.ended and not step.skipped and step.run_ms >= min(LEAST_MEETING_MS, step.length_ms / 2)


def _without_mistaken_arrivals(events):
    """Whoever had a place already when their arrival was taken back has left instead; they never came."""
    mistaken = {event["undoes"] for event in events if event["kind"] == "check_out"} - {None}
    return [event for event in events if event["id"] not in mistaken and not (event["kind"] == "check_out" and event["undoes"])]


def _shared_ms(record, events, step_id, number):
    """How long each two were at one table while the round ran; with themselves: how long each one was."""
    seats, log, shared = record.seats(number), record.log(), collections.Counter()
    told = [event for event in events if event["kind"] == "announce" and event["round_no"] == number][-1]
    question = "SELECT member_id FROM seat WHERE plan_id = ? AND round_no = ?"
    announced = {row["member_id"] for row in record.rows(question, told["plan_id"], number)}
    given = [event for event in events if event["kind"] == "seat" and event["round_no"] == number]
    for before, event in itertools.pairwise(log):
        step = next(step for step in record.steps([entry for entry in log if entry["seq"] < event["seq"]]) if step.id == step_id)
        if not step.started:
            shared.clear()
        if step.state != "running":
            continue
        until_then = [entry for entry in events if entry["seq"] < event["seq"]]
        seated = announced | {entry["member_id"] for entry in given if entry["seq"] < event["seq"]}
        for one, other in itertools.product(record.present(until_then) & seated, repeat=2):
            if seats[one] is not None and seats[one] == seats[other]:
                shared[one, other] += step.ran_ms(event["at_boot"]) - step.ran_ms(before["at_boot"])
    return +shared


def _tables(seats):
    room = {}
    for member, table in seats.items():
        if table is not None:
            room.setdefault(table, set()).add(member)
    return room


def _whole_minutes(milliseconds):
    return max(1, int((milliseconds + 30_000) // 60_000)) if milliseconds > 0 else 0


def _real(milliseconds):
    return _whole_minutes(milliseconds) if milliseconds >= 60_000 else f"{max(1, milliseconds // 1000)} s"


def faults_of_report(page, record):
    """A line for each figure of a saved page that is not the one of the log."""
    told, wanted = _Page(page), counted(record)
    seats = {
        (number, table): {_short(name) for name in names} for number, room in wanted.tables.items() for table, names in room.items()
    }
    comparisons = {
        "who came": (set(told.people), wanted.came),
        "people, rounds, new meetings, repeats": (
            told.figures, [len(wanted.came), len(wanted.tables), wanted.fresh, wanted.repeats]
        ),
        "minutes of the steps": (told.minutes(), wanted.minutes),
        "who sat where": (told.seats(list(wanted.tables)), seats),
    }
    return [f"{what}: the report says {said}, the log {right}" for what, (said, right) in comparisons.items() if said != right]


def faults_of_lists(tables, people, record):
    """The same for the lists by table and by person, each given as rows with its heading."""
    wanted = counted(record)
    told = {}
    for number, table, _, name in tables[1:]:
        told.setdefault(int(number), {}).setdefault(int(table), set()).add(name)
    comparisons = {
        "who sat where": (told, wanted.tables),
        "who came": ({row[0] for row in people[1:]}, wanted.came),
    }
    return [f"{what}: the list says {said}, the log {right}" for what, (said, right) in comparisons.items() if said != right]


class _Page(html.parser.HTMLParser):
    """What stands in which part of a saved report."""

    def __init__(self, text):
        super().__init__()
        self._path = []
        self._rows = {"agenda": [], "seats": []}
        self.people, self.figures = [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        if tag in ("meta", "br"):
            return
        kind = dict(attributes).get("class", "")
        self._path.append((tag, kind))
        if tag == "tr" and self._table():
            self._rows[self._table()].append([])
        elif tag in ("td", "th") and self._table():
            self._rows[self._table()][-1].append("")

    def handle_endtag(self, tag):
        if any(name == tag for name, _ in self._path):
            while self._path.pop()[0] != tag:
                pass

    def handle_data(self, data):
        if ("ul", "people") in self._path and self._path[-1][0] == "bdi":
            self.people.append(data)
        elif ("ul", "figures") in self._path and self._path[-1][0] == "strong":
            self.figures.append(int(data))
        elif self._table() and self._path[-1][0] in ("td", "th", "bdi", "span"):
            self._rows[self._table()][-1][-1] += data

    def _table(self):
        return next((kind for tag, kind in reversed(self._path) if tag == "table"), None)

    def minutes(self):
        """Of each step: real and planned."""
        return [_minutes(row[-1]) for row in self._rows["agenda"]]

    def seats(self, rounds):
        """(round, table) -> names there."""
        seats = {}
        for row in self._rows["seats"]:
            if row[0].isdigit():
                for number, cell in zip(rounds, row[1:]):
                    if cell:
                        seats[(number, int(row[0]))] = {_short(name) for name in cell.split(", ")}
        return seats


def _short(name):
    """A table may name people shortly: `Hugo V. D. B.` is Hugo Van den Berghe; no two guests have one short name."""
    given, *rest = name.split()
    return " ".join([given, *(re.sub(r"(\w)[^-.]*\.?", lambda part: part[1].upper() + ".", word) for word in rest)])


def _minutes(text):
    """`12 min` is as planned; `9 min, planned 12`; `9 s, planned 12`; `not held, planned 12`."""
    numbers = [int(word) for word in text.replace("\u00a0", " ").replace(",", " ").split() if word.isdigit()]
    if not text[:1].isdigit():
        return None, numbers[0]
    return f"{numbers[0]} s" if re.match(r"\d+\s+s\b", text) else numbers[0], numbers[-1]
