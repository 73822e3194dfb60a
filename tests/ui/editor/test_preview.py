"""The live page: correct, in its place, and closed off."""

import http.server
import json
import threading
from dataclasses import replace

import psutil
import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWebEngineCore import QWebEnginePage
from shiboken6 import delete

from desk.formats.live_body import ElementSplice, LiveBody
from desk.formats.page import page_around
from desk.services.attaching import attach
from desk.services.live_preview import page_frame
from desk.services.previewing import preview_address, preview_page
from desk.text.chunked_text import LineChange
from desk.text.live_document import LiveDocument
from desk.ui.child_process import ChildProcess
from desk.ui.editor.preview import outside, page_renderer
from desk.ui.editor.preview.shown_page import ShownPage
from desk.ui.editor.preview.simple import SimplePreview
from desk.ui.editor.preview.web import WebPreview

LONG = "\n\n".join(f"Paragraph {number} of a long story." for number in range(80))


def show(qtbot, preview, html, *, is_same_story=False):
    with qtbot.waitSignal(preview.shown, timeout=15_000):
        preview.show_page(ShownPage(html), is_same_story=is_same_story)


def page(desk, article, **changes):
    seen = desk.article(article)
    return preview_page(desk, seen, replace(seen.article, **changes))


def outer(in_page, preview):
    return in_page(preview, "document.documentElement.outerHTML")


CHANGES = (
    ("One.", "One. Two."),
    ("One.\n\nTwo.\n\nThree.", "One.\n\nThree."),
    ("Two.", "# One\n\nTwo.\n\n- a\n- b\n\n> quote"),
    ("A [link](https://example.org).", "A [link](https://example.com/2)."),
    ("| a | b |\n|--:|:-:|\n| 1 | 2 |", "| a | b |\n|:--|:-:|\n| 1 | 3 |\n| 4 | 5 |"),
    ("Note[^1].\n\n[^1]: First.", "Note[^1] and[^2].\n\n[^1]: First.\n[^2]: Second."),
    ("Text.", ""),
)


def test_a_patched_page_is_the_page_loaded_afresh(qtbot, desk, preview, article, in_page):
    show(qtbot, preview, page(desk, article))
    with qtbot.assertNotEmitted(preview.page().loadStarted):
        for before, after in CHANGES:
            show(qtbot, preview, page(desk, article, body=before), is_same_story=True)
            fresh = page(desk, article, body=after, headline=f"Now: {after}")
            show(qtbot, preview, fresh, is_same_story=True)
            parsed = f"new DOMParser().parseFromString({json.dumps(fresh)}, 'text/html')"
            same = f"document.documentElement.isEqualNode({parsed}.documentElement)"
            assert in_page(preview, same) is True


def test_a_photo_that_arrives_is_seen(qtbot, desk, preview, article, picture, in_page):
    show(qtbot, preview, page(desk, article, body=LONG))
    in_page(preview, "scrollTo(0, 900)")
    attach(desk, article, picture(), {"caption": "The harbour.", "credit": "Desk"})
    show(qtbot, preview, page(desk, article, body=LONG), is_same_story=True)
    widths = "[...document.images].map(image => image.naturalWidth).join()"
    qtbot.waitUntil(lambda: in_page(preview, widths) == "1600")
    assert in_page(preview, "scrollY") == 900


SPLICES = (
    ("One.", "One. Two."),
    ("", "One."),
    ("One.", ""),
    ("One.\n\nTwo.\n\nThree.", "One.\n\nThree."),
    ("Two.", "# One\n\nTwo.\n\n- a\n- b\n\n> quote"),
    ("| a | b |\n|--:|:-:|\n| 1 | 2 |", "| a | b |\n|:--|:-:|\n| 1 | 3 |\n| 4 | 5 |"),
    ("Note[^1].\n\n[^1]: First.", "Note[^1] and[^1].\n\n[^1]: First."),
    ("- a\n- b", "1. a\n2. b"),
    ("A\n\n```\nx < y\n```", "A\n\n```\nx < y && z\n```\n\nB"),
    ("https://example.org/x", "[a [b](https://example.org/c) d](https://example.org/e)"),
)


