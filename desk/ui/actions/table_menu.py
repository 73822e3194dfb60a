"""What stands in the Table menu."""

from PySide6.QtCore import QObject

from desk.ui.actions.spec import ActionSpec, Menu


class TableMenu(QObject):
    """Names the actions of the menu, in their order."""

    # fmt: off
    def specs(self) -> tuple[ActionSpec, ...]:
        """Return the actions. ``self.tr`` is spelled out, for pyside6-lupdate."""
        menu = Menu.TABLE
        return (
            ActionSpec("table.add_row", self.tr("Add &row"), menu, 0, "", "between-horizontal-end",
                       self.tr("Insert a row below the cursor")),
            ActionSpec("table.add_column", self.tr("Add &column"), menu, 0, "",
                       "between-vertical-end", self.tr("Insert a column right of the cursor")),
            ActionSpec("table.remove_row", self.tr("Remo&ve row"), menu, 1, "", "",
                       self.tr("Take the row with the cursor away")),
            ActionSpec("table.remove_column", self.tr("Re&move column"), menu, 1, "", "",
                       self.tr("Take the column with the cursor away")),
            ActionSpec("table.left", self.tr("Align &left"), menu, 2, "", "text-align-start"),
            ActionSpec("table.centre", self.tr("C&entre"), menu, 2, "", "text-align-center"),
            ActionSpec("table.right", self.tr("Align r&ight"), menu, 2, "", "text-align-end"),
            ActionSpec("table.tidy", self.tr("&Tidy up"), menu, 3, "", "table-properties",
                       self.tr("Put the columns of the table in line")),
        )
    # fmt: on
