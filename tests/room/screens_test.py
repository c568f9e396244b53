#!/usr/bin/python3
"""The projector is unplugged in a running round and plugged again; it shows the desk's picture and its own again; and
there is a room with one display alone.

usage: screens_test.py TABLEE
"""

import sys

import wording
from guests import GUESTS
from sitting import Sitting, hold, tablee_given
from stage import Stage
from waiting import let_pass, wait_until
from widgets import Box


CYCLES = 20
SLOW_WINDOW_MANAGER = 70  # s; a busy one learns late of a new picture, and gives the wall the size of the old one until then
RESTING_MS = 1200  # longer than a wall that comes unasked hears no key
RESOLUTIONS = [(1024, 768), (1280, 720), (800, 600), (1080, 1920), (3840, 2160), (1920, 1080)]  # one after the other
ROOM = tuple(map(max, *RESOLUTIONS))


class TwoDisplays(Sitting):
    """The desk keeps the keyboard whatever happens to the projector."""

    def hold(self):
        self.program.start()
        self.prepare(GUESTS[:8], minutes=10, rounds=1)
        self.begin()
        self.assert_keyboard_at_desk()
        wait_until(lambda: self.stage.kept_awake == 1, "the computer stays awake for the room")
        welcome, first, *_ = self.record.steps()
        self.press_until(wording.SKIP, welcome, "ended")
        self.press_until(wording.START, first, "running")
        self.type_person("Zo")  # in the middle of a name, the keyboard must not go anywhere
        self.program.find(self.word(wording.PERSON), role="text").focus()
        for cycle in range(CYCLES):
            self.unplug_and_plug(first, looks_closely=cycle % 5 == 0)
        self.begin_again_without_projector(first)
        for size in RESOLUTIONS:
            self.change_resolution(first, size)
        self.stage.key("e")
        self.stage.key("Escape")
        assert self.state_of(first) == "running", "no key went astray"
        self.quit_beneath_the_wall()

    def unplug_and_plug(self, step, looks_closely):
        self.stage.unplug_projector()
        wait_until(lambda: not self.has_audience(), "the wall goes dark")
        self.program.find(wording.UNPLUGGED, role="label", window=self.desk())
        self.program.find(wording.ROOM_SEES_NOTHING, window=self.desk())
        self.assert_keyboard_at_desk()
        self.assert_right_second()
        assert self.stage.kept_awake == 1, "the room waits for the projector"
        if looks_closely:
            self.assert_a_remote_covers_nothing()
            self.assert_sound()
        self.stage.plug_projector()
        self.assert_back_on(step, self.stage.projector)
        if looks_closely:
            self.assert_sound()

    def begin_again_without_projector(self, step):
        """It is awaited after a crash as before it, whether it was unplugged by then or is so only since."""
        for is_unplugged_first in (True, False):
            if is_unplugged_first:
                self.stage.unplug_projector()
                self.program.find(wording.UNPLUGGED, role="label", window=self.desk())
            self.program.kill()
            if not is_unplugged_first:
                self.stage.unplug_projector()
            self.program.start()
            self.program.reads(wording.WE_ARE_BACK, self.desk())
            self.stage.key("Return")  # one strip at a time: where the evening is comes first
            self.program.find(wording.UNPLUGGED, role="label", window=self.desk())
            assert not self.has_audience(), "nothing covers the desk unasked"
            self.type_person("Zo")
            self.program.find(self.word(wording.PERSON), role="text").focus()
            self.assert_a_remote_covers_nothing()
            self.stage.plug_projector()
            self.assert_back_on(step, self.stage.projector)

    def assert_a_remote_covers_nothing(self):
        """Its one button sends F5 over and over; the next letter of the name goes where the others are."""
        field = self.program.find(self.word(wording.PERSON), role="text", window=self.desk())
        before = field.text
        self.stage.key("F5", "e")
        wait_until(lambda: field.text == before + "e", "the letter stands in the field")
        assert not self.has_audience(), "the desk is covered while the projector is awaited"
        self.assert_keyboard_at_desk()
        self.stage.key("BackSpace")
        wait_until(lambda: field.text == before, "the letter is gone again")

    def change_resolution(self, step, size):
        """The projector thinks better of its picture; nothing is cut in the new one."""
        self.stage.plug_projector(size)
        self.assert_back_on(step, size)
        self.assert_sound(SLOW_WINDOW_MANAGER)

    def assert_back_on(self, step, size):
        place = Box(self.stage.desk[0], 0, *size)
        wait_until(lambda: self.has_audience() and self.audience().box == place, f"the wall is covered again: {size}")
        self.program.wait_gone(wording.UNPLUGGED, window=self.desk())
        self.assert_keyboard_at_desk()
        self.assert_room_reads(wording.ROUND, step.round, 1)
        self.assert_right_second()

    def quit_beneath_the_wall(self):
        """Closing the desk in the middle of an evening asks once; then the wall goes with it."""
        self.stage.run("wmctrl", "-F", "-c", wording.DESK_TITLE)
        self.program.reads("Close once more", self.desk())
        self.program.close(wording.DESK_TITLE)

    def assert_keyboard_at_desk(self):
        holder = self.stage.active_window()
        assert holder == wording.DESK_TITLE, f"the keyboard is with {holder!r}"


