"""Errors and findings as sentences in the person's language."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desk.errors import DeskError

if TYPE_CHECKING:  # every window says sentences, few look at findings
    from desk.model.checks import Finding

CONTEXT = "Sentences"


def error_sentence(error: DeskError) -> str:
    """Return what happened, where, and what to do next."""
    return _sentence(error.code, error.details)


def finding_sentence(finding: "Finding") -> str:
    """Return what a check found."""
    return _sentence(f"check.{finding.rule}", finding.details)


def code_sentence(code: str, **details: object) -> str:
    """Return the sentence of a code that is no error, for example a warning."""
    return _sentence(code, details)


def _sentence(code: str, details: Mapping[str, object]) -> str:
    from desk.sentences import sentence  # noqa: PLC0415 (a window paints first)

    return sentence(code, details, _translated)


def _translated(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
