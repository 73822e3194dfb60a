"""The sample newsroom: stories and photos that show what the desk can do."""

from importlib.resources import as_file

from desk import resources
from desk.errors import RuleError
from desk.model.rows import ArticleFilter
from desk.services.desk import Desk
from desk.services.importing import import_file


def fill(desk: Desk) -> int:
    """Import the sample newsroom; return how many articles it has.

    Raises:
        RuleError: ``sample.not_empty``: the store has articles already.
    """
    if desk.article_count(ArticleFilter()):
        raise RuleError("sample.not_empty")
    with as_file(resources.root() / "sample") as folder:
        files = sorted(file for file in folder.glob("*.md") if file.stem != "README")
        for file in files:
            import_file(desk, file)
    return len(files)