@pytest.mark.parametrize("dateline", ["Sawana", ""])
def test_a_spliced_page_is_the_page_loaded_afresh(qtbot, desk, preview, article, dateline, in_page):
    seen = desk.article(article)
    document, body = LiveDocument(SPLICES[0][0], {}), LiveBody()
    shown = replace(seen.article, dateline=dateline, body=SPLICES[0][0])
    frame = page_frame(desk, seen, shown)
    body.apply([document.render()])
    body.dress(frame.closure, preview_address)
    around = page_around(frame.closure, preview_address)
    held = ShownPage(around[0], list(body.elements), around[1])
    with qtbot.waitSignal(preview.shown, timeout=15_000):
        preview.show_page(held, is_same_story=False)
    with qtbot.assertNotEmitted(preview.page().loadStarted):
        for source in (source for pair in SPLICES for source in pair):
            old = document.source.split("\n")
            splices = body.apply(document.change(LineChange(0, len(old), source.split("\n"))))
            held.apply(splices)
            with qtbot.waitSignal(preview.shown):
                preview.splice(splices)
            parsed = f"new DOMParser().parseFromString({json.dumps(held.html)}, 'text/html')"
            same = f"document.documentElement.isEqualNode({parsed}.documentElement)"
            assert in_page(preview, same) is True, source


def test_a_splice_keeps_place_and_selection(qtbot, preview, in_page):
    paragraphs = [f"<p>Paragraph {number} of a story.</p>" for number in range(90)]
    held = ShownPage('<!DOCTYPE html><div class="story">\n', paragraphs, "\n</div>")
    with qtbot.waitSignal(preview.shown, timeout=15_000):
        preview.show_page(held, is_same_story=False)
    in_page(
        preview,
        "scrollTo(0, 900); const words = document.querySelectorAll('p')[50].firstChild;"
        "getSelection().setBaseAndExtent(words, 0, words, 12); 1",
    )
    for number in (50, 89, 2):
        splices = [ElementSplice(number, 1, [f"<p>Paragraph {number} of a long story.</p>"])]
        with qtbot.waitSignal(preview.shown):
            preview.splice(splices)
    assert in_page(preview, "scrollY") == 900
    assert in_page(preview, "getSelection().toString()") == "Paragraph 50"


def test_a_cell_that_is_spliced_in_keeps_its_alignment(qtbot, desk, preview, article, in_page):
    show(qtbot, preview, page(desk, article, body="Text."))
    cell = '<table><tr><td style="text-align:right">1</td></tr></table>'
    with qtbot.waitSignal(preview.shown):
        preview.splice([ElementSplice(0, 1, [cell])])
    aligned = "getComputedStyle(document.querySelector('td')).textAlign"
    assert in_page(preview, aligned) == "right"


def test_a_killed_page_comes_back_as_it_was(qtbot, desk, preview, article, in_page):
    held = ShownPage(page(desk, article, body=LONG))
    with qtbot.waitSignal(preview.shown, timeout=15_000):
        preview.show_page(held, is_same_story=False)
    in_page(preview, "scrollTo(0, 900)")
    qtbot.waitUntil(lambda: preview.page().scrollPosition().y() == 900)
    for killed in range(2):
        process = preview.page().renderProcessPid()
        with qtbot.waitSignal(preview.page().renderProcessTerminated, timeout=15_000):
            psutil.Process(process).kill()
        preview.splice([])  # a key comes while there is no page
        held.before = held.before.replace("Paragraph 40 of", f"Typed meanwhile {killed},")
        with qtbot.waitSignal(preview.shown, timeout=15_000):
            pass
        qtbot.waitUntil(lambda: preview.page().scrollPosition().y() == 900)
    assert "Typed meanwhile 0," in outer(in_page, preview)


def test_a_page_that_is_closed_while_it_answers_is_left_alone(qtbot, desk, tasks, lanes):
    preview = WebPreview(desk, tasks)
    show(qtbot, preview, f"<div class='story'>\n<p>{LONG}</p>\n</div>")
    with qtbot.captureExceptions() as exceptions:
        preview.splice([ElementSplice(0, 1, ["<p>One.</p>"])])
        delete(preview)
    assert exceptions == []


def test_the_place_stays_while_one_writes(qtbot, desk, preview, article, in_page):
    show(qtbot, preview, page(desk, article, body=LONG))
    in_page(preview, "scrollTo(0, 900)")
    show(qtbot, preview, page(desk, article, body=LONG + "\n\nMore."), is_same_story=True)
    assert in_page(preview, "scrollY") == 900
    assert "More." in outer(in_page, preview)


def test_no_script_of_a_page_runs_and_nothing_is_loaded(qtbot, preview, in_page):
    asked = []

    class Spy(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_arguments):
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Spy) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        spy = f"http://127.0.0.1:{server.server_port}"
        html = f"""<!DOCTYPE html><title>x</title>
            <script>document.title = "ran"</script><img src="x" onerror="document.title='ran'">
            <img src="{spy}/img"><link rel="stylesheet" href="{spy}/css">
            <iframe src="{spy}/frame"></iframe><img src="file:///etc/hostname">
            <meta http-equiv="refresh" content="0; url={spy}/refresh"><p>end</p>"""
        show(qtbot, preview, html)
        show(qtbot, preview, html.replace("end", "END"), is_same_story=True)
        qtbot.wait(300)
        server.shutdown()
    assert asked == []
    assert in_page(preview, "document.title") == "x"
    assert in_page(preview, "[...document.images].every(i => i.naturalWidth === 0)")
    assert preview.url() == QUrl("desk://page/")


