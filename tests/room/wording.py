"""What the windows say, where the room tests wait for it or press it: the one place to follow a change of words."""

import json
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CATALOGUE = ROOT / "translations" / "tablee_fr.ts"
PHRASES = ROOT / "resources" / "phrases" / "phrases.json"

DESK_TITLE = "Tablée"
AUDIENCE_TITLE = re.compile("Écran de salle|Audience screen")


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
SKIP = "Skip"
BACK = "Back"
END_IT = "End it"
PERSON = "Find or add somebody"
HAS_ARRIVED = "%1 has arrived"
IS_HERE = "%1 is here"
LEAVES = "%1 leaves"
SEAT_AT = "Seat at table %1"
SITS_AT = "%1 sits at table %2"
LATE = "%n min late: take time from the steps to come"
TAKE = "Shorten by %n min"
END_LATER = "End %n min later"
SHOW_MESSAGE = "Show it to the room"
CORRECT_NAME = "Correct the name %1"
CORRECT = "Correct"
RULE_FOR = "A rule for %1"
STAYS_AT = "%1 stays at table %2"
DROP_RULE = "Drop the rule: %1"
STAYS_AT_TABLE = "Stays at table %1"
IN_FRENCH = "In French"
GO_ON_WITH_IT = "Go on with it"
ENDED_TODAY = "Today’s evening has ended."
FINISH = "End the evening here"
END_THE_EVENING = "End the evening"
CLOSE_TABLE = "Close this table"
OPEN_TABLE = "Open it again"
EVENING_MENU = "E&vening"
DROP_ROUND = "Leave out the last round to come"
LEAVE_OUT = "Leave it out"
OTHER_MINUTES = "Other minutes…"
TABLES_OF_ROUND = "Tables of round %1"
UNDO = "Undo"
TABLE = "Table %1"
SHOW_IT = "Show it"
HIDE_IT = "Hide it"
LANGUAGES_OF_SCREEN = re.compile("^(English and French|French and English)$")
SHOW_TABLES = "Show the tables"
SHOW_CLOCK = "Show the clock"
HELD = "The picture is held. The evening goes on."
UNPLUGGED = "The projector is unplugged. It comes back by itself when it is plugged in again."
MAY_SLEEP = (
    "This computer may go to sleep or darken the screen while nobody types. Switch off its sleep and its screen saver in its "
    "settings."
)
UNDERSTOOD = "Understood"
ONCE_MORE = "There is time left. The same key once more ends this part now."
SHOWS_DESK = "Esc once more shows the desk, with everybody’s names. F5 comes back."
ROOM_SEES_NOTHING = "The room sees nothing at the moment."

OVER = "The evening is over. Thank you."
REPORT = "See the report"
ANOTHER_EVENING = "Prepare another evening"
EARLIER_EVENINGS = "Earlier evenings"
SAVE = {"en": "Save in English", "fr": "Save in French", "both": "Save in both languages"}
REPORT_FILE = {"en": "Report *.html", "fr": "Compte rendu *.html", "both": "* FR EN.html"}
WHO_WAS_HERE = {"en": ["Who was here"], "fr": ["Qui était là"], "both": ["Who was here", "Qui était là"]}

MEMBERS = "Members"
IMPORT_LIST = "Import a list"
CHOOSE_FILE = "Choose a file…"
CHOOSE_LIST = "Choose a list"
IMPORT_PEOPLE = re.compile(r"^(Import \d+ people|Importer \d+ personnes)$")

ADD_MEMBER = "Add a member"
ADD = "Add"
GIVEN = "Given name"
FAMILY = "Family name"
COMPARE = "Compare"
MERGE = "Make them one person"
THEY_ARE_TWO = "They are two people"
TWO_PEOPLE = "Two people"
CLOSE = "Close"
PERSON_DATA = "Everything we know about this person…"
PLACE_OF_DATA = "Everything we know about this person"
ERASE = "Erase for good…"
ERASE_NOW = "Erase for good"

