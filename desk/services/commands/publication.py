"""Commands on the publication."""

from dataclasses import dataclass

from desk.model.kinds import Kind
from desk.model.publication import Publication, to_fields
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
        id_ = MakePublication(self.publication).apply(context).made
        fields = context.view(id_, Kind.PUBLICATION).fields
        new = to_fields(self.publication)
        patch = {name: new.get(name) for name in new if fields.get(name) != new.get(name)}
        return PatchFields(id_, Kind.PUBLICATION, patch).apply(context)
