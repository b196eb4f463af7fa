"""What a screen reader gets from the running program, over the real bus.

    /usr/bin/python3 tests/app/atspi.py build/dev/app/strata

Starts a display, a bus and the sample workshop of their own, goes to every page with the actions of its buttons, and
looks: names, roles, actions, values, tables and charts in words. Moves every weight and reads it elsewhere. Says what
it found and ends with 1 where something is missing.
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

NEEDED = "Install them: apt-get install at-spi2-core dbus python3-pyatspi gir1.2-atspi-2.0 xvfb"
CONTROLS = {
    "push button", "push button menu", "toggle button", "check box", "radio button", "combo box", "slider", "spin button",
    "text", "table", "tree", "tree table", "list", "page tab", "chart", "menu item",
}
PRESSED = {"push button", "push button menu", "toggle button", "check box", "radio button", "page tab", "menu item", "combo box"}
TABLES = {"table", "tree", "tree table", "list"}
NO_CONTROL = {"unknown", "filler", "frame", "invalid", "redundant object", "layered pane"}  # what is reached by Tab is more
NO_FIGURES = ("not computed", "Nothing to compare yet")  # a chart says that it has none
ALL_PAGES = 29  # the three sections of the workshop page among them


def missing():
    """What this test needs and does not find."""
    found = [name for name in ("dbus-run-session", "Xvfb") if not shutil.which(name)]
    if not os.path.exists("/usr/share/dbus-1/services/org.a11y.Bus.service"):
        found.append("at-spi2-core")
    try:
        import gi

        gi.require_version("Atspi", "2.0")
        import pyatspi  # noqa: F401
    except (ImportError, ValueError) as why:
        found.append(f"pyatspi ({why})")
    return found


def until(found, seconds=30):
    """What `found` returns, once it is true; None when it never is."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            if result := found():
                return result
        except Exception:  # a widget went while it was looked at
            pass
        time.sleep(0.1)
    return None


class Look:
    """One item as it was when it was met."""

    def __init__(self, item, around):
        self.item, self.around = item, around
        self.role, self.name = item.getRoleName(), item.name
        state = item.getState()
        self.is_shown = state.contains(pyatspi.STATE_SHOWING)
        self.is_enabled = state.contains(pyatspi.STATE_ENABLED)
        self.is_chosen = state.contains(pyatspi.STATE_CHECKED)
        self.is_stop = state.contains(pyatspi.STATE_FOCUSABLE)

    def place(self):
        words, at = f"{self.role} “{self.name}”", self.around
        while at and not at.name:
            at = at.around
        return words + (f" in {at.role} “{at.name}”" if at else "")

    def actions(self):
        try:
            action = self.item.queryAction()
        except NotImplementedError:
            return []
        return [action.getName(i) for i in range(action.nActions)]

    def value(self):
        return self.item.queryValue()


def walk(item, around=None):
    """All that is on the screen; the cells of a table are left to the table."""
    look = Look(item, around)
    if around and not look.is_shown:
        return
    yield look
    if look.role not in TABLES:
        for child in item:
            if child is not None:
                yield from walk(child, look)


def walk_hidden(item):
    """All below, on the screen or not: the entries of a menu."""
    for child in item:
        if child is not None:
            yield child
            yield from walk_hidden(child)


def tabs_of(looks):
    """The tabs of a page, without those of a part of it."""
    return [look for look in looks if look.role == "page tab" and look.around.role != "page tab list"]


