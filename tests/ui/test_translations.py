"""Every sentence that a person can read is there in every language."""

import importlib.util
import re
import string
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator

from desk import sentences
from desk.ui import translation
from desk.ui.actions.actions import Actions

ROOT = Path(__file__).parent.parent.parent
FOLDER = ROOT / "resources" / "i18n"


@pytest.fixture(scope="module")
def builder():
    path = ROOT / "packaging" / "build_translations.py"
    spec = importlib.util.spec_from_file_location("build_translations", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def fresh(builder, tmp_path_factory):
    """What the tools read from the code as it is now."""
    folder = tmp_path_factory.mktemp("i18n")
    builder.update(folder)
    return folder


def messages(file):
    """Return context and sentence -> its translations and whether they are finished."""
    found = {}
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            told = message.find("translation")
            forms = [form.text or "" for form in told.iter("numerusform")] or [told.text or ""]
            key = (context.findtext("name"), message.findtext("source"))
            found[key] = (forms, told.get("type") != "unfinished")
    return found


def fields(text):
    return Counter(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


@pytest.mark.parametrize("language", ["id", "en"])
def test_nothing_is_missing_or_left_over(fresh, language):
    name = f"desk_{language}.ts"
    assert sorted(messages(FOLDER / name)) == sorted(messages(fresh / name))


@pytest.mark.parametrize("language", ["id", "en"])
def test_everything_is_translated(language):
    told = messages(FOLDER / f"desk_{language}.ts")
    assert [key for key, (forms, done) in told.items() if not done or not all(forms)] == []


@pytest.mark.parametrize("language", ["id", "en"])
def test_placeholders_agree(language):
    for (_, source), (forms, _) in messages(FOLDER / f"desk_{language}.ts").items():
        for form in forms:
            assert fields(form) == fields(source), source
            assert form.count("\n") == source.count("\n"), source
            assert form.endswith("…") == source.endswith("…"), source
            assert (form[-1:] == ".") == (source[-1:] == "."), source
            assert form.strip() == form, source
            if "%n" in source and len(forms) == 1:
                assert "%n" in form, source


def test_every_sentence_of_an_error_is_read_by_the_tools(fresh):
    known = {source for context, source in messages(fresh / "desk_id.ts") if context == "Sentences"}
    assert set(sentences.SENTENCES.values()) - known == set()


def test_a_person_reads_her_language(builder, qapp, tmp_path, icons):
    translator = _built(builder, tmp_path, "id")
    qapp.installTranslator(translator)
    try:
        actions = Actions(icons)
        told = {spec.id: spec for spec in actions.specs}
        assert told["article.new"].text != "&New article"
        for place in {(spec.menu, spec.submenu) for spec in actions.specs}:
            texts = [spec.text for spec in actions.specs if (spec.menu, spec.submenu) == place]
            if not place[1]:
                texts += {spec.submenu for spec in actions.specs if spec.menu is place[0]} - {""}
            letters = Counter(re.search("&(.)", text)[1].lower() for text in texts)
            assert max(letters.values()) == 1, place
        titles = Counter(re.search("&(.)", t)[1].lower() for t in actions.menu_titles().values())
        assert max(titles.values()) == 1
        actions.deleteLater()
    finally:
        qapp.removeTranslator(translator)


def test_english_counts_in_two_forms(builder, tmp_path):
    translator = _built(builder, tmp_path, "en")
    source = "%n problem(s) found. Make a backup, then run “desk verify”."
    assert translator.translate("Upkeep", source, "", 1).startswith("%n problem found")
    assert translator.translate("Upkeep", source, "", 2).startswith("%n problems found")


def _built(builder, folder, language):
    name = f"desk_{language}.ts"
    (folder / name).write_bytes((FOLDER / name).read_bytes())
    builder.build(folder)
    translator = QTranslator()
    assert translator.load(str(folder / f"desk_{language}.qm"))
    return translator


@pytest.mark.parametrize(
    ("wish", "system", "spoken"),
    [
        ("", "id_ID", "id"),
        ("", "en_GB", "en"),
        ("", "fr_FR", "en"),
        ("id", "en_GB", "id"),
        ("en", "id_ID", "en"),
        ("xx", "id_ID", "en"),
    ],
)
def test_the_language_is_the_wish_else_the_systems(wish, system, spoken):
    assert translation.language(wish, QLocale(system)) == spoken
