"""Drives the real program through the accessibility bus, as a person with a screen reader would."""

import os
import re
import signal
import subprocess

import gi

from waiting import Gone, NotInTime, wait_until
from widgets import Node, read, showing_of, texts_of

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402 (the version must be asked for first)

REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")


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

    def signal(self, number):
        self._process.send_signal(number)

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
        holders = [widget for widget in self._widgets() if "focused" in widget.states]
        # A page that hands its focus on comes before its field.
        return (holders[-1].role, holders[-1].name) if holders else None

    def windows(self):
        return [window for window, _ in self._named_windows()]

    def window(self, title, seconds=20):
        """The showing window of that title (a text or a compiled pattern)."""

        def titled():
            return next((window for window, name in self._named_windows() if _fits(title, name)), None)

        return wait_until(titled, f"a window titled {title!r}", seconds)

    def all(self, name=None, role=None, window=None):
        """Every showing widget of that name (a text, several texts or a compiled pattern) and role."""
        widgets = self._widgets(window)
        return [widget.node for widget in widgets if _fits(name, widget.name) and role in (None, widget.role)]

    def find(self, name=None, role=None, window=None, seconds=20):
        """The first showing widget of that name and role; waits until there is one."""
        try:
            return wait_until(lambda: self.all(name, role, window), f"{role or 'a widget'} {name!r}", seconds)[0]
        except NotInTime as late:
            seen = sorted({f"{widget.role}:{widget.name}" for widget in self._widgets(window) if widget.name})
            raise NotInTime(f"{late}; what shows is:\n  " + "\n  ".join(seen)) from late

    def press(self, name, role=None, window=None, seconds=20):
        """Presses the showing widget of that name, once it is switched on."""

        def ready():
            return next((node for node in self.all(name, role, window) if "enabled" in node.states and node.actions), None)

        wait_until(ready, f"{name!r} can be pressed", seconds).press()

    def names_at(self, title):
        """The names of all that shows in windows of that title; none while there is no such window."""
        return _names_below(read([window for window, name in self._named_windows() if _fits(title, name)]))

    def names_anywhere(self):
        """The names of all widgets, also of those in windows that are hidden."""
        return _names_below(read(self._root.children, wanted=lambda role, states: True))

    def wait_gone(self, name, window=None, seconds=20):
        """Waits until no showing widget has that name."""
        wait_until(lambda: not self.all(name, window=window), f"{name!r} is gone", seconds)

    def texts(self, window=None):
        """All that can be read, from the top of the window down."""
        return [text for text in texts_of(self._widgets(window)) if text]

    def reads(self, pattern, window=None, seconds=20):
        """Waits until the pattern can be read, and returns its match."""

        def match():
            return next((hit for text in self.texts(window) if (hit := re.search(pattern, text))), None)

        try:
            return wait_until(match, f"{pattern!r} can be read", seconds)
        except NotInTime as late:
            raise NotInTime(f"{late}; what can be read is:\n  " + "\n  ".join(self.texts(window))) from late

    def _widgets(self, window=None):
        """All that shows in the window, or in all of them, parents first."""
        self._assert_alive()
        roots = read([window] if window else self._root.children)
        return [widget for root in roots for widget in root.walk()]

    def _named_windows(self):
        self._assert_alive()
        return showing_of(self._root.children)

    def _assert_alive(self):
        """Of a program that has died nothing shows; that must not pass for what was waited for."""
        if self.has_ended():
            raise AssertionError(f"the program ended with {self._process.returncode}:\n{self.log()}")

    def _find_root(self):
        self._assert_alive()
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


def _names_below(roots):
    return {widget.name for root in roots for widget in root.walk()}


def _fits(wanted, name):
    if wanted is None:
        return True
    if isinstance(wanted, (set, frozenset)):
        return name in wanted
    return bool(wanted.search(name)) if hasattr(wanted, "search") else wanted == name


def library_before(path, executable):
    """LD_PRELOAD for a library that wants to be first, and for the sanitizer that has to be."""
    linked = subprocess.run(["ldd", executable], check=True, text=True, stdout=subprocess.PIPE).stdout
    sanitizers = re.findall(r"=> (\S*/lib(?:asan|ubsan)\S*)", linked)
    return os.pathsep.join([*sanitizers, str(path)])
