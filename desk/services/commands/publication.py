"""Commands on the publication."""

from collections.abc import Mapping
from dataclasses import dataclass

from desk.model.kinds import Kind
from desk.model.publication import Publication, from_fields, to_fields
from desk.model.revision import Fields
from desk.services.commands.base import Context, Done, changed
from desk.services.commands.fields import PatchFields


@dataclass(frozen=True, slots=True)
class MakePublication:
    """Make the default publication in a store that has none."""

    publication: Publication

    def apply(self, context: Context) -> Done:
        found = context.work.documents.find(Kind.PUBLICATION)
        if found:
            return Done(changed(), made=found[0])
        id_ = context.new_id()
        context.append(id_, Kind.PUBLICATION, to_fields(self.publication))
        return Done(changed(id_), made=id_)


@dataclass(frozen=True, slots=True)
class SetPublication:
    """Change the publication."""

    publication: Publication

    def apply(self, context: Context) -> Done:
        id_, fields = _publication(context)
        new = to_fields(self.publication)
        patch = {name: new.get(name) for name in new if fields.get(name) != new.get(name)}
        return PatchFields(id_, Kind.PUBLICATION, patch).apply(context)


@dataclass(frozen=True, slots=True)
class SetTemplates:
    """Change the caption templates: name to field to text."""

    templates: Mapping[str, Mapping[str, str]]

    def apply(self, context: Context) -> Done:
        id_, _fields = _publication(context)
        table = {name: dict(values) for name, values in self.templates.items()}
        return PatchFields(id_, Kind.PUBLICATION, {"caption_templates": table}).apply(context)


@dataclass(frozen=True, slots=True)
class AddHouseWord:
    """Tell the whole desk that a word is spelt right."""

    word: str

    def apply(self, context: Context) -> Done:
        id_, fields = _publication(context)
        words = (*from_fields(fields).house_words, self.word)
        patch = {"house_words": sorted(set(words), key=str.casefold)}
        return PatchFields(id_, Kind.PUBLICATION, patch).apply(context)


def _publication(context: Context) -> tuple[str, Fields]:
    id_ = MakePublication(Publication()).apply(context).made
    return id_, context.view(id_, Kind.PUBLICATION).fields
