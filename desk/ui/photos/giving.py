"""What photos can be for in a story that they are given to."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from desk.model.article import Role
from desk.ui.labels import role_label

Way = Mapping[str, Any]  # what ``SupplyPhotos`` is told


def ways(*, has_lead: bool) -> dict[str, Way]:
    """Return the choices by their words; in a story without a lead photo the first one leads."""
    translate = QCoreApplication.translate
    if not has_lead:
        return {
            translate("PhotoGiving", "Lead photo, others in the text"): {"others": Role.INLINE},
            translate("PhotoGiving", "Lead photo, others in the gallery"): {"others": Role.GALLERY},
        }
    return {
        role_label(Role.INLINE): {"others": Role.INLINE},
        role_label(Role.GALLERY): {"others": Role.GALLERY},
        translate("PhotoGiving", "New lead photo"): {"role": Role.LEAD},
        translate("PhotoGiving", "Instead of the lead photo"): {"is_swap": True},
    }
