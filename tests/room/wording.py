"""What the windows say, where the room test waits for it or presses it: the one place to follow a change of words."""

import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

CATALOGUE = Path(__file__).resolve().parents[2] / "translations" / "tablee_fr.ts"

DESK_TITLE = "Tablée"
AUDIENCE_TITLE = "Tablée – audience"

NAMES = "Names"
SEATS = "People at a table"
MINUTES = "Minutes a round"
ROUNDS = "Rounds"
BEGIN = "Start the evening"

START = "Start"
PAUSE = "Pause"
RESUME = "Go on"
LESS = "− 1 min"
MORE = "+ 1 min"
NEXT = "Next"
LATE = "Somebody comes late"

BACK = re.compile(r"We are back in .+ left")
CLOCK = re.compile(r"^([+−-]?)(\d+):(\d\d)$")


def seconds_shown(text):
    """What a clock says, in seconds; negative when the step is over its time."""
    sign, minutes, seconds = CLOCK.match(text).groups()
    value = int(minutes) * 60 + int(seconds)
    return -value if sign else value


def french():
    """English source -> French, for driving the French desk by the same names."""
    words = {}
    for message in ElementTree.parse(CATALOGUE).getroot().iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.text:
            words.setdefault(message.findtext("source"), translation.text.replace("&", ""))
    return words
