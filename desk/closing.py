"""Things that must be closed, for ``with``."""

from abc import ABC, abstractmethod
from typing import Self


class Closing(ABC):
    """What is closed at the end of its ``with`` block."""

    @abstractmethod
    def close(self) -> None:
        """Give back what it holds."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_failure: object) -> None:
        self.close()