class Walker:
    def __init__(self, app, program):
        self.app, self.program = app, program
        self.problems, self.pages = [], []

    def report(self, words):
        self.problems.append(words)

    def frame(self):
        """The window, what stands around every page, and the item that holds the pages."""
        self.window = next(one for one in self.app if one.getRoleName() == "frame")
        looks = list(walk(self.window))
        self.steps = [one for one in looks if one.role == "radio button" and "," in one.name]  # "Weights, done"
        beside = looks[looks.index(self.steps[-1]):]  # the start page may still have been there when the look began
        self.stack = next(one for one in beside if one.role == "panel" and one.is_stop).around.item
        self.undo = next(one for one in looks if one.name == "Undo")
        self.file = next(one for one in looks if one.role == "menu item" and one.name == "File")
        for look in looks:
            at = look
            while at and at.item != self.stack:
                at = at.around
            if not at:
                self.check("around the pages", look)

    def pages_only(self):
        """Whether the item found does hold the pages, and nothing else."""
        return not any(look.role == "radio button" and look.name == self.steps[0].name for page in self.stack for look in walk(page))

    def every_page(self):
        last = None
        for step in self.steps:
            self.press(step)
            looks = self.page(step.name.split(",")[0], lambda looks: looks[0].name != last)
            for name in [tab.name for tab in tabs_of(looks)[1:]]:
                self.press(next(tab for tab in tabs_of(looks) if tab.name == name))
                looks = self.page(name, lambda looks: name in [tab.name for tab in tabs_of(looks) if tab.is_chosen])
            last = looks[0].name

    def press(self, look):
        if not look.item.queryAction().doAction(0):
            self.report(f"{look.place()} cannot be pressed")

    def page(self, title, is_it):
        self.pages.append(title)
        looks = self.settled(title, is_it)
        roles = [look.role for look in looks]
        print(f"{title}: " + ", ".join(f"{roles.count(role)} {role}" for role in dict.fromkeys(roles)), flush=True)
        for look in looks:
            self.check(title, look)
        if title == "Weights":
            self.weights(looks)
        if self.program.poll() is not None:
            raise SystemExit(f"The program ended on the page {title}, with {self.program.returncode}.")
        return looks

    def settled(self, title, is_it):
        """The page once two looks at it are the same: what is computed beside the window has come."""
        looks, before, end = [], None, time.monotonic() + 30
        while time.monotonic() < end:
            try:
                looks = [look for page in self.stack if page is not None for look in walk(page) if look.is_shown]
                now = [(look.role, look.name) for look in looks]
                if now == before and is_it(looks):
                    return looks
                before = now
            except Exception:  # a widget went while it was looked at
                pass
            time.sleep(0.2)
        self.report(f"{title}: was asked for, and did not come, or comes to no rest")
        return looks

    def check(self, title, look):
        def say(words):
            self.report(f"{title}: {look.place()} {words}")

        # An editable box is named; the line in it takes its words.
        if look.role == "text" and look.around.role in ("combo box", "spin button"):
            return
        if look.role in CONTROLS and not look.name.strip():
            say("has no name")
        if look.is_stop and look.role in NO_CONTROL:
            say("can be reached, and does not say what it is")
        if look.role in PRESSED and look.is_enabled and not look.actions():
            say("has no action")
        if look.role == "chart" and not any(c.isdigit() for c in look.name + look.item.description):
            if not any(words in look.name + look.item.description for words in NO_FIGURES):
                say("has no figures")
        if look.role in ("slider", "spin button"):
            try:
                value = look.value()
                if not value.minimumValue <= value.currentValue <= value.maximumValue:
                    say(f"has the value {value.currentValue}")
            except NotImplementedError:
                say("has no value")
        if look.role == "table":
            table = look.item.queryTable()
            if table.nRows and table.nColumns:
                if not any(table.getColumnDescription(i) for i in range(table.nColumns)):
                    say("has no heads")
                if table.getAccessibleAt(0, 0) is None:
                    say("has no cells")

    def weights(self, looks):
        """Moves every weight as an assistive program would, and reads it where the program shows it."""
        sliders = [look for look in looks if look.role == "slider"]
        numbers = {look.name: look for look in looks if look.role == "spin button"}
        types = next(look for look in looks if look.role == "chart" and look.name.startswith("Customers by type"))
        if len(sliders) != 14:
            self.report(f"Weights: {len(sliders)} sliders for 4 factors and 10 metrics")
        sliders[0].value().currentValue = 90
        if not until(lambda: types.item.name != types.name, 10):
            self.report(f"Weights: one factor was set to 90 %, and the chart says as before: “{types.name}”")
        self.press(self.undo)
        for slider in sliders:
            subject = slider.name.rsplit(":", 1)[0]  # "Weight of Loyalty"
            number = numbers[subject + " in percent"].value()
            before, top = number.currentValue, slider.value().maximumValue
            wanted = before + 5 if before + 5 <= top else before - 5
            slider.value().currentValue = wanted
            if not until(lambda: abs(number.currentValue - wanted) < 0.005, 10):
                self.report(f"{slider.place()} was set to {wanted}; beside it stands {number.currentValue}")
            elif not until(lambda: slider.item.name == f"{subject}: {wanted:g}\u202f%", 10):
                self.report(f"{slider.place()} was set to {wanted}, and calls itself “{slider.item.name}”")
        for _ in sliders:
            self.press(self.undo)
        if not until(lambda: [look.item.name for look in sliders] == [look.name for look in sliders], 10):
            self.report(f"Weights: Undo leaves {[look.item.name for look in sliders]}")
        if not until(lambda: types.item.name == types.name, 10):
            self.report(f"Weights: after Undo the chart says “{types.item.name}”")

    def quit(self):
        """As a person would: File, Quit."""
        entry = next((one for one in walk_hidden(self.file.item) if one.name == "Quit"), None)
        if entry is None:
            self.report("There is no Quit in the menu File")
            return
        entry.queryAction().doAction(0)
        try:
            if self.program.wait(30) != 0:
                self.report(f"The program ended with {self.program.returncode}.")
        except subprocess.TimeoutExpired:
            self.report("File, Quit does not end the program.")


