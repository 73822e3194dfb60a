"""What the lists of the panel offer, in the words of the trade."""

from PySide6.QtCore import QCoreApplication

from desk.media.metadata_fields import DATA_MINING, DIGITAL_SOURCE_TYPE
from desk.model.rights import Rights
from desk.text.captioning import Mode

Choices = list[tuple[str, str]]  # what is shown, and the value


def choices_of(name: str) -> Choices:
    """Return what a field of fixed values offers; empty for any other field."""
    made = {"rights": _rights, "digital_source_type": _sources, "data_mining": _mining}.get(name)
    return made() if made else []


def choice_label(name: str, value: str) -> str:
    """Return a value as it is shown; one that is not on the list stays as it is."""
    return {value_: text for text, value_ in choices_of(name)}.get(value, value)


def mode_label(mode: Mode) -> str:
    """Return the name of a mode."""
    known = {
        Mode.REPLACE: QCoreApplication.translate("CaptionChoices", "Replace"),
        Mode.APPEND: QCoreApplication.translate("CaptionChoices", "Append"),
        Mode.PREPEND: QCoreApplication.translate("CaptionChoices", "Prepend"),
        Mode.ONLY_EMPTY: QCoreApplication.translate("CaptionChoices", "Only where empty"),
    }
    return known[mode]


def _rights() -> Choices:
    translate = QCoreApplication.translate
    return [
        (translate("CaptionChoices", "Usable"), Rights.USABLE.value),
        (translate("CaptionChoices", "Editorial use only"), Rights.EDITORIAL_ONLY.value),
        (translate("CaptionChoices", "Ask first"), Rights.ASK_FIRST.value),
        (translate("CaptionChoices", "Embargo"), Rights.EMBARGO.value),
        (translate("CaptionChoices", "Do not use"), Rights.DO_NOT_USE.value),
    ]


def _sources() -> Choices:
    """Return the Digital Source Types, those of a newsroom's day first.

    Source: cv.iptc.org/newscodes/digitalsourcetype, without retired codes.
    """
    translate = QCoreApplication.translate
    named = [
        (translate("CaptionChoices", "Camera"), "digitalCapture"),
        (translate("CaptionChoices", "Camera, computed from several"), "computationalCapture"),
        (translate("CaptionChoices", "Scan of a negative"), "negativeFilm"),
        (translate("CaptionChoices", "Scan of a slide"), "positiveFilm"),
        (translate("CaptionChoices", "Scan of a print"), "print"),
        (translate("CaptionChoices", "Edited by a person"), "humanEdits"),
        (translate("CaptionChoices", "Enhanced by an algorithm"), "algorithmicallyEnhanced"),
        (translate("CaptionChoices", "Composite of captured parts"), "compositeCapture"),
        (translate("CaptionChoices", "Composite with synthetic parts"), "compositeSynthetic"),
        (translate("CaptionChoices", "Composite of any parts"), "composite"),
        (translate("CaptionChoices", "Made by generative AI"), "trainedAlgorithmicMedia"),
        (
            translate("CaptionChoices", "Edited with generative AI"),
            "compositeWithTrainedAlgorithmicMedia",
        ),
        (translate("CaptionChoices", "Made by an algorithm"), "algorithmicMedia"),
        (translate("CaptionChoices", "Drawn from data"), "dataDrivenMedia"),
        (translate("CaptionChoices", "Drawn by a person"), "digitalCreation"),
        (translate("CaptionChoices", "Screenshot"), "screenCapture"),
        (translate("CaptionChoices", "Recording of a virtual event"), "virtualRecording"),
    ]
    return [(translate("CaptionChoices", "Not said"), ""), *_prefixed(named, DIGITAL_SOURCE_TYPE)]


def _mining() -> Choices:
    """Return what the owner allows. Source: PLUS, ns.useplus.org/LDF/ldf-XMPSpecification."""
    translate = QCoreApplication.translate
    named = [
        (translate("CaptionChoices", "Allowed"), "DMI-ALLOWED"),
        (translate("CaptionChoices", "Prohibited"), "DMI-PROHIBITED"),
        (
            translate("CaptionChoices", "Prohibited for training of AI"),
            "DMI-PROHIBITED-AIMLTRAINING",
        ),
        (
            translate("CaptionChoices", "Prohibited for generative AI"),
            "DMI-PROHIBITED-GENAIMLTRAINING",
        ),
        (
            translate("CaptionChoices", "Prohibited except for search engines"),
            "DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING",
        ),
        (
            translate("CaptionChoices", "Prohibited, see other constraints"),
            "DMI-PROHIBITED-SEECONSTRAINT",
        ),
        (translate("CaptionChoices", "Unspecified"), "DMI-UNSPECIFIED"),
    ]
    return [(translate("CaptionChoices", "Not said"), ""), *_prefixed(named, DATA_MINING)]


def _prefixed(named: Choices, prefix: str) -> Choices:
    return [(text, f"{prefix}{code}") for text, code in named]
