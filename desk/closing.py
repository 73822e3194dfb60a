"""Things that must be closed, for ``with``."""

from typing import Self


class Closing:
    """What is closed at the end of its ``with`` block."""

    def close(self) -> None:
        """Give back what it holds."""
        raise NotImplementedError

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_failure: object) -> None:
        self.close()
