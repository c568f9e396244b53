"""Looks at a window as a careful person would: is every word whole, in its place, and free of its neighbours?"""

import contextlib
import dataclasses

import wording
from photograph import Photograph
from waiting import NotInTime, wait_until
from widgets import ACTION, ON_SCREEN, Box, answers_to, is_showing, read, texts_of

TOUCH = 2  # pixels that two neighbours may share by rounding
ROOM = 4  # pixels left free before the words: then they are set to the right, not cut
TOAST = "notification"  # the last child of its page, it floats over the others for a moment
OPENERS = {"push button", "menu item", "menu", "combo box"}  # "Open…" is how a button says that it asks first


@dataclasses.dataclass(frozen=True)
class Seen:
    """One showing widget, as it was when it was looked at."""

    role: str
    words: str
    box: Box
    pressable: bool
    children: tuple

    @property
    def scrolls(self):
        """Whether its content may be larger than itself."""
        return any(grandchild.role == "scroll bar" for child in self.children for grandchild in (child, *child.children))

    @property
    def matters(self):
        """Whether a person would miss it: something to read or to press, here or below."""
        return bool(self.words) or self.pressable or any(child.matters for child in self.children)

    def __str__(self):
        box = self.box
        return f"{self.role} {self.words[:60]!r} at {box.x},{box.y} {box.width}x{box.height}"


def look(window):
    """What shows at `window` and below it; None when nothing does."""
    # The bars of a scroll area tell that it scrolls, also while they hide.
    found = read([window], lambda role, states: is_showing(role, states) or role in ("scroll bar", "filler"))
    if not found:
        return None
    widgets = list(found[0].walk())
    nodes = [widget.node for widget in widgets]
    boxes, actions = answers_to((nodes, "org.a11y.atspi.Component", "GetExtents", ON_SCREEN), (nodes, ACTION, "GetActions"))
    told = {id(widget): of_it for widget, *of_it in zip(widgets, texts_of(widgets), boxes, actions)}
    return _seen(found[0], told)


def _seen(widget, told):
    """`told`: id(widget) -> its words, its box and its actions."""
    words, box, actions = told[id(widget)]
    children = tuple(seen for child in widget.children if (seen := _seen(child, told)))
    if box is None or not (widget.showing or _is_bar(widget.role, children)):
        return None
    if not widget.showing:
        return Seen(widget.role, "", Box(*box), False, children)
    return Seen(widget.role, words or "", Box(*box), bool(actions), children)


def _is_bar(role, children):
    return role == "scroll bar" or any(child.role == "scroll bar" for child in children)


def faults_of(stage, window, seconds=3):
    """A line for each fault that stays; an empty list when there is none. What goes away within `seconds` was one view
    fading into the next."""
    faults = []

    def sound():
        faults[:] = faults_now(stage, window)
        return not faults

    with contextlib.suppress(NotInTime):
        wait_until(sound, "the window is sound", seconds, poll=0.2)
    return faults


def faults_now(stage, window):
    """A line for each fault that shows at this moment."""
    seen = look(window)
    if seen is None:
        return ["the window does not show"]
    if not any(Box(*monitor).holds(seen.box) for monitor in stage.monitors):
        return [f"beyond its screen: {seen}"]
    photograph = Photograph(stage, seen.box)
    faults = []
    if photograph.is_blank():
        faults.append("the window is blank")
    faults += faults_below(seen, seen, photograph, scrolled=False)
    return faults


def faults_below(seen, window, photograph, scrolled):
    faults = []
    scrolled = scrolled or seen.scrolls
    if seen.words.rstrip().endswith("…") and seen.role not in OPENERS and seen.words not in wording.sentences_to_finish():
        faults.append(f"cut short: {seen}")
    if seen.role == "label" and seen.words and not scrolled and window.box.holds(seen.box):
        faults += _cut_edges(seen, photograph)
    children = [child for child in seen.children if child.matters and child.box.width > 0 and child.box.height > 0]
    if not scrolled:
        faults += [f"outside its window: {child}" for child in children if not window.box.holds(child.box, TOUCH)]
        faults += [f"outside its parent: {child} in {seen}" for child in children if not seen.box.holds(child.box, TOUCH)]
        faults += _overlaps(children)
    for child in seen.children:
        faults += faults_below(child, window, photograph, scrolled)
    return faults


def _overlaps(children):
    faults = []
    if children and children[-1].role == TOAST:
        children = children[:-1]
    for position, one in enumerate(children):
        for other in children[position + 1 :]:
            if any(min(a.box.overlap(b.box)) > TOUCH for a in _inked(one) for b in _inked(other)):
                faults.append(f"one over the other: {one} and {other}")
    return faults


def _inked(seen):
    """The parts that stand on the ground: a plain filler with others inside has none of its own."""
    if seen.role != "filler" or seen.words or not seen.children:
        return [seen]
    return [part for child in seen.children if child.matters for part in _inked(child)]


def _cut_edges(seen, photograph):
    """A label that is too small for its words leaves half a letter at its edge. Words that only begin or end there are whole."""
    box = seen.box
    room_before = photograph.is_plain(Box(box.x, box.y, min(ROOM, box.width), box.height))
    cut = [side for side, edge in _edges(box).items() if not photograph.is_plain(edge)]
    if "right" in cut and photograph.is_plain(_edges(box)["right"], photograph.rules(box)):
        cut.remove("right")
    if room_before and "right" in cut:
        cut.remove("right")
    return [f"ink at the {' and '.join(cut)} edge, so words are cut off: {seen}"] if cut else []


def _edges(box):
    return {
        "right": Box(box.right - 1, box.y, 1, box.height),
        "top": Box(box.x, box.y, box.width, 1),
        "bottom": Box(box.x, box.bottom - 1, box.width, 1),
    }
