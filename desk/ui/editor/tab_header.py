"""The line over a story: its status, what blocks it, what is shown, and the way out."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QWidget

from desk.model.article import Status
from desk.model.checks import Finding
from desk.model.kinds import Kind
from desk.services.commands.fields import PatchFields
from desk.services.views import ArticleView
from desk.ui.context import Context
from desk.ui.editor.session import Session
from desk.ui.labels import status_label
from desk.ui.look import scale
from desk.ui.look.icons import Tone
from desk.ui.look.parts import Ground, TextRole, Variant, button, label, set_ground
from desk.ui.pill import status_icon

ROOMY_PX = 600  # less has no room for the byline
NARROW_PX = 520  # less has no room for the toggles either


class TabHeader(QWidget):
    """Status, verdict and buttons of one session.

    Signals:
        checks_wanted: What blocks should be shown.
        export_wanted: The story should be exported.
    """

    checks_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, session: Session, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._context = context
        self.status = QComboBox()
        self.status.setAccessibleName(self.tr("Status"))
        self.status.setToolTip(self.tr("Status of the story"))
        for status in Status:
            self.status.addItem(
                status_icon(context.look.theme, status), status_label(status), status
            )
        self.status.activated.connect(self._set_status)
        self.verdict = button("", Variant.QUIET)
        self.verdict.setIconSize(QSize(scale.ICON_PX + scale.UNIT_PX, scale.ICON_PX))
        self.verdict.hide()  # until the first check
        self.verdict.clicked.connect(self.checks_wanted)
        self.export = button(
            self.tr("Export…"), Variant.PRIMARY, context.look.icons.icon("package", Tone.ON_ACCENT)
        )
        self.export.clicked.connect(self.export_wanted)
        self.byline = label("", TextRole.CAPTION)
        self._toggles: list[QToolButton] = []
        self._lay_out()
        session.loaded.connect(self._show)
        context.look.changed.connect(self._colour)

    def show_findings(self, findings: list[Finding]) -> None:
        """Say whether the story can go out."""
        blocking = sum(finding.is_blocking for finding in findings)
        icons = self._context.look.icons
        self.verdict.show()
        if blocking:
            self.verdict.setText(self.tr("%n to mend", "", blocking))
            self.verdict.setIcon(icons.icon("circle-alert", Tone.DANGER))
        else:
            self.verdict.setText(self.tr("Ready to export"))
            self.verdict.setIcon(icons.icon("circle-check", Tone.SUCCESS))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.byline.setVisible(self.width() >= ROOMY_PX)
        for toggle in self._toggles:
            toggle.setVisible(self.width() >= NARROW_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())  # the byline and the toggles yield

    def _show(self, view: ArticleView) -> None:
        self.status.setCurrentIndex(self.status.findData(view.article.status))
        self.status.setEnabled(view.is_settled)
        self.byline.setText(", ".join(name for _id, name in view.authors if name))

    def _set_status(self, _row: int) -> None:
        status = Status(self.status.currentData())
        view = self._session.view
        if view is not None and status is not view.article.status:
            label_ = self.tr("Set status: {status}").format(status=status_label(status))
            patch = {"status": status.value}
            self._session.do(label_, PatchFields(self._session.article, Kind.ARTICLE, patch))

    def _colour(self, _theme: object) -> None:
        for row, status in enumerate(Status):
            self.status.setItemIcon(row, status_icon(self._context.look.theme, status))

    def _lay_out(self) -> None:
        set_ground(self, Ground.SURFACE)
        self.setMinimumHeight(scale.CONTROL_PX + 2 * scale.UNIT_PX)  # beside another one, too
        row = QHBoxLayout(self)
        row.setContentsMargins(scale.GAP_PX, scale.UNIT_PX, scale.GAP_PX, scale.UNIT_PX)
        row.setSpacing(scale.UNIT_PX)
        row.addWidget(self.status)
        row.addWidget(self.byline)
        row.addStretch(1)
        row.addWidget(self.verdict)
        for name in ("view.preview", "view.panel"):
            toggle = QToolButton()
            toggle.setDefaultAction(self._context.actions[name])
            toggle.setAccessibleName(self._context.actions[name].toolTip())
            row.addWidget(toggle)
            self._toggles.append(toggle)
        row.addSpacing(scale.HALF_PX)
        row.addWidget(self.export)
