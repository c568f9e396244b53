"""Drives the real program through the accessibility bus, as a person with a screen reader would.

The bus is spoken directly: libatspi keeps a picture of each program, and here programs are killed and come back.
"""

import dataclasses
import os
import re
import signal
import subprocess

import gi

from waiting import NotInTime, wait_until

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402 (the version must be asked for first)

REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
ACCESSIBLE = "org.a11y.atspi.Accessible"
PRESSES = ("press", "toggle", "showmenu", "setfocus")

# Positions in the state word of the bus (atspi-constants.h).
STATES = {"checked": 4, "editable": 7, "enabled": 8, "focused": 12, "selected": 23, "showing": 25, "visible": 30}


class Gone(Exception):
    """The widget or its program is not there any more."""


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

    def _property(self, interface, name):
        return self._call("org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (interface, name)))

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
        low, high = self._call(ACCESSIBLE, "GetState")
        word = low | high << 32
        return frozenset(state for state, position in STATES.items() if word >> position & 1)

    @property
    def showing(self):
        return "showing" in self.states

    @property
    def interfaces(self):
        return {name.rpartition(".")[2] for name in self._call(ACCESSIBLE, "GetInterfaces")}

    @property
    def box(self):
        screen = GLib.Variant("(u)", (0,))
        return Box(*self._call("org.a11y.atspi.Component", "GetExtents", screen))

    @property
    def children(self):
        return [Node(self._bus, *child) for child in self._call(ACCESSIBLE, "GetChildren")]

    @property
    def text(self):
        """What a person reads here: the text of a field, or else the name."""
        if "Text" in self.interfaces:
            return self._call("org.a11y.atspi.Text", "GetText", GLib.Variant("(ii)", (0, -1)))
        return self.name

    @property
    def actions(self):
        if "Action" not in self.interfaces:
            return []
        return [action[0].lower() for action in self._call("org.a11y.atspi.Action", "GetActions")]

    def walk(self):
        """This node and all below it, parents first."""
        yield self
        for child in self.children:
            try:
                yield from child.walk()
            except Gone:
                continue

    def press(self):
        """Presses or toggles it."""
        actions = self.actions
        action = next((actions.index(press) for press in PRESSES if press in actions), None)
        if action is None:
            raise AssertionError(f"{self.name!r} cannot be pressed, only {actions}")
        if "enabled" not in self.states:
            raise AssertionError(f"{self.name!r} is switched off")
        self._call("org.a11y.atspi.Action", "DoAction", GLib.Variant("(i)", (action,)))

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
            self._call("org.freedesktop.DBus.Properties", "Set", GLib.Variant("(ssv)", (face, "CurrentValue", number)))
            return self._property(face, "CurrentValue") == value

        wait_until(taken, f"{self.name!r} takes {value}", seconds=5, poll=0.1)

    def focus(self):
        self._call("org.a11y.atspi.Component", "GrabFocus")
        wait_until(lambda: "focused" in self.states, f"{self.name!r} has the focus")


class Program:
    """The program under test on a stage: started, found by its process, killed, started again."""

    def __init__(self, stage, command, environment=None, log=None):
        self._stage, self._command, self._environment = stage, list(command), environment or {}
        self._bus = stage.accessibility_bus()
        self._log = log or stage.home.parent / "program.log"
        self._process = None
        self._root = None

    def start(self, seconds=60):
        with open(self._log, "ab") as log:
            self._process = self._stage.start(self._command, self._environment, stdout=log, stderr=log)
        self._root = wait_until(self._find_root, "the program shows on the accessibility bus", seconds)
        wait_until(lambda: self.windows(), "the program shows a window", seconds)

    def kill(self):
        """kill -9: nothing in the program gets to say goodbye."""
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()
        self._root = None

    def close(self, title):
        """Closes it by its window, as a person does; it must end well."""
        self._stage.run("wmctrl", "-F", "-c", title)
        code = self._process.wait(30)
        if code != 0:
            raise AssertionError(f"the program ended with {code}:\n{self.log()}")

    def log(self):
        return self._log.read_text(errors="replace") if self._log.exists() else ""

    def has_ended(self):
        return self._process.poll() is not None

    def focused(self):
        """Role and name of the widget that has the keyboard; None while none has."""
        holder = None
        for node in self._nodes(None):
            try:
                if "focused" in node.states:
                    holder = node.role, node.name  # a page that hands its focus on comes before its field
            except Gone:
                continue
        return holder

    def windows(self):
        return [window for window in self._root.children if _is_showing(window)]

    def window(self, title, seconds=20):
        """The showing window of that title (a text or a compiled pattern)."""

        def titled():
            return next((window for window in self.windows() if _fits(title, window.name)), None)

        return wait_until(titled, f"a window titled {title!r}", seconds)

    def all(self, name=None, role=None, window=None):
        """Every showing widget of that name (a text, several texts or a compiled pattern) and role."""
        found = []
        for node in self._nodes(window):
            try:
                if _fits(name, node.name) and (role is None or node.role == role) and node.showing:
                    found.append(node)
            except Gone:
                continue
        return found

    def find(self, name=None, role=None, window=None, seconds=20):
        """The first showing widget of that name and role; waits until there is one."""
        try:
            return wait_until(lambda: self.all(name, role, window), f"{role or 'a widget'} {name!r}", seconds)[0]
        except NotInTime as late:
            seen = sorted({f"{node.role}:{node.name}" for node in self.all(window=window) if node.name})
            raise NotInTime(f"{late}; what shows is:\n  " + "\n  ".join(seen)) from late

    def press(self, name, role=None, window=None, seconds=20):
        """Presses the showing widget of that name, once it is switched on."""

        def ready():
            return next((node for node in self.all(name, role, window) if "enabled" in node.states and node.actions), None)

        wait_until(ready, f"{name!r} can be pressed", seconds).press()

    def wait_gone(self, name, window=None, seconds=20):
        """Waits until no showing widget has that name."""
        wait_until(lambda: not self.all(name, window=window), f"{name!r} is gone", seconds)

    def texts(self, window=None):
        """All that can be read, from the top of the window down."""
        texts = []
        for node in self._nodes(window):
            try:
                if node.showing and node.text:
                    texts.append(node.text)
            except Gone:
                continue
        return texts

    def reads(self, pattern, window=None, seconds=20):
        """Waits until the pattern can be read, and returns its match."""

        def match():
            return next((hit for text in self.texts(window) if (hit := re.search(pattern, text))), None)

        try:
            return wait_until(match, f"{pattern!r} can be read", seconds)
        except NotInTime as late:
            raise NotInTime(f"{late}; what can be read is:\n  " + "\n  ".join(self.texts(window))) from late

    def _nodes(self, window):
        for root in [window] if window else self.windows():
            try:
                yield from root.walk()
            except Gone:  # the window went away while it was looked at
                continue

    def _find_root(self):
        if self._process.poll() is not None:
            raise AssertionError(f"the program ended with {self._process.returncode}:\n{self.log()}")
        registry = Node(self._bus, *REGISTRY)
        try:
            roots = registry.children
        except Gone:  # the registry comes up with its first question
            return None
        return next((root for root in roots if self._process_of(root) == self._process.pid), None)

    def _process_of(self, node):
        try:
            return self._bus.call_sync(
                "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "GetConnectionUnixProcessID",
                GLib.Variant("(s)", (node._owner,)), None, Gio.DBusCallFlags.NONE, 5000, None,
            ).unpack()[0]
        except GLib.Error:
            return None


def _fits(wanted, name):
    if wanted is None:
        return True
    if isinstance(wanted, (set, frozenset)):
        return name in wanted
    return bool(wanted.search(name)) if hasattr(wanted, "search") else wanted == name


def _is_showing(node):
    try:
        return node.showing
    except Gone:
        return False


def library_before(path, executable):
    """LD_PRELOAD for a library that wants to be first, and for the sanitizer that has to be."""
    linked = subprocess.run(["ldd", executable], check=True, text=True, stdout=subprocess.PIPE).stdout
    sanitizers = re.findall(r"=> (\S*/lib(?:asan|ubsan)\S*)", linked)
    return os.pathsep.join([*sanitizers, str(path)])
