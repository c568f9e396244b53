"""Reads the lists that Tablée writes back with LibreOffice, set up as in France: every cell is what the file says, and none
is run as a formula.
    check_spreadsheet.py SOFFICE FOLDER
"""
import csv
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
# Semicolons, quotes, UTF-8, from the first line, every column as it looks, French (1036), as the dialog proposes.
AS_IN_FRANCE = "CSV:59,34,76,1,,1036,false,false"
FRENCH_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>fr-FR</value></prop></item>
</oor:items>
"""


def read_by_office(soffice, files, folder):
    """The cells of each file, and which of them are formulas."""
    profile = folder / "profile"
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(FRENCH_SETTINGS, encoding="utf-8")
    subprocess.run(
        [soffice, f"-env:UserInstallation={profile.as_uri()}", "--headless", f"--infilter={AS_IN_FRANCE}",
         "--convert-to", "fods", "--outdir", str(folder), *map(str, files)],
        check=True, timeout=240, stdout=subprocess.DEVNULL)
    return {file.name: cells_in(folder / (file.stem + ".fods")) for file in files}


def words_of(cell):
    """A paragraph a line; several blanks are an element of their own."""
    def text(element):
        parts = [element.text or ""]
        for child in element:
            blanks = int(child.get(TEXT + "c", "1")) if child.tag == TEXT + "s" else 0
            parts.append(" " * blanks or ("\t" if child.tag == TEXT + "tab" else text(child)))
            parts.append(child.tail or "")
        return "".join(parts)
    return "\n".join(text(paragraph) for paragraph in cell.findall(TEXT + "p"))


def cells_in(fods):
    rows, formulas = [], []
    for row in xml.parse(fods).getroot().iter(TABLE + "table-row"):
        cells = []
        for cell in row.findall(TABLE + "table-cell"):
            cells += [words_of(cell)] * min(int(cell.get(TABLE + "number-columns-repeated", "1")), 100)
            if cell.get(TABLE + "formula"):
                formulas.append(cell.get(TABLE + "formula"))
        while cells and not cells[-1]:
            cells.pop()
        if cells:
            rows.append(cells)
    return rows, formulas


def cells_written(file):
    with open(file, encoding="utf-8-sig", newline="") as text:
        rows = [[cell.replace("\r\n", "\n") for cell in row] for row in csv.reader(text, delimiter=";")]
    for row in rows:
        while row and not row[-1]:
            row.pop()
    return [row for row in rows if row]


def main(soffice, source):
    faults, compared, neutralised = [], 0, 0
    files = sorted(pathlib.Path(source).glob("*.csv"))
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        control = folder / "control.csv"
        control.write_text("a;=1+1\r\n", encoding="utf-8")
        read = read_by_office(soffice, [*files, control], folder)
    if read["control.csv"][1] != ["of:=1+1"]:
        faults.append("a formula that nobody neutralised was not run, so this test would notice none")
    for file in files:
        rows, formulas = read[file.name]
        faults += [f"{file.name}: run as a formula: {formula}" for formula in formulas]
        written = cells_written(file)
        if len(rows) != len(written):
            faults.append(f"{file.name}: {len(written)} rows written, {len(rows)} read")
        for line, (one, other) in enumerate(zip(written, rows), 1):
            compared += len(one)
            neutralised += sum(cell.startswith("'") for cell in one)
            if one != other:
                faults.append(f"{file.name}, row {line}: {one} was read as {other}")
    if compared < 1000 or neutralised < 5:
        faults.append(f"only {compared} cells were compared, {neutralised} of them neutralised")
    for fault in faults[:30]:
        print(fault, file=sys.stderr)
    print(f"{len(files)} lists, {compared} cells, {neutralised} neutralised, {len(faults)} faults.")
    return 1 if faults else 0


sys.exit(main(*sys.argv[1:]))
