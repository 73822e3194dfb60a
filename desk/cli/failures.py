"""Failures as a person reads them: one message on standard error and an exit status."""

import logging
from pathlib import Path

from typer import TyperException

from desk import log, sentences
from desk.cli import output
from desk.errors import DeskError, InputError, RuleError
from desk.model.checks import Finding
from desk.paths import Paths

REFUSED = 1
WRONG_USE = 2
MACHINE_FAILED = 3
INTERRUPTED = 130  # 128 + SIGINT, as shells say


def report(error: Exception, paths: Paths) -> int:
    """Print what went wrong and return the exit status."""
    if isinstance(error, TyperException):
        output.warn(_usage(error))
        return WRONG_USE
    if isinstance(error, DeskError):
        output.warn(sentences.sentence(error.code, error.details))
        return _status(error)
    output.warn(_unexpected(error, paths))
    return MACHINE_FAILED


def finding_message(finding: Finding) -> str:
    """Return the sentence of what a check found."""
    return sentences.sentence(f"check.{finding.rule}", finding.details)


def _status(error: DeskError) -> int:
    if isinstance(error, InputError):
        return WRONG_USE
    return REFUSED if isinstance(error, RuleError) else MACHINE_FAILED


def _usage(error: TyperException) -> str:
    context = getattr(error, "ctx", None)
    command = context.command_path if context else "desk"
    said = " ".join(error.format_message().split())
    return f"{said} See “{command} --help”."


def _unexpected(error: Exception, paths: Paths) -> str:
    file = _log(error, paths.log)
    if file is None:
        details = {"error": f"{type(error).__name__}: {error}"}
        return sentences.sentence("program.failed_unlogged", details)
    return sentences.sentence("program.failed", {"log": str(file)})


def _log(error: Exception, folder: Path) -> Path | None:
    """Write the traceback into the log file; None when it cannot be written."""
    logger = logging.getLogger(__name__)
    try:
        handler = log.file_handler(folder)
    except OSError:
        return None
    logger.addHandler(handler)
    logger.propagate = False  # the terminal gets a sentence, not the traceback
    try:
        logger.error("Unexpected error", exc_info=error)
    finally:
        logger.removeHandler(handler)
        handler.close()
    return Path(handler.baseFilename)
