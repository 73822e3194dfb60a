"""What an export can be."""

from enum import StrEnum


class Target(StrEnum):
    """The files that an export writes; each has the photos with it."""

    HTML = "html"  # the page
    JSON = "json"  # article.json and article.ninjs.json
    PACKAGE = "package"  # everything
