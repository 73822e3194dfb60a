"""Commands on picture requests, and giving a story its pictures."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desk.errors import InputError
from desk.model import article as articles
from desk.model import request as requests
from desk.model.article import Article, Role
from desk.model.kinds import Kind
from desk.model.request import Request, RequestStatus
from desk.services.commands.base import Command, Context, Done, changed
from desk.services.commands.crops import SwapPhoto
from desk.services.commands.fields import Together
from desk.services.commands.photos import PlacePhoto


@dataclass(frozen=True, slots=True)
class PatchRequest:
    """Give fields of a request new values; its story has changed too.

    Versions that disagree are settled by it: there is nothing in a request to choose among.
    """

    request: str
    patch: Mapping[str, Any]

    def apply(self, context: Context) -> Done:
        view = context.view(self.request, Kind.REQUEST)
        old = {name: view.fields.get(name) for name in self.patch}
        if old == dict(self.patch) and not view.disputes:
            return Done(changed())
        context.settle(self.request, Kind.REQUEST, {**view.fields, **self.patch})
        article = requests.from_fields(view.fields).article
        return Done(changed(self.request, article), PatchRequest(self.request, old))


@dataclass(frozen=True, slots=True)
class AskForPicture:
    """Ask for a picture for a story; the request is what was made.

    Attributes:
        by: ISO 8601 with an offset, or empty.
    """

    article: str
    what: str
    by: str = ""

    def apply(self, context: Context) -> Done:
        context.view(self.article, Kind.ARTICLE)
        what = " ".join(self.what.split())
        if not what:
            raise InputError("request.nothing")
        id_ = context.new_id()
        new = Request(self.article, what, self.by, context.author)
        context.append(id_, Kind.REQUEST, requests.to_fields(new))
        return Done(changed(id_, self.article), PatchRequest(id_, {"deleted": True}), id_)


@dataclass(frozen=True, slots=True)
class AnswerRequest:
    """Say that a request is answered, by which photos."""

    request: str
    photos: tuple[str, ...] = ()

    def apply(self, context: Context) -> Done:
        before = _request(context, self.request)
        photos = list(dict.fromkeys((*before.photos, *self.photos)))
        patch = {"status": RequestStatus.DONE.value, "photos": photos or None}
        return PatchRequest(self.request, patch).apply(context)


@dataclass(frozen=True, slots=True)
class WithdrawRequest:
    """Say that a picture is not wanted any more."""

    request: str

    def apply(self, context: Context) -> Done:
        _request(context, self.request)
        return PatchRequest(self.request, {"status": RequestStatus.WITHDRAWN.value}).apply(context)


@dataclass(frozen=True, slots=True)
class SupplyPhotos:
    """Give a story pictures of the store, and answer a request with them; one step of undo.

    A photo that the story shows already is not placed twice.

    Attributes:
        request: UUID of the request that they answer, or empty.
        role: Of the first photo; None: it leads when the story has no lead photo yet.
        others: Role of the others, and of the first when it does not lead.
        is_swap: Whether the first photo takes the place of the lead photo, if there is one.
    """

    article: str
    photos: tuple[str, ...]
    request: str = ""
    role: Role | None = None
    others: Role = Role.INLINE
    is_swap: bool = False

    def apply(self, context: Context) -> Done:
        inverses: list[Command] = []
        changes, made = changed(), ""
        for number, photo in enumerate(self.photos):
            story = articles.from_fields(context.view(self.article, Kind.ARTICLE).fields)
            context.view(photo, Kind.PHOTO)
            if any(placed.photo == photo for placed in story.photos):
                continue
            done = self._place(story, photo, is_first=number == 0).apply(context)
            changes, made = changes | done.changes, made or done.made
            inverses += [done.inverse] if done.inverse else []
        if self.request:
            done = AnswerRequest(self.request, self.photos).apply(context)
            changes |= done.changes
            inverses += [done.inverse] if done.inverse else []
        inverses.reverse()
        return Done(changes, Together(tuple(inverses)) if inverses else None, made)

    def _place(self, story: Article, photo: str, *, is_first: bool) -> Command:
        lead = next((placed for placed in story.photos if placed.role is Role.LEAD), None)
        if is_first and self.is_swap and lead is not None:
            return SwapPhoto(self.article, lead.id, photo)
        return PlacePhoto(self.article, photo, self._role(story, is_first=is_first), {})

    def _role(self, story: Article, *, is_first: bool) -> Role:
        if is_first and self.role is not None:
            return self.role
        has_lead = any(placed.role is Role.LEAD for placed in story.photos)
        return self.others if has_lead else Role.LEAD


def _request(context: Context, id_: str) -> Request:
    return requests.from_fields(context.view(id_, Kind.REQUEST).fields)
