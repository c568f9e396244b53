#!/usr/bin/python3
"""Reads the JUnit files that ctest wrote and tells what they say.

usage: tell_results.py [--failures N] FILE.xml ...

Prints the failed tests, what tests measured (their lines that begin with "measured: "), the five slowest, and as its last line
exactly "N passed, N failed". --failures adds what failed outside ctest (a build). A test that did not run counts as failed: a
check that looks away has not passed. Exit 1 unless everything passed and at least one test ran.
"""

import argparse
import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path


def cases_of(files):
    for file in files:
        preset = Path(file).stem
        for case in ElementTree.parse(file).getroot().iter("testcase"):
            name = f"{case.get('name')} ({preset})"
            measured = re.findall(r"^measured: (.+)$", case.findtext("system-out") or "", re.MULTILINE)
            yield name, case.get("status") == "run", float(case.get("time", 0)), measured


def main():
    arguments = argparse.ArgumentParser(description="Tells the results of ctest.")
    arguments.add_argument("--failures", type=int, default=0, help="what failed outside ctest")
    arguments.add_argument("--heading", default="", help="a line to print before the count")
    arguments.add_argument("files", nargs="*")
    given = arguments.parse_args()

    cases = list(cases_of(given.files))
    failed = [name for name, passed, *_ in cases if not passed]
    if failed:
        print("\nFailed:")
        print("\n".join(f"  {name}" for name in failed))
    measurements = [f"  {name}: {line}" for name, _, _, lines in cases for line in lines]
    if measurements:
        print("\nMeasured:")
        print("\n".join(measurements))
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
