"""The widgets of a program on the accessibility bus: one by one, or a whole window at a time.

The bus is spoken directly: libatspi keeps a picture of each program, and here programs are killed and come back.
"""

import contextlib
import dataclasses

import gi

from waiting import Gone, wait_until

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402 (the version must be asked for first)

ACCESSIBLE = "org.a11y.atspi.Accessible"
ACTION = "org.a11y.atspi.Action"
PROPERTIES = "org.freedesktop.DBus.Properties"
ITS_NAME = (PROPERTIES, "Get", GLib.Variant("(ss)", (ACCESSIBLE, "Name")))
WHOLE_TEXT = GLib.Variant("(ii)", (0, -1))
ON_SCREEN = GLib.Variant("(u)", (0,))
PRESSES = ("press", "toggle", "showmenu", "setfocus")

# Positions in the state word of the bus (atspi-constants.h).
STATES = {"checked": 4, "editable": 7, "enabled": 8, "focused": 12, "selected": 23, "showing": 25, "visible": 30}


@dataclasses.dataclass(frozen=True)
class Box:
    """A place on the stage, in pixels of both monitors together."""

    x: int
    y: int
    width: int
    height: int

    @property
    def right(self):
        return self.x + self.width

    @property
    def bottom(self):
        return self.y + self.height

    def overlap(self, other):
        """How many pixels wide and high the common part is; (0, 0) when there is none."""
        width = min(self.right, other.right) - max(self.x, other.x)
        height = min(self.bottom, other.bottom) - max(self.y, other.y)
        return (width, height) if width > 0 and height > 0 else (0, 0)

    def holds(self, other, tolerance=0):
        return (
            other.x >= self.x - tolerance
            and other.y >= self.y - tolerance
            and other.right <= self.right + tolerance
            and other.bottom <= self.bottom + tolerance
        )


class Node:
    """A widget on the bus. It is read anew at each question; `Gone` when it went away in between."""

    def __init__(self, bus, owner, path):
        self._bus, self._owner, self._path = bus, owner, path

    def __eq__(self, other):
        return isinstance(other, Node) and (self._owner, self._path) == (other._owner, other._path)

    def __hash__(self):
        return hash((self._owner, self._path))

    def _call(self, interface, method, arguments=None, seconds=10):
        try:
            answer = self._bus.call_sync(
                self._owner, self._path, interface, method, arguments, None, Gio.DBusCallFlags.NO_AUTO_START,
                int(seconds * 1000), None,
            )
        except GLib.Error as error:
            raise Gone(f"{interface}.{method}: {error.message}") from error
        values = answer.unpack()
        return values[0] if values else None

    def ask(self, interface, method, arguments, take, key):
        """Asks without waiting; the answer goes to `take(bus, result, key)`."""
        self._bus.call(
            self._owner, self._path, interface, method, arguments, None, Gio.DBusCallFlags.NO_AUTO_START, 10_000, None, take, key
        )

    def sibling(self, address):
        return Node(self._bus, *address)

    def _property(self, interface, name):
        return self._call(PROPERTIES, "Get", GLib.Variant("(ss)", (interface, name)))

    @property
    def name(self):
        return self._property(ACCESSIBLE, "Name")

    @property
    def description(self):
        return self._property(ACCESSIBLE, "Description")

    @property
    def role(self):
        return self._call(ACCESSIBLE, "GetRoleName")

    @property
    def states(self):
        return _states(self._call(ACCESSIBLE, "GetState"))

    @property
    def interfaces(self):
        return _interfaces(self._call(ACCESSIBLE, "GetInterfaces"))

    @property
    def box(self):
        return Box(*self._call("org.a11y.atspi.Component", "GetExtents", ON_SCREEN))

    @property
    def children(self):
        return [Node(self._bus, *child) for child in self._call(ACCESSIBLE, "GetChildren")]

    @property
    def text(self):
        """What a person reads here: the text of a field, or else the name."""
        if "Text" in self.interfaces:
            return self._call("org.a11y.atspi.Text", "GetText", WHOLE_TEXT)
        return self.name

    @property
    def actions(self):
        if "Action" not in self.interfaces:
            return []
        return [action[0].lower() for action in self._call(ACTION, "GetActions")]

    def press(self):
        """Presses or toggles it."""
        actions = self.actions
        action = next((actions.index(press) for press in PRESSES if press in actions), None)
        if action is None:
            raise AssertionError(f"{self.name!r} cannot be pressed, only {actions}")
        if "enabled" not in self.states:
            raise AssertionError(f"{self.name!r} is switched off")
        self._call(ACTION, "DoAction", GLib.Variant("(i)", (action,)))

    def type(self, text):
        """Replaces its text, and reads it back until it is so: a first text may be lost while the window settles."""

        def taken():
            self._call("org.a11y.atspi.EditableText", "SetTextContents", GLib.Variant("(s)", (text,)))
            return self.text == text

        wait_until(taken, f"the field takes {text[:40]!r}", seconds=5, poll=0.1)

    def set_value(self, value):
        """Sets a stepper, and reads it back."""

        def taken():
            number = GLib.Variant("d", float(value))
            face = "org.a11y.atspi.Value"
            self._call(PROPERTIES, "Set", GLib.Variant("(ssv)", (face, "CurrentValue", number)))
            return self._property(face, "CurrentValue") == value

        wait_until(taken, f"{self.name!r} takes {value}", seconds=5, poll=0.1)

    def focus(self):
        self._call("org.a11y.atspi.Component", "GrabFocus")
        wait_until(lambda: "focused" in self.states, f"{self.name!r} has the focus")