def look_at(program_path, home):
    environment = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_ACCESSIBILITY="1", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    program = subprocess.Popen([program_path, "--sample"], env=environment, cwd=home)
    try:
        app = until(lambda: next((one for one in pyatspi.Registry.getDesktop(0) if one and one.name == "Strata"), None), 90)
        if app is None:
            print("The program is not on the accessibility bus.")
            return 1
        app.set_cache_mask(Atspi.Cache.NONE)  # what it says now, not what it said when first asked
        walker = Walker(app, program)
        if not until(lambda: walker.frame() or len(walker.steps) == 13 and walker.pages_only(), 90):
            print("The sample did not open.")
            return 1
        walker.every_page()
        if len(walker.pages) != ALL_PAGES:
            walker.report(f"{len(walker.pages)} pages instead of {ALL_PAGES}: {walker.pages}")
        walker.quit()
        print("\n".join(walker.problems) or "Nothing is missing.")
        return 1 if walker.problems else 0
    finally:
        program.kill()
        program.wait()


def in_own_session():
    """This script once more, with a display, a bus and folders that are nobody else's; all of them end with it."""
    with tempfile.TemporaryDirectory(prefix="strata-atspi-", ignore_cleanup_errors=True) as home:
        environment = {name: value for name, value in os.environ.items()
                       if name not in ("AT_SPI_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS", "WAYLAND_DISPLAY", "NO_AT_BRIDGE")}
        environment |= dict(HOME=home, XDG_CONFIG_HOME=home + "/config", XDG_DATA_HOME=home + "/data",
                            XDG_CACHE_HOME=home + "/cache", XDG_DOCUMENTS_DIR=home, XDG_RUNTIME_DIR=home, LC_ALL="C.UTF-8")
        read_end, write_end = os.pipe()
        display = subprocess.Popen(["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
                                   env=environment, pass_fds=[write_end], stderr=subprocess.DEVNULL)
        os.close(write_end)
        environment["DISPLAY"] = ":" + os.read(read_end, 16).decode().strip()  # a number nobody else has
        session = subprocess.Popen(["dbus-run-session", "--", sys.executable, __file__, sys.argv[1], home], env=environment,
                                   start_new_session=True)
        try:
            return session.wait(540)
        except subprocess.TimeoutExpired:
            print("Not done after nine minutes.")
            return 1
        finally:
            try:
                os.killpg(session.pid, signal.SIGKILL)  # whatever is left of it
            except ProcessLookupError:
                pass
            display.kill()
            display.wait()


if len(sys.argv) == 2:
    if lacking := missing():
        print("This test looks at the running program as a screen reader does, and lacks " + ", ".join(lacking) + ".", NEEDED)
        sys.exit(1)
    sys.exit(in_own_session())

import gi  # noqa: E402

gi.require_version("Atspi", "2.0")
import pyatspi  # noqa: E402
from gi.repository import Atspi  # noqa: E402

sys.exit(look_at(sys.argv[1], sys.argv[2]))
