#!/usr/bin/python3
"""A desktop that can be asked to keep its screens lit, and notes each time that it is: one line for "held", one for "let go".

usage: screen_saver.py RECORD

On the session bus of the environment, until it is ended.
"""

import os
import sys

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402 (the version must be asked for first)

NAME, PLACE = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"
INTERFACE = f"""
<node><interface name="{NAME}">
  <method name="Inhibit"><arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="u" direction="out"/></method>
  <method name="UnInhibit"><arg type="u" direction="in"/></method>
</interface></node>
"""


class ScreenSaver:
    def __init__(self, record):
        self.record = record
        self.held = set()
        self.given = 0

    def answer(self, _bus, _sender, _path, _interface, method, arguments, invocation):
        if method == "Inhibit":
            self.given += 1
            self.held.add(self.given)
            self.note("held")
            invocation.return_value(GLib.Variant("(u)", (self.given,)))
            return
        cookie, = arguments.unpack()
        if cookie in self.held:
            self.held.remove(cookie)
            self.note("let go")
        invocation.return_value(None)

    def note(self, what):
        with open(self.record, "a", encoding="utf-8") as lines:
            lines.write(f"{what}\n")


def main(record):
    flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
    bus = Gio.DBusConnection.new_for_address_sync(os.environ["DBUS_SESSION_BUS_ADDRESS"], flags, None, None)
    bus.register_object(PLACE, Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0], ScreenSaver(record).answer)
    Gio.bus_own_name_on_connection(bus, NAME, Gio.BusNameOwnerFlags.NONE)
    GLib.MainLoop().run()


if __name__ == "__main__":
    main(sys.argv[1])