@pytest.mark.parametrize("link", ["https://example.org/", "mailto:desk@example.org"])
def test_links_open_outside_and_the_page_stays(qtbot, preview, monkeypatch, link):
    opened = []
    monkeypatch.setattr(outside.QDesktopServices, "openUrl", opened.append)
    clicked = QWebEnginePage.NavigationType.NavigationTypeLinkClicked
    assert not preview.page().acceptNavigationRequest(QUrl(link), clicked, True)
    assert [url.toString() for url in opened] == [link]


@pytest.mark.parametrize("link", ["file:///etc/passwd", "javascript:alert(1)", "desk://media/x"])
def test_other_links_lead_nowhere(preview, monkeypatch, link):
    opened = []
    monkeypatch.setattr(outside.QDesktopServices, "openUrl", opened.append)
    clicked = QWebEnginePage.NavigationType.NavigationTypeLinkClicked
    assert not preview.page().acceptNavigationRequest(QUrl(link), clicked, True)
    assert opened == []


def test_a_footnote_leads_to_its_place_on_the_page(preview):
    clicked = QWebEnginePage.NavigationType.NavigationTypeLinkClicked
    assert preview.page().acceptNavigationRequest(QUrl("desk://page/#fn:1"), clicked, True)


@pytest.fixture
def view(rooms, context):
    context.actions["view.preview"].setChecked(True)
    return rooms.editor.preview


def test_the_page_follows_typing_soon(qtbot, view, tab, in_page):
    qtbot.waitUntil(lambda: view.view is not None, timeout=15_000)
    with qtbot.waitSignal(view.page_shown, timeout=15_000):
        tab.text.body.insertPlainText("Typed now. ")
    qtbot.waitUntil(lambda: "Typed now." in outer(in_page, view.view), timeout=5_000)


def test_a_page_that_takes_too_long_leaves_the_last_one(qtbot, view, tab, monkeypatch, in_page):
    qtbot.waitUntil(lambda: view.view is not None, timeout=15_000)
    qtbot.waitUntil(lambda: "Another one there." in outer(in_page, view.view), timeout=15_000)
    with monkeypatch.context() as broken:
        broken.setattr(ChildProcess, "ask", lambda process, _request: process.expired.emit())
        tab.text.body.insertPlainText("[[[[")
        qtbot.waitUntil(view.trouble.isVisible)
    assert "Another one there." in outer(in_page, view.view)
    tab.text.body.insertPlainText("]]]]")
    qtbot.waitUntil(lambda: not view.trouble.isVisible())


def test_hidden_it_costs_nothing(qtbot, view, rooms, tab, context, monkeypatch):
    context.actions["view.preview"].setChecked(False)
    assert not rooms.editor.preview.isVisible()
    asked = []
    monkeypatch.setattr(page_renderer, "page_frame", lambda *_: asked.append("frame"))
    monkeypatch.setattr(ChildProcess, "ask", lambda *_: asked.append("change"))
    tab.text.body.insertPlainText("x")
    qtbot.waitUntil(lambda: tab.session.is_stored)
    assert asked == []
    assert context.settings.now.preview_visible is False


@pytest.fixture
def simple(qtbot, desk, tasks):
    made = SimplePreview(desk, tasks)
    qtbot.addWidget(made)
    made.resize(500, 600)
    made.show()
    return made


def test_without_webengine_words_and_our_pictures_are_shown(qtbot, desk, article, simple, picture):
    attach(desk, article, picture(), {"caption": "The harbour."})
    simple.show_page(ShownPage(page(desk, article)), is_same_story=False)
    assert "Another one there." in simple.toPlainText()
    qtbot.waitUntil(lambda: any(not image.isNull() for image in simple._pictures.values()))


def test_without_webengine_no_file_is_read(simple, tmp_path):
    (tmp_path / "secret.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    hostile = ShownPage(f'<img src="file://{tmp_path}/secret.svg">')
    simple.show_page(hostile, is_same_story=False)
    assert simple._pictures == {}


@pytest.mark.parametrize(
    ("link", "opened"),
    [
        ("https://example.org/", ["https://example.org/"]),
        ("mailto:desk@example.org", ["mailto:desk@example.org"]),
        ("file:///etc/passwd", []),
        ("desk://media/x", []),
    ],
)
def test_without_webengine_links_open_outside_all_the_same(simple, monkeypatch, link, opened):
    found = []
    monkeypatch.setattr(outside.QDesktopServices, "openUrl", found.append)
    simple.anchorClicked.emit(QUrl(link))
    assert [url.toString() for url in found] == opened
