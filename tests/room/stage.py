#!/usr/bin/python3
"""A room without a room: two monitors, a window manager, an accessibility bus and an empty home, all of our own.

usage: stage.py COMMAND...      runs a command on such a stage, for a look by hand

The left monitor is the facilitator's laptop, the right one the projector, where there is one. Everything the stage starts ends
with it, also when the test itself is killed; nothing else is touched.
"""

import contextlib
import ctypes
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import gi

from waiting import wait_until

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402 (the version must be asked for first)

DESK = (1280, 800)
PROJECTOR = (1920, 1080)
BUS_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
PR_SET_PDEATHSIG = 1
QUIET = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
LIBC = ctypes.CDLL(None)


def _die_with_parent():
    LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


class Stage:
    """Use it in a `with`; inside, `environment` is what a program needs to appear on it."""

    def __init__(self, desk=DESK, projector=PROJECTOR, stays_awake=True, room=(0, 0)):
        """`projector` is None where the desk's display is the only one; `stays_awake`: the desktop can be asked to; `room` is
        for the pictures that the projector is to have later.
        """
        self.desk, self.projector, self.stays_awake = desk, projector or (0, 0), stays_awake
        self._room = tuple(map(max, self.projector, room))
        self._picture = self.projector  # what it has now
        self._processes = []
        self._folder = None
        self.environment = {}

    def __enter__(self):
        self._folder = Path(tempfile.mkdtemp(prefix="tablee-room-"))
        try:
            self._furnish()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for process in reversed(self._processes):
            self.end(process)
        shutil.rmtree(self._folder, ignore_errors=True)

    @property
    def home(self):
        return self._folder / "home"

    @property
    def everything(self):
        """All monitors together, as (x, y, width, height)."""
        return (0, 0, self.desk[0] + self._room[0], max(self.desk[1], self._room[1]))

    @property
    def monitors(self):
        """Each monitor, as (x, y, width, height)."""
        screens = [(0, 0, *self.desk), (self.desk[0], 0, *self._picture)]
        return [screen for screen in screens if screen[2] > 0]

    @property
    def kept_awake(self):
        """By how many that have asked for it and have not let go since."""
        notes = self._awake.read_text(encoding="utf-8").splitlines() if self._awake.exists() else []
        return notes.count("held") - notes.count("let go")

    @property
    def _awake(self):
        return self._folder / "awake.txt"

    def key(self, *keys):
        """Real keys, to whatever window and widget has the keyboard."""
        self.run("xdotool", "key", "--clearmodifiers", *keys)

    def active_window(self):
        """The title of the window that has the keyboard; empty while it goes from one to another."""
        try:
            number = self.run("xdotool", "getactivewindow", stderr=subprocess.DEVNULL).strip()
            return self.run("xdotool", "getwindowname", number, stderr=subprocess.DEVNULL).strip()
        except subprocess.CalledProcessError:
            return ""

    def start(self, command, environment=None, **options):
        """Starts a program in a process group of its own, so that its children end with it."""
        process = subprocess.Popen(
            [str(word) for word in command],
            env={**self.environment, **(environment or {})},
            start_new_session=True,
            preexec_fn=_die_with_parent,
            stdin=subprocess.DEVNULL,
            **options,
        )
        self._processes.append(process)
        return process

    def end(self, process):
        """Ends what `start` started, and what that started."""
        if process in self._processes:
            self._processes.remove(process)
        for sign in (signal.SIGTERM, signal.SIGKILL):
            try:
                os.killpg(process.pid, sign)
            except ProcessLookupError:
                break
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                continue
        process.wait()

    def run(self, *command, **options):
        """Runs a small tool on the stage and returns what it prints."""
        return subprocess.run(
            [str(word) for word in command], env=self.environment, check=True, timeout=20, text=True,
            stdout=subprocess.PIPE, **options
        ).stdout

    @contextlib.contextmanager
    def clipboard(self, text):
        """Inside the `with`, the clipboard holds the text; X11 keeps it only while somebody offers it."""
        source = self._folder / "clipboard.txt"
        source.write_text(text, encoding="utf-8")
        offer = self.start(["xclip", "-quiet", "-selection", "clipboard", source], **QUIET)
        wait_until(lambda: self._clipboard_text() == text, "the clipboard holds the text")
        yield
        self.end(offer)

    def _clipboard_text(self):
        asked = subprocess.run(
            ["xclip", "-selection", "clipboard", "-out"], env=self.environment, timeout=20, capture_output=True, check=False
        )
        return asked.stdout.decode("utf-8", "replace")

    def plug_projector(self, size=None):
        """With its own picture, or one of that size, for which there is room."""
        self._picture = size or self.projector
        self._set_monitor(self._picture, self.desk[0])

    def mirror_projector(self):
        """The projector shows what the desk's monitor shows."""
        self._set_monitor(self.desk, 0)

    def unplug_projector(self):
        self.run("xrandr", "--delmonitor", "RIGHT")

    def _set_monitor(self, size, left):
        if "RIGHT" in self.run("xrandr", "--listmonitors"):
            self.unplug_projector()  # xrandr changes no monitor that is there
        self.run("xrandr", "--setmonitor", "RIGHT", f"{size[0]}/508x{size[1]}/285+{left}+0", "none")

    def accessibility_bus(self):
        """A connection to the bus on which windows tell what they show."""
        answer = self._session_bus().call_sync(
            "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, Gio.DBusCallFlags.NONE, 5000, None
        )
        return _connect(answer.unpack()[0])

    def _furnish(self):
        self._make_environment()
        self._start_screen()
        self._start_buses()
        # A window that appears while the window manager is still setting up may never be shown: it says when it is ready.
        ready = self._folder / "window-manager-is-ready"
        self.start(["openbox", "--sm-disable", "--startup", f"touch {ready}"], **QUIET)
        wait_until(ready.exists, "the window manager is ready")

    def _make_environment(self):
        places = {
            "HOME": self.home,
            "XDG_RUNTIME_DIR": self._folder / "runtime",
            "XDG_DATA_HOME": self.home / "data",
            "XDG_CONFIG_HOME": self.home / "config",
            "XDG_CACHE_HOME": self.home / "cache",
            "XDG_STATE_HOME": self.home / "state",
        }
        for place in places.values():
            place.mkdir(mode=0o700, parents=True, exist_ok=True)
        # Nothing of the caller's desktop comes in, but what the sanitizers were told.
        kept = {name: os.environ[name] for name in os.environ if name == "PATH" or name.endswith("SAN_OPTIONS")}
        self.environment = {
            **kept,
            **{name: str(place) for name, place in places.items()},
            "LC_ALL": "C.UTF-8",
            "TZ": "UTC",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "GSETTINGS_BACKEND": "memory",
        }

    def _start_screen(self):
        _, _, width, height = self.everything
        # The server chooses a free display and tells it when it is ready.
        number, write_end = os.pipe()
        self.start(
            ["Xvfb", "-displayfd", write_end, "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp", "-noreset"],
            pass_fds=[write_end],
            **QUIET,
        )
        os.close(write_end)
        with os.fdopen(number) as answer:
            display = answer.readline().strip()
        if not display:
            raise RuntimeError("Xvfb did not start")
        self.environment["DISPLAY"] = f":{display}"
        self.run("xrandr", "--setmonitor", "LEFT", f"{self.desk[0]}/338x{self.desk[1]}/211+0+0", "screen")
        if self.projector[0]:
            self.plug_projector()

    def _start_buses(self):
        read_end, write_end = os.pipe()
        self.start(["dbus-daemon", "--session", "--nofork", f"--print-address={write_end}"], pass_fds=[write_end],
                   stderr=subprocess.DEVNULL)
        os.close(write_end)
        with os.fdopen(read_end) as answer:
            self.environment["DBUS_SESSION_BUS_ADDRESS"] = answer.readline().strip()
        launcher = next((path for path in BUS_LAUNCHERS if os.path.exists(path)), "at-spi-bus-launcher")
        self.start([launcher, "--launch-immediately"], **QUIET)
        bus = self._session_bus()
        if self.stays_awake:
            self.start([sys.executable, "-B", Path(__file__).with_name("screen_saver.py"), self._awake], **QUIET)
            wait_until(lambda: _has_owner(bus, "org.freedesktop.ScreenSaver"), "the desktop can be asked to stay awake")
        wait_until(lambda: _has_owner(bus, "org.a11y.Bus"), "the accessibility bus is there")
        enabled = GLib.Variant("(ssv)", ("org.a11y.Status", "IsEnabled", GLib.Variant("b", True)))
        bus.call_sync(
            "org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set", enabled, None,
            Gio.DBusCallFlags.NONE, 5000, None,
        )

    def _session_bus(self):
        return _connect(self.environment["DBUS_SESSION_BUS_ADDRESS"])


def _connect(address):
    flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
    return Gio.DBusConnection.new_for_address_sync(address, flags, None, None)


def _has_owner(bus, name):
    answer = bus.call_sync(
        "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "NameHasOwner",
        GLib.Variant("(s)", (name,)), None, Gio.DBusCallFlags.NONE, 5000, None,
    )
    return answer.unpack()[0]


def main(command):
    if not command:
        sys.exit(__doc__)
    with Stage() as stage:
        return stage.start(command).wait()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
