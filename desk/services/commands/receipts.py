"""Keeping what was exported."""

from dataclasses import dataclass

from desk.model.kinds import Kind
from desk.model.records import Receipt, receipt_to_fields
from desk.services.commands.base import Context, Done, changed


@dataclass(frozen=True, slots=True)
class KeepReceipt:
    """Remember an export; it cannot be undone, for the package may be on its way."""

    receipt: Receipt

    def apply(self, context: Context) -> Done:
        id_ = context.new_id()
        context.append(id_, Kind.RECEIPT, receipt_to_fields(self.receipt))
        return Done(changed(id_, self.receipt.article), made=id_)
