#!/usr/bin/python3
"""Reads the JUnit files that ctest wrote and tells what they say.

usage: tell_results.py [--failures N] FILE.xml ...

Prints the failed tests and why they did, what this machine could not try (Qt's lines that begin with "SKIP"), what tests measured (their lines
that begin with "measured: "), the five slowest, and as its last line exactly "N passed, N failed". --failures adds what failed outside ctest (a build). A test that did not run counts as failed: a
check that looks away has not passed. Exit 1 unless everything passed and at least one test ran.
"""

import argparse
import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

# A claim of Qt Test, what it met and where it stands, a sanitizer, rapidcheck, Python.
WHY = r"^(?:FAIL!.+|   (?:Actual|Expected) .+|   Loc: .+|QFATAL.+|.*ERROR: \w+Sanitizer.+|.*runtime error: .+|Falsifiable .+|[\w.]*(?:Error|NotInTime)\b.*)$"
LINES = {"Not tried on this machine": r"^SKIP   : (.+)$", "Measured": r"^measured: (.+)$"}


def cases_of(files):
    for file in files:
        preset = Path(file).stem
        for case in ElementTree.parse(file).getroot().iter("testcase"):
            name = f"{case.get('name')} ({preset})"
            said = case.findtext("system-out") or ""
            passed = case.get("status") == "run"
            lines = {kind: re.findall(pattern, said, re.MULTILINE) for kind, pattern in LINES.items()}
            lines["why"] = [] if passed else re.findall(WHY, said, re.MULTILINE)
            yield name, passed, float(case.get("time", 0)), lines


def main():
    arguments = argparse.ArgumentParser(description="Tells the results of ctest.")
    arguments.add_argument("--failures", type=int, default=0, help="what failed outside ctest")
    arguments.add_argument("--heading", default="", help="a line to print before the count")
    arguments.add_argument("files", nargs="*")
    given = arguments.parse_args()

    cases = list(cases_of(given.files))
    failed = [(name, lines["why"]) for name, passed, _, lines in cases if not passed]
    if failed:
        print("\nFailed:")
        for name, why in failed:
            print("\n      ".join([f"  {name}", *why]))
    for kind in LINES:
        told = [f"  {name}: {line}" for name, _, _, lines in cases for line in lines[kind]]
        if told:
            print(f"\n{kind}:")
            print("\n".join(told))
    if cases:
        print("\nThe five slowest tests:")
        for name, _, seconds, _ in sorted(cases, key=lambda case: -case[2])[:5]:
            print(f"  {seconds:7.1f} s  {name}")
    if given.heading:
        print(f"\n{given.heading}")
    count = len(failed) + given.failures
    print(f"{len(cases) - len(failed)} passed, {count} failed")
    return 1 if count or not cases else 0


if __name__ == "__main__":
    sys.exit(main())