class WallAlone(Sitting):
    """The audience screen covers the only picture there is, driven by keys."""

    def assert_wall_alone(self):
        """The wall covers the display, and nothing of the desk shows."""
        wait_until(self.is_wall_alone, "the only display is covered, and the desk is hidden")
        wait_until(
            lambda: wording.AUDIENCE_TITLE.search(self.stage.active_window()), "the keyboard is with the audience screen"
        )

    def is_wall_alone(self):
        whole = Box(0, 0, *self.stage.desk)
        places = [(window.name, window.box) for window in self.program.windows()]
        return len(places) == 1 and wording.AUDIENCE_TITLE.search(places[0][0]) and places[0][1] == whole


class Mirrored(WallAlone):
    """In the middle of a round the projector shows the desk's picture, as a careless key makes it: no name of the desk
    is seen, and everything is where it was as soon as the projector has a picture of its own."""

    def hold(self):
        self.program.start()
        self.prepare(GUESTS[:8], minutes=10, rounds=1)
        self.begin()
        welcome, first, *_ = self.record.steps()
        self.press_until(wording.SKIP, welcome, "ended")
        self.press_until(wording.START, first, "running")
        for _ in range(2):
            self.switch(self.stage.mirror_projector)
            self.go_on_alone(first)
            self.switch(self.stage.plug_projector)
            self.go_on_at_the_desk(first)
            self.program.wait_gone(wording.UNPLUGGED, window=self.desk())

    def switch(self, picture):
        """The projector is off for a moment before it has its other picture; on the only display the wall stays."""
        alone = self.is_wall_alone()
        self.stage.unplug_projector()
        if not alone:
            wait_until(lambda: not self.has_audience(), "the wall goes dark")
        picture()

    def go_on_alone(self, step):
        self.assert_wall_alone()
        # A wall that comes unasked hears no key until none has been pressed for a second.
        let_pass(RESTING_MS)
        self.key_until("space", step, "paused")
        self.key_until("space", step, "running")
        self.assert_sound()

    def go_on_at_the_desk(self, step):
        self.desk()
        place = Box(self.stage.desk[0], 0, *self.stage.projector)
        wait_until(lambda: self.audience().box == place, "the wall is on the projector again")
        wait_until(lambda: self.stage.active_window() == wording.DESK_TITLE, "the keyboard is back at the desk")
        self.assert_room_reads(wording.ROUND, step.round, 1)
        self.assert_sound()


