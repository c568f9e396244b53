"""Reads a calendar from its standard input with a library of its own and tells what it found, a fact a line."""

import sys

from icalendar import Calendar

event, = Calendar.from_ical(sys.stdin.buffer.read()).walk("VEVENT")
for name in ("UID", "SUMMARY", "LOCATION"):
    print(event[name])
for name in ("DTSTART", "DTEND"):
    print(event[name].dt.isoformat())
print(event["DESCRIPTION"])
