"""Where a sentence of a paragraph begins and ends, for the eye of somebody who writes it."""

import re

_STOP = re.compile(r"[.!?…]+[\"'”’)\]*_]*\s++(?![a-z])|[。！？]+[」』”’）]*")  # noqa: RUF001
# Titles and the like, in English and Indonesian, whose stop ends no sentence.
_TITLE = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Sen|Rep|Gov|No|vs|Jl|Jend|Kol|Drs|Ir|Hj|KH|Tn|Ny|Sdr"
    r"|Rp|hlm|dr|drg|a\.n|u\.p)|(?<!\w)[A-Z])\.$"
)
_LOOK_BACK = 12


def sentence_at(text: str, place: int) -> tuple[int, int]:
    """Return start and end of the sentence around ``place``, in code points.

    Between two sentences the first one counts while nothing is typed after it, so that a sentence
    stays in focus when its stop is typed.
    """
    start = 0
    for stop in _STOP.finditer(text):
        words = stop.group().rstrip()
        end = stop.start() + len(words)
        if words == "." and _TITLE.search(text, max(0, end - _LOOK_BACK), end):
            continue
        if place < stop.end() or stop.end() == len(text):
            return start, end if place <= end else len(text[: stop.end()])
        start = stop.end()
    return start, len(text)