class OneDisplay(WallAlone):
    """The audience screen on the only display, driven by keys; Esc comes back to the desk."""

    def hold(self):
        self.program.start()
        self.prepare(GUESTS[:8], minutes=10, rounds=1)
        self.begin()
        welcome, first, free, closing = self.record.steps()
        assert not self.has_audience(), "nothing covers the only display unasked"
        self.press(wording.SHOW_IT)
        self.assert_wall_alone()
        wait_until(lambda: self.stage.kept_awake == 1, "the computer stays awake for the room")
        self.key_until("space", welcome, "running")
        self.assert_sound()
        self.assert_room_finds()
        self.add_and_take_minutes(welcome)
        self.key_until("space", welcome, "paused")
        self.key_until("space", welcome, "running")
        self.end_by_key(welcome)
        self.key_until("space", first, "running")
        self.assert_room_reads(wording.ROUND, 1, 1)
        self.assert_sound()
        self.come_back_by_escape()
        self.press(wording.SHOW_IT)
        self.assert_wall_alone()
        self.assert_right_second_on_wall()
        self.end_by_key(first)
        self.key_until("space", free, "running")
        self.assert_room_reads(wording.FREE_TIME)
        self.end_by_key(free)
        self.key_until("space", closing, "running")
        self.assert_room_reads(wording.THANKS)
        self.end_by_key(closing)
        self.assert_sound()
        self.come_back_by_escape()
        self.press(wording.REPORT)
        assert self.save_report("en")

    def come_back_by_escape(self):
        self.stage.key("Escape")
        self.program.find(frozenset({wording.SHOWS_DESK} | wording.french()[wording.SHOWS_DESK]), window=self.audience())
        self.read_question()
        self.stage.key("Escape")
        self.desk()
        wait_until(lambda: not self.has_audience(), "the audience screen is gone")
        wait_until(lambda: self.stage.kept_awake == 0, "the computer may sleep again")
        wait_until(lambda: self.stage.active_window() == wording.DESK_TITLE, "the keyboard is back at the desk")
        self.assert_sound()

    def end_by_key(self, step):
        """Too early it wants the key twice, and says so on the wall."""
        self.wait_for_desk()
        self.stage.key("n")
        self.program.find(frozenset({wording.ONCE_MORE} | wording.french()[wording.ONCE_MORE]), window=self.audience())
        assert self.state_of(step) == "running", "one stroke of a key ends nothing too early"
        self.read_question()
        self.key_until("n", step, "ended")

    def add_and_take_minutes(self, step):
        for key, minutes in (("plus", 1), ("plus", 2), ("minus", 1), ("minus", 0)):
            self.stage.key(key)
            wait_until(
                lambda: next(now.added_ms for now in self.record.steps() if now.id == step.id) == minutes * 60_000,
                f"{minutes} min added after {key}",
            )
        self.assert_right_second_on_wall()

    def assert_right_second_on_wall(self):
        self.assert_second_of(self.wall_clock)

    def assert_room_finds(self):
        self.assert_room_reads(wording.FIND_TABLE)
        names = self.record.names()
        wanted = {f"{names[member]}, Table {table}" for member, table in self.record.seats(1).items()}
        wait_until(lambda: wanted <= set(self.program.texts(self.audience())), "everybody finds their table")


class MaySleep(Sitting):
    """On a desktop that keeps no computer awake, the desk says so once; not again after a crash, when it was read."""

    def hold(self):
        self.program.start()
        self.prepare(GUESTS[:8], minutes=10, rounds=1)
        self.begin()
        self.read_warning()
        welcome, *_ = self.record.steps()
        self.press_until(wording.START, welcome, "running")
        self.program.kill()
        self.program.start()
        self.program.reads(wording.WE_ARE_BACK, self.desk())
        self.assert_sound()
        self.stage.key("Return")
        self.program.wait_gone(wording.WE_ARE_BACK, window=self.desk())
        self.program.wait_gone(wording.MAY_SLEEP, window=self.desk())

    def read_warning(self):
        self.program.find(self.word(wording.MAY_SLEEP), role="label", window=self.desk())
        self.assert_sound()
        self.press(wording.UNDERSTOOD)
        self.program.wait_gone(wording.MAY_SLEEP, window=self.desk())


class Unmapped(Sitting):
    """The window of the wall is taken off its display; the program's own probe must not count what nobody sees."""

    def __init__(self, stage, tablee):
        self.table = stage.home.parent / "frames.tsv"
        super().__init__(stage, tablee, options=["--measure", self.table])

    def hold(self):
        self.program.start()
        self.prepare(GUESTS[:8], minutes=10, rounds=1)
        self.begin()
        welcome, first, *_ = self.record.steps()
        self.press_until(wording.SKIP, welcome, "ended")
        self.audience()
        for window in self.stage.run("xdotool", "search", "--onlyvisible", "--name", wording.AUDIENCE_TITLE.pattern).split():
            self.stage.run("xdotool", "windowunmap", window)
        self.press_until(wording.START, first, "running")
        wait_until(lambda: self.desk_clock() == "9:45", "the clock of the desk goes on for a quarter of a minute")
        TwoDisplays.quit_beneath_the_wall(self)
        rows = {cells[0]: int(cells[1]) for cells in (line.split("\t") for line in self.table.read_text().splitlines()[1:])}
        desk, wall = rows["change to desk"], rows["change to audience"]
        assert desk >= 15 > wall, f"{desk} changes at the desk, {wall} on a wall that nobody saw"
        print(f"measured: {desk} changes at the desk, {wall} on the wall before it was unmapped")


def main():
    tablee = tablee_given("Unplugs the projector, and does without one.")
    for room, projector in ((TwoDisplays, (1920, 1080)), (Mirrored, (1920, 1080)), (Unmapped, (1920, 1080)), (OneDisplay, None)):
        with Stage(projector=projector, room=ROOM if room is TwoDisplays else (0, 0)) as stage:
            hold(room(stage, tablee))
    with Stage(stays_awake=False) as stage:
        hold(MaySleep(stage, tablee))


if __name__ == "__main__":
    sys.exit(main())
