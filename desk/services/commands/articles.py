"""Commands on articles."""

from dataclasses import dataclass

from desk.errors import InputError
from desk.model import reading
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
    """Seal an article and name a revision of it.

    Attributes:
        revision: Empty for the one that the article shows.
    """

    article: str
    name: str
    revision: str = ""

    def apply(self, context: Context) -> Done:
        context.work.seal(self.article)
        view = context.view(self.article, Kind.ARTICLE)
        revision = self.revision or view.shown[-1]
        if context.work.documents.revision(revision).document != self.article:
            raise InputError("revision.unknown", revision=revision)
        made = context.new_id()
        label = Label(self.article, revision, self.name)
        context.append(made, Kind.LABEL, label_to_fields(label))
        return Done(changed(self.article), RenameVersion(self.article, made, ""))


@dataclass(frozen=True, slots=True)
class RenameVersion:
    """Give a name of a version other words; empty ones take the name away.

    Attributes:
        label: The document of the name.
    """

    article: str
    label: str
    name: str

    def apply(self, context: Context) -> Done:
        fields = context.view(self.label, Kind.LABEL).fields
        old = reading.text(fields, "name")
        if fields.get("article") != self.article:
            raise InputError("label.unknown", id=self.label)
        if old == self.name:
            return Done(changed())
        context.append(self.label, Kind.LABEL, {**fields, "name": self.name})
        return Done(changed(self.article), RenameVersion(self.article, self.label, old))
