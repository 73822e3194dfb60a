"""The one style sheet of the application, filled from ``resources/themes/desk.qss``."""

from dataclasses import asdict
from string import Template

from desk import resources
from desk.ui.look import scale
from desk.ui.look.theme import Theme


def style_sheet(theme: Theme) -> str:
    """Return the style sheet in the colours and sizes of ``theme``."""
    images = str(resources.root() / "themes" / theme.name).replace("\\", "/")
    sizes = {f"size_{size.name.lower()}": f"{size.value}px" for size in scale.Size}
    template = Template(resources.text("themes/desk.qss"))
    return template.substitute(asdict(theme) | sizes, images=images)
