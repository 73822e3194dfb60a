"""Checks of an article as it stands."""

from desk.errors import InputError
from desk.model.checks import Finding, Story, check
from desk.model.times import milliseconds
from desk.services import views
from desk.services.desk import Desk
from desk.services.views import ArticleView
from desk.store.store import Snapshot


def findings(desk: Desk, article: str) -> list[Finding]:
    """Return what blocks the publication of an article and what should be looked at."""
    with desk.store.read() as snapshot:
        seen = views.article_view(snapshot, desk.store, article)
        return check(story(snapshot, seen, desk.now_ms()))


def story(snapshot: Snapshot, seen: ArticleView, now_ms: int) -> Story:
    """Return an article with all that its checks look at.

    A photo whose original has not arrived counts as missing.
    """
    return Story(
        article=seen.article,
        photos={placed.placement.photo: placed.photo for placed in seen.photos if placed.original},
        publication=views.publication(snapshot),
        is_settled=seen.is_settled,
        has_future_embargo=_is_future(seen.article.embargo, now_ms),
        now_ms=now_ms,
    )


def _is_future(time: str, now_ms: int) -> bool:
    try:
        return bool(time) and milliseconds(time) > now_ms
    except InputError:  # typed by hand in another program: a time that cannot be read holds nothing
        return False
