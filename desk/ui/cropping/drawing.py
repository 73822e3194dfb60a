"""Where the points of a photo are on the screen when a crop of it stands upright there."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPixmap, QTransform

from desk.model.cropping import Box, Size


def around_photo(photo: Size, box: Box, room: QRectF) -> QTransform:
    """Return what puts the whole photo into ``room``, turned as the crop has it."""
    turned = _turned(box)
    bounds = turned.mapRect(QRectF(-photo[0] / 2, -photo[1] / 2, *photo))
    scale = min(room.width() / bounds.width(), room.height() / bounds.height())
    return _placed(turned, scale, room.center(), QPointF(photo[0] / 2, photo[1] / 2))


def filling(photo: Size, box: Box, room: QRectF) -> QTransform:
    """Return what makes the crop fill ``room``, which has its ratio."""
    middle = QPointF(box.middle[0] * photo[0], box.middle[1] * photo[1])
    wide = photo[1] * box.height if box.turns % 2 else photo[0] * box.width
    return _placed(_turned(box), room.width() / wide, room.center(), middle)


def frame(photo: Size, box: Box, shown: QTransform) -> QRectF:
    """Return where the crop is on the screen."""
    wide, high = photo[0] * box.width, photo[1] * box.height
    if box.turns % 2:
        wide, high = high, wide
    scale = scale_of(shown)
    middle = shown.map(QPointF(box.middle[0] * photo[0], box.middle[1] * photo[1]))
    size = (wide * scale, high * scale)
    return QRectF(middle.x() - size[0] / 2, middle.y() - size[1] / 2, *size)


def scale_of(shown: QTransform) -> float:
    """Return how many pixels of the screen a pixel of the photo is."""
    origin, right = shown.map(QPointF(0, 0)), shown.map(QPointF(1, 0))
    away = right - origin
    return float((away.x() ** 2 + away.y() ** 2) ** 0.5)


def draw_photo(painter: QPainter, picture: QPixmap, photo: Size, shown: QTransform) -> None:
    """Draw a preview of the photo as ``shown`` places it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setTransform(shown, combine=True)
    painter.drawPixmap(QRectF(0, 0, *photo), picture, QRectF(picture.rect()))
    painter.restore()


def _turned(box: Box) -> QTransform:
    turned = QTransform()
    turned.rotate(90 * box.turns - box.degrees)
    return turned


def _placed(turned: QTransform, scale: float, to: QPointF, middle: QPointF) -> QTransform:
    placed = QTransform()
    placed.translate(to.x(), to.y())
    placed.scale(scale, scale)
    placed = turned * placed
    return QTransform.fromTranslate(-middle.x(), -middle.y()) * placed
