"""A text on one line, cut where there is no room for more."""


def shortened(text: str, letters: int) -> str:
    """Return ``text`` on one line of at most ``letters`` characters, with an ellipsis when cut."""
    flat = " ".join(text.split())
    return flat if len(flat) <= letters else f"{flat[: letters - 1].rstrip()}…"
