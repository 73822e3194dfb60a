"""What the checks of an article find."""

from desk.sentences.marking import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "check.headline_missing": QT_TRANSLATE_NOOP("Sentences", "The headline is missing."),
    "check.headline_long": QT_TRANSLATE_NOOP(
        "Sentences", "The headline has {length} characters; search engines cut it after {most}."
    ),
    "check.body_missing": QT_TRANSLATE_NOOP("Sentences", "The text is missing."),
    "check.summary_missing": QT_TRANSLATE_NOOP(
        "Sentences",
        "There is no summary; search engines and social networks will take the first words.",
    ),
    "check.section_missing": QT_TRANSLATE_NOOP("Sentences", "No section is chosen."),
    "check.section_unknown": QT_TRANSLATE_NOOP(
        "Sentences", "The publication has no section “{section}”."
    ),
    "check.authors_missing": QT_TRANSLATE_NOOP("Sentences", "No author is named."),
    "check.editors_missing": QT_TRANSLATE_NOOP("Sentences", "No editor is named."),
    "check.lead_missing": QT_TRANSLATE_NOOP("Sentences", "There is no lead photo."),
    "check.lead_small": QT_TRANSLATE_NOOP(
        "Sentences", "The lead photo is only {width_px} pixels wide; social networks want 1200."
    ),
    "check.photo_missing": QT_TRANSLATE_NOOP(
        "Sentences", "Photo {number} has not arrived here; its file is missing."
    ),
    "check.photo_mark_unknown": QT_TRANSLATE_NOOP(
        "Sentences", "The text shows a photo that the article does not have ({mark})."
    ),
    "check.caption_missing": QT_TRANSLATE_NOOP("Sentences", "Photo {number} has no caption."),
    "check.caption_placeholder": QT_TRANSLATE_NOOP(
        "Sentences", "The caption of photo {number} looks unfinished."
    ),
    "check.code_left": QT_TRANSLATE_NOOP(
        "Sentences",
        "Photo {number} still says “{mark}”, a code that nobody wrote out. Write what it means.",
    ),
    "check.credit_missing": QT_TRANSLATE_NOOP("Sentences", "Photo {number} has no credit line."),
    "check.alt_missing": QT_TRANSLATE_NOOP(
        "Sentences", "Photo {number} has no alt text for readers who cannot see it."
    ),
    "check.rights_do_not_use": QT_TRANSLATE_NOOP("Sentences", "Photo {number} must not be used."),
    "check.rights_embargo": QT_TRANSLATE_NOOP(
        "Sentences", "Photo {number} is under embargo until {until}. Wait, or use another one."
    ),
    "check.rights_embargo_open": QT_TRANSLATE_NOOP(
        "Sentences",
        "Photo {number} is under embargo, and nobody said until when. Ask, or use another one.",
    ),
    "check.rights_expired": QT_TRANSLATE_NOOP(
        "Sentences",
        "The right to use photo {number} ended on {until}. Renew it, or use another one.",
    ),
    "check.rights_ask": QT_TRANSLATE_NOOP(
        "Sentences", "Ask before photo {number} is used; its note on rights says whom."
    ),
    "check.merge_unsettled": QT_TRANSLATE_NOOP(
        "Sentences", "Two versions disagree; a person must settle it first."
    ),
    "check.status_killed": QT_TRANSLATE_NOOP("Sentences", "The article is killed."),
    "check.embargo_future": QT_TRANSLATE_NOOP(
        "Sentences", "The article is under embargo until {embargo}."
    ),
    "check.extra_kept": QT_TRANSLATE_NOOP(
        "Sentences", "Kept from an import, but not used here: {names}."
    ),
}