SESSIONS = "Sessions"
PREPARE = "Prepare a session"
WAYS = "Ways to hold a session"
THIS_WAY = "Prepare it this way"
TO_COME = "Sessions to come"
PURPOSE = "Why do we meet?"
PEOPLE_PART = re.compile(r"^(People|Personnes) · \d+$")
RULES_PART = "Tables and rules"
KNOWING_PART = "Who knows whom"
CHECK_ROOM = "Check the room first"
BEFORE_THE_DOORS = "Before the doors"
SCREEN_SETTINGS = "Screen settings"
SETTINGS_OF_THE_SCREEN = "Settings of the audience screen"
PHRASES_PAGE = "Opening phrases"
NEW_PHRASE = "New phrase"
EXPECT_ALL = re.compile(r"^(Expect all|Attendre les) \d+")
EVERYBODY_EXPECTED = "Everybody is expected."
WHO = "Who"
WITH_WHOM = "With whom"
ADD_RULE = "Add the rule"
OPEN_DOORS = "Open the doors"
OPEN_TODAY = "Open them today"
ADD_STEP = "Add a step"
BACK_TO_SESSIONS = "Back to the sessions"

# What the desk calls a step, and what it says of its state, by kind and state in the log.
STEPS = {
    "welcome": "Welcome", "round": "Round %1", "free_time": "Framed free time", "plenary": "All together", "break": "Break",
    "harvest": "Harvest", "closing": "Closing",
}
STATES = {
    "ready": ("ready",),
    "running": ("running", "nearly there", "time to close", "over time"),
    "paused": ("paused",),
}

# What the room must be able to read, by view; each in both languages.
FIND_TABLE = ("Find your table", "Your name is missing? Come to the welcome desk.")
ROUND = ("Round %1 of %2",)
FREE_TIME = ("Framed free time",)
SENT_ON = ("Go to somebody you do not know yet.",)
THEN = ("Then: ", "Ensuite\u00a0: ")  # in either language, once the end is near
TOGETHER = ("All together",)
THANKS = ("Thank you for this evening", "Until next time")

CLOCK = re.compile(r"^([+−-]?)(\d+):(\d\d)$")
WE_ARE_BACK = re.compile("We are back|Nous revoilà|Nous revoici")
WE_ARE_BACK_LEFT = re.compile(r"We are back(: | in )(?P<step>.+), (?P<clock>\d+:\d\d) (?P<side>left|over time)\.")
WE_ARE_BACK_NEXT = re.compile(r"We are back\. Next: (?P<step>.+)\.")
CLOSE_ONCE_MORE = "The evening is under way. Close once more to leave it; nothing is lost, and it goes on from here."
WE_ARE_BACK_END = "We are back. The evening was at its end."


def pattern(source):
    """A pattern for a source, whatever stands at its %1."""
    return re.compile("^" + re.escape(source).replace("%1", ".+") + "$")


def counted(source):
    """A pattern for a source that counts."""
    return re.compile("^" + re.escape(source).replace("%n", r"\d+") + "$")


def starting(words):
    """A pattern for a menu entry that is one of these, with its key or without."""
    return re.compile("^(" + "|".join(re.escape(word) for word in words) + r")(\t.*)?$")


def seconds_shown(text):
    """What a clock says, in seconds; negative when the step is over its time."""
    sign, minutes, seconds = CLOCK.match(text).groups()
    value = int(minutes) * 60 + int(seconds)
    return -value if sign else value


def seconds_told(back):
    """What the sentence after a restart says, in seconds; negative when the step is over its time."""
    seconds = seconds_shown(back["clock"])
    return -seconds if back["side"] == "over time" else seconds


def opening_phrases():
    """Of each phrase, what it is in French and in English."""
    return [(phrase["french"], phrase["english"]) for phrase in json.loads(PHRASES.read_text(encoding="utf-8"))]


def sentences_to_finish():
    """Phrases for the room that end in three dots because the room is to go on from there."""
    return {words for phrase in opening_phrases() for words in phrase if words.endswith("…")}


def _texts_of(translation):
    """The words of a translation, or those of each of its plural forms."""
    if translation is None:
        return []
    forms = [form.text for form in translation.findall("numerusform")]
    return [text for text in forms or [translation.text] if text]


def french():
    """English source -> its French words (one source may have several), for driving the French desk by the same names."""
    words = {}
    for message in ElementTree.parse(CATALOGUE).getroot().iter("message"):
        translation = message.find("translation")
        for text in _texts_of(translation):
            words.setdefault(message.findtext("source"), set()).add(text.replace("&", ""))
    return words
