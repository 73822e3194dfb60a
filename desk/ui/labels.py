"""The trade's words for statuses, roles and fields, in the language of the window."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desk.formats.target import Target
from desk.model.article import Role, Status


def status_label(status: str) -> str:
    """Return the name of a status; one of a newer program is shown as it is."""
    known: Mapping[str, str] = {
        Status.PLANNED: QCoreApplication.translate("Labels", "Planned"),
        Status.DRAFT: QCoreApplication.translate("Labels", "Draft"),
        Status.SUBMITTED: QCoreApplication.translate("Labels", "Submitted"),
        Status.EDITING: QCoreApplication.translate("Labels", "Editing"),
        Status.READY: QCoreApplication.translate("Labels", "Ready"),
        Status.KILLED: QCoreApplication.translate("Labels", "Killed"),
    }
    return known.get(status, status)


def status_tone(status: str) -> str:
    """Return the tone of a status, as ``look.parts`` and the themes name tones."""
    tones: Mapping[str, str] = {
        Status.SUBMITTED: "accent",
        Status.EDITING: "warning",
        Status.READY: "success",
        Status.KILLED: "danger",
    }
    return tones.get(status, "")


def role_label(role: Role) -> str:
    """Return the name of a photo's role."""
    known: Mapping[str, str] = {
        Role.LEAD: QCoreApplication.translate("Labels", "Lead photo"),
        Role.INLINE: QCoreApplication.translate("Labels", "In the text"),
        Role.GALLERY: QCoreApplication.translate("Labels", "Gallery"),
    }
    return known[role]


def value_label(field: str, value: str) -> str:
    """Return a value of a field in the words of the window: a status and a role have names."""
    if field == "status":
        return status_label(value)
    if field == "role" and value in set(Role):
        return role_label(Role(value))
    return value


def target_name(target: str) -> str:
    """Return the name of a target; one of a newer program is shown as it is."""
    names: Mapping[str, str] = {
        Target.HTML: QCoreApplication.translate("Targets", "Page"),
        Target.JSON: QCoreApplication.translate("Targets", "Data"),
        Target.PACKAGE: QCoreApplication.translate("Targets", "Package"),
    }
    return names.get(target, target)


def field_label(field: str) -> str:
    """Return the name of a field of an article or a photo."""
    return {**_photo_fields(), **_story_fields(), **_more_fields()}.get(field, field)


def headline_or_untitled(headline: str) -> str:
    """Return a headline, or what stands for one that is not written yet."""
    return headline.strip() or QCoreApplication.translate("Labels", "Untitled")


def _story_fields() -> Mapping[str, str]:
    return {
        "headline": QCoreApplication.translate("Labels", "Headline"),
        "flash": QCoreApplication.translate("Labels", "Flash"),
        "section": QCoreApplication.translate("Labels", "Section"),
        "dateline": QCoreApplication.translate("Labels", "Dateline"),
        "language": QCoreApplication.translate("Labels", "Language"),
        "summary": QCoreApplication.translate("Labels", "Summary"),
        "body": QCoreApplication.translate("Labels", "Text"),
        "slug": QCoreApplication.translate("Labels", "Slug"),
        "tags": QCoreApplication.translate("Labels", "Tags"),
        "sources": QCoreApplication.translate("Labels", "Sources"),
        "related": QCoreApplication.translate("Labels", "Related stories"),
        "embargo": QCoreApplication.translate("Labels", "Embargo"),
        "published": QCoreApplication.translate("Labels", "Published"),
        "due": QCoreApplication.translate("Labels", "Due"),
        "canonical": QCoreApplication.translate("Labels", "Canonical address"),
        "seo_title": QCoreApplication.translate("Labels", "Search title"),
        "seo_description": QCoreApplication.translate("Labels", "Search description"),
        "status": QCoreApplication.translate("Labels", "Status"),
        "extra": QCoreApplication.translate("Labels", "Kept from the import"),
    }


def _more_fields() -> Mapping[str, str]:
    return {
        "authors": QCoreApplication.translate("Labels", "Authors"),
        "editors": QCoreApplication.translate("Labels", "Editors"),
        "photos": QCoreApplication.translate("Labels", "Photos"),
        "photo_order": QCoreApplication.translate("Labels", "Order of photos"),
        "caption": QCoreApplication.translate("Labels", "Caption"),
        "credit": QCoreApplication.translate("Labels", "Credit"),
        "creator": QCoreApplication.translate("Labels", "Creator"),
        "alt": QCoreApplication.translate("Labels", "Alt text"),
        "role": QCoreApplication.translate("Labels", "Role"),
        "crops": QCoreApplication.translate("Labels", "Crop"),
        "photo": QCoreApplication.translate("Labels", "Photo"),
    }


def _photo_fields() -> Mapping[str, str]:
    return {
        "extended_description": QCoreApplication.translate("Labels", "Extended description"),
        "keywords": QCoreApplication.translate("Labels", "Keywords"),
        "persons_shown": QCoreApplication.translate("Labels", "Persons shown"),
        "title": QCoreApplication.translate("Labels", "Title"),
        "creator_title": QCoreApplication.translate("Labels", "Creator’s job title"),
        "source": QCoreApplication.translate("Labels", "Source"),
        "copyright": QCoreApplication.translate("Labels", "Copyright notice"),
        "usage_terms": QCoreApplication.translate("Labels", "Usage terms"),
        "web_statement": QCoreApplication.translate("Labels", "Address of the rights"),
        "licensor_url": QCoreApplication.translate("Labels", "Address of the licensor"),
        "caption_writer": QCoreApplication.translate("Labels", "Caption writer"),
        "instructions": QCoreApplication.translate("Labels", "Instructions"),
        "job_id": QCoreApplication.translate("Labels", "Job id"),
        "created": QCoreApplication.translate("Labels", "Date taken"),
        "event": QCoreApplication.translate("Labels", "Event"),
        "sublocation": QCoreApplication.translate("Labels", "Place"),
        "city": QCoreApplication.translate("Labels", "City"),
        "state": QCoreApplication.translate("Labels", "Province or state"),
        "country": QCoreApplication.translate("Labels", "Country"),
        "country_code": QCoreApplication.translate("Labels", "Country code"),
        "rights": QCoreApplication.translate("Labels", "Use"),
        "rights_until": QCoreApplication.translate("Labels", "Until"),
        "rights_note": QCoreApplication.translate("Labels", "Note on rights"),
        "digital_source_type": QCoreApplication.translate("Labels", "Digital source"),
        "data_mining": QCoreApplication.translate("Labels", "Data mining"),
        "other_constraints": QCoreApplication.translate("Labels", "Other constraints"),
        "ai_system": QCoreApplication.translate("Labels", "AI system"),
        "ai_system_version": QCoreApplication.translate("Labels", "Version of the AI system"),
        "ai_prompt": QCoreApplication.translate("Labels", "Prompt"),
        "ai_prompt_writer": QCoreApplication.translate("Labels", "Writer of the prompt"),
    }
