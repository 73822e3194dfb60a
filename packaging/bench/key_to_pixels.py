"""From a real key to changed pixels, seen from outside a program on an X server.

Run by the interpreter of an environment that has python-xlib and Pillow; knows nothing of us:
``python key_to_pixels.py JSON`` starts ``command`` on ``$DISPLAY``, clicks into its editor, goes to
``place`` and presses letters. A key is done with the first picture of the screen in which both the
editor and the page show it. Prints the times in ms.
"""

import json
import os
import signal
import subprocess
import sys
import time

from PIL import Image, ImageChops
from Xlib import XK, X, display
from Xlib.ext import xtest

LETTERS = "abcdefghij"
PATIENCE_S = 8.0
LINES_UP = 24
SHORTCUTS = {
    "start": (("Home", "Control_L"), ("End",)),
    "middle": (("Home", "Control_L"),),
    "end": (("End", "Control_L"),),
}


class Screen:
    """Presses keys and looks."""

    def __init__(self) -> None:
        self._display = display.Display()
        self._root = self._display.screen().root

    def key(self, name: str, *held: str) -> None:
        """Press and release a key."""
        for each in held:
            xtest.fake_input(self._display, X.KeyPress, self._code(each))
        xtest.fake_input(self._display, X.KeyPress, self._code(name))
        xtest.fake_input(self._display, X.KeyRelease, self._code(name))
        for each in held:
            xtest.fake_input(self._display, X.KeyRelease, self._code(each))
        self._display.sync()

    def click(self, x: int, y: int) -> None:
        """Click with the left button."""
        xtest.fake_input(self._display, X.MotionNotify, x=x, y=y)
        xtest.fake_input(self._display, X.ButtonPress, 1)
        xtest.fake_input(self._display, X.ButtonRelease, 1)
        self._display.sync()

    def pixels(self, box: list[int]) -> bytes:
        """Return what is seen in x, y, width, height."""
        return self._root.get_image(*box, X.ZPixmap, 0xFFFFFFFF).data

    def quiet(self, boxes: list[list[int]], time_s: float) -> list[bytes]:
        """Return what is seen once nothing has moved for a while."""
        last, since, begun = None, 0.0, time.monotonic()
        while last is None or (
            time.monotonic() - since < time_s and time.monotonic() - begun < PATIENCE_S
        ):
            now = [self.pixels(box) for box in boxes]
            if now != last:
                last, since = now, time.monotonic()
            time.sleep(0.03)
        return last

    def _code(self, name: str) -> int:
        return self._display.keysym_to_keycode(XK.string_to_keysym(name))


def changed_rows(box: list[int], before: bytes, after: bytes) -> list[int] | None:
    """Return the part of ``box``, in its full width, in which two pictures differ."""
    size = (box[2], box[3])
    old, new = (Image.frombytes("RGB", size, data, "raw", "BGRX") for data in (before, after))
    found = ImageChops.difference(old, new).getbbox()
    if found is None:
        return None
    top, bottom = max(0, found[1] - 4), min(box[3], found[1] + 60)
    return [box[0], box[1] + top, box[2], bottom - top]


def settled(screen: Screen, regions: list[list[int]], key: str) -> list[bytes]:
    """Press a key; return what is seen when the page has followed."""
    screen.key(key)
    time.sleep(1.5)
    screen.quiet(regions[1:], 1.0)
    return [screen.pixels(region) for region in regions]


def measure(screen: Screen, given: dict) -> list[float]:
    """Press keys and return how long each took to be seen in both places."""
    regions = [given["editor"], given["page"]]
    settled(screen, regions, "x")  # it may scroll the page to where the cursor is
    before = settled(screen, regions, "y")
    after = settled(screen, regions, "z")
    boxes = [changed_rows(*each) for each in zip(regions, before, after, strict=True)]
    if None in boxes:
        where = [name for name, box in zip(("editor", "page"), boxes, strict=True) if box is None]
        raise RuntimeError(f"a key changes nothing in the {' and the '.join(where)}")
    times = []
    for number in range(given["keys"]):
        # The page alone must be still: in the editor the cursor blinks.
        still = screen.quiet(boxes[1:], 0.7)
        old = [screen.pixels(boxes[0]), *still]
        begun = time.perf_counter()
        screen.key(LETTERS[number % len(LETTERS)])
        waiting = [0, 1]
        while waiting and time.perf_counter() - begun < PATIENCE_S:
            waiting = [each for each in waiting if screen.pixels(boxes[each]) == old[each]]
        if waiting:
            sys.stderr.write(f"key {number}: {[('editor', 'page')[each] for each in waiting]}\n")
        else:
            times.append((time.perf_counter() - begun) * 1000)
        time.sleep(0.05)
    return times


def go_to(screen: Screen, given: dict) -> None:
    """Put the cursor at the start, middle or end of the text."""
    screen.click(*given["click"])
    time.sleep(0.5)
    for keys in SHORTCUTS[given["place"]]:
        screen.key(*keys)
    if given["place"] == "middle":
        for _ in range(given["pages"]):
            screen.key("Next")
            time.sleep(0.02)
        for _ in range(LINES_UP):  # away from the edge of what is seen
            screen.key("Up")
        screen.key("End")


def main() -> None:
    """Measure one program with one text at one place."""
    given = json.loads(sys.argv[1])
    screen = Screen()
    program = subprocess.Popen(
        given["command"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        start_new_session=True,
    )  # fmt: skip
    try:
        time.sleep(given["wait_s"])
        state = "add,maximized_vert,maximized_horz"
        subprocess.run(["wmctrl", "-r", ":ACTIVE:", "-b", state], check=False)
        time.sleep(2)
        go_to(screen, given)
        times = measure(screen, given)
        if shot := given.get("shot"):
            box = [0, 0, *given["screen"]]
            picture = Image.frombytes("RGB", tuple(box[2:]), screen.pixels(box), "raw", "BGRX")
            picture.save(shot)
    finally:
        os.killpg(program.pid, signal.SIGKILL)
        program.wait()
    sys.stdout.write(json.dumps({"times": times}) + "\n")


if __name__ == "__main__":
    main()
