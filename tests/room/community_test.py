#!/usr/bin/python3
"""A community of two hundred comes from a ticket shop's list, and its session is prepared, held and reported.

usage: community_test.py TABLEE

The list is chosen in the window, with all its troubles. Two people are kept apart and one stays at a table; whoever is on no list walks in,
is taken back and walks in again; what is said in the end is computed again from the log.
"""

import subprocess
import sys

import french_export
import wording
from guests import LATECOMER
from preparing import Prepared
from record import Record
from sitting import BUTTON, hold, tablee_given
from stage import Stage
from waiting import wait_until

PEOPLE = 200


class Community(Prepared):
    def hold(self):
        self.import_list()
        self.go_to_sessions()
        self.choose_way("World café")
        self.expect_everybody()
        self.keep_apart_and_hold(french_export.APART, french_export.HELD)
        self.open_doors()
        for step in self.record.steps():
            self.press_until(wording.START, step, "running")
            if step.round:
                self.assert_rules(step.round)
            if step.round == 1:
                self.walk_in_twice()
            self.press_until(wording.NEXT, step, "ended")
        self.press(wording.REPORT)
        self.assert_reported()

    def import_list(self):
        export = self.stage.home / "Commandes é.csv"
        export.write_bytes(french_export.text().encode("utf-8"))
        file = self.new_community()
        self.program.press(self.word(wording.MEMBERS), role="radio button", window=self.desk())
        self.press(wording.IMPORT_LIST)
        self.choose_list(export)
        self.program.press(wording.IMPORT_PEOPLE, role=BUTTON, window=self.desk())
        record = Record(file)
        wait_until(lambda: record.rows("SELECT count(*) AS n FROM member") == [{"n": PEOPLE}], "two hundred are members")
        names = {row["name"] for row in record.rows("SELECT given || ' ' || family AS name FROM member")}
        assert {french_export.SHOWN, french_export.RUN_BY_A_SPREADSHEET + " Roy"} <= names, sorted(names)[:20]
        assert not {name for name in names if "Cancelle" in name or "Remboursat" in name}
        assert not record.rows("SELECT 1 FROM consent"), "nobody but the person consents"

    def new_community(self):
        self.program.start()
        self.program.find(self.word(wording.NAMES), role="text")
        self.stage.key("ctrl+n")
        return wait_until(lambda: next(iter(self.stage.home.rglob("*.tablee")), None), "the community has a file")

    def walk_in_twice(self):
        """Whoever is on no list comes, was somebody else, and comes after all."""
        self.type_person(LATECOMER)
        self.press_and_see_logged(wording.HAS_ARRIVED, "check_in", LATECOMER)
        before = len(self.record.log())
        self.wait_for_desk()
        self.stage.key("ctrl+z")
        self.wait_for_kind("undo", before, "the arrival is taken back")
        self.type_person(LATECOMER)
        self.press_and_see_logged(wording.IS_HERE, "check_in", LATECOMER)

    def assert_reported(self):
        """The report counts everybody, breaks no page with a name, and the file agrees with its log."""
        for language in ("fr", "en", "both"):
            saved = self.save_report(language)
            for text in (french_export.SHOWN, LATECOMER, "فاطمة", "Zoé 🌻", french_export.RUN_BY_A_SPREADSHEET):
                assert text in saved, f"{text} is not in the report ({language})"
            assert "Cancelle" not in saved
            for spoken in wording.WHO_WAS_HERE[language]:
                assert spoken in saved, f"{spoken} is not in the report ({language})"
        told = subprocess.run(
            [self._tablee, "check", self.record.file], env=self.stage.environment, capture_output=True, text=True, timeout=120, check=True
        )
        assert f"{PEOPLE + 1} members" in told.stdout, told.stdout


def main():
    tablee = tablee_given(__doc__.splitlines()[0])
    with Stage() as stage:
        hold(Community(stage, tablee))
    return 0


if __name__ == "__main__":
    sys.exit(main())
