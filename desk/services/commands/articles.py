"""Commands on articles."""

from dataclasses import dataclass

from desk.errors import InputError
from desk.model.article import Article, to_fields
from desk.model.kinds import Kind
from desk.model.records import Label, label_to_fields
from desk.services.commands.base import Context, Done, changed
from desk.services.commands.fields import PatchFields


@dataclass(frozen=True, slots=True)
class CreateArticle:
    """Make a new article."""

    article: Article

    def apply(self, context: Context) -> Done:
        id_ = context.new_id()
        context.append(id_, Kind.ARTICLE, to_fields(self.article))
        return Done(changed(id_), PatchFields(id_, Kind.ARTICLE, {"deleted": True}), id_)


@dataclass(frozen=True, slots=True)
class RestoreRevision:
    """Make the past of an article its present, as a new revision.

    Choosing a revision also settles what versions of the article disagree on.
    """

    article: str
    revision: str

    def apply(self, context: Context) -> Done:
        now = context.view(self.article, Kind.ARTICLE)
        then = context.work.documents.revision(self.revision)
        if then.document != self.article:
            raise InputError("revision.unknown", revision=self.revision)
        names = {*now.fields, *then.fields}
        old = {
            name: now.fields.get(name)
            for name in names
            if now.fields.get(name) != then.fields.get(name)
        }
        if not old and not now.disputes:
            return Done(changed())
        context.settle(self.article, Kind.ARTICLE, then.fields)
        return Done(changed(self.article), PatchFields(self.article, Kind.ARTICLE, old))


@dataclass(frozen=True, slots=True)
class NameVersion:
    """Seal an article and name the revision that it shows."""

    article: str
    name: str

    def apply(self, context: Context) -> Done:
        context.work.seal(self.article)
        view = context.view(self.article, Kind.ARTICLE)
        label = Label(self.article, view.shown[-1], self.name)
        context.append(context.new_id(), Kind.LABEL, label_to_fields(label))
        return Done(changed(self.article))