@dataclasses.dataclass
class Widget:
    """A node as it was when its window was read."""

    node: Node
    role: str
    states: frozenset
    name: str = ""
    children: list = dataclasses.field(default_factory=list)

    @property
    def showing(self):
        return "showing" in self.states

    def walk(self):
        """This widget and all below it, parents first."""
        yield self
        for child in self.children:
            yield from child.walk()


def is_showing(role, states):
    """Below what does not show, nothing does."""
    return "showing" in states


def read(roots, wanted=is_showing):
    """The widget of each root that is wanted and all wanted ones below, without what goes away meanwhile.

    A question goes to all widgets of a generation before the first answer is awaited: asked one after the other, the
    thousands of a window took most of a room test's time.
    """
    family = Widget(None, "", frozenset())
    generation = [(family, node) for node in roots]
    while generation:
        nodes = [node for _, node in generation]
        roles, states = answers_to((nodes, ACCESSIBLE, "GetRoleName"), (nodes, ACCESSIBLE, "GetState"))
        born = [
            (parent, Widget(node, role, _states(words)))
            for (parent, node), role, words in zip(generation, roles, states)
            if role is not None and words is not None and wanted(role, _states(words))
        ]
        generation = _named(born)
    return family.children


def _named(born):
    """Puts each below its parent, with its name, and gives the generation that follows."""
    nodes = [widget.node for _, widget in born]
    names, families = answers_to((nodes, *ITS_NAME), (nodes, ACCESSIBLE, "GetChildren"))
    generation = []
    for (parent, widget), name, children in zip(born, names, families):
        if name is None or children is None:
            continue
        widget.name = name
        parent.children.append(widget)
        generation += [(widget, widget.node.sibling(child)) for child in children]
    return generation


def showing_of(nodes):
    """Those of the nodes that show, each with its name, without what is below them."""
    states = answers_of(nodes, ACCESSIBLE, "GetState")
    showing = [node for node, words in zip(nodes, states) if words is not None and "showing" in _states(words)]
    names = answers_of(showing, *ITS_NAME)
    return [(node, name) for node, name in zip(showing, names) if name is not None]


def texts_of(widgets):
    """What a person reads at each: the text of a field, or else the name."""
    fields = answers_of([widget.node for widget in widgets], "org.a11y.atspi.Text", "GetText", WHOLE_TEXT)
    return [widget.name if text is None else text for widget, text in zip(widgets, fields)]


def answers_of(nodes, interface, method, arguments=None):
    """The answer of each to one question, all asked at once; None for those that have gone, or have no such face."""
    return answers_to((nodes, interface, method, arguments))[0]


def answers_to(*questions):
    """Like `answers_of`, for several questions (nodes, interface, method[, arguments]) that are asked at once."""
    answers = [[None] * len(nodes) for nodes, *_ in questions]
    awaited = sum(len(nodes) for nodes, *_ in questions)
    if not awaited:
        return answers
    loop = GLib.MainLoop()

    def take(bus, result, place):
        nonlocal awaited
        with contextlib.suppress(GLib.Error):
            number, position = place
            answers[number][position] = bus.call_finish(result).unpack()[0]
        awaited -= 1
        if not awaited:
            loop.quit()

    for number, (nodes, interface, method, *arguments) in enumerate(questions):
        for position, node in enumerate(nodes):
            node.ask(interface, method, *(arguments or [None]), take, (number, position))
    loop.run()
    return answers


def _states(words):
    low, high = words
    word = low | high << 32
    return frozenset(state for state, position in STATES.items() if word >> position & 1)


def _interfaces(names):
    return {name.rpartition(".")[2] for name in names}
