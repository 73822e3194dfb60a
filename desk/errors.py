"""The kinds of failure that are explained to a person; anything else is a bug."""


class DeskError(Exception):
    """Base of every failure that is explained to a person.

    Attributes:
        code: Stable key ``area.reason``; ``desk.sentences`` holds its sentence.
        details: Values for the placeholders of the sentence.
    """

    def __init__(self, code: str, **details: object) -> None:
        super().__init__(code, details)
        self.code = code
        self.details = details


class RuleError(DeskError):
    """The request breaks a rule of the newsroom; the person can mend it (exit code 1)."""


class InputError(RuleError):
    """What the person gave cannot be used: a file, an option, a value (exit code 2)."""


class StoreError(DeskError):
    """The machine failed: disk full, locked or damaged store, newer store (exit code 3)."""


class Cancelled(Exception):
    """The person stopped a job; never shown."""
