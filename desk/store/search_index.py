"""The full-text index of ``search_text`` (SQLite FTS5, contentless).

One row for an article, a photo or a person, so that a changed caption never rewrites the rows of
its articles. The texts lie in ``search_text``, compressed. Kept up to date by ``put``: with an
untrusted schema, SQLite 3.40 lets no trigger write to it. Not part of a numbered migration;
``install`` runs after every upgrade.

Source: sqlite.org/fts5.html, "Contentless Tables" and "The 'delete' Command": the values given to
'delete' must be those that were indexed.
"""

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Select,
    bindparam,
    column,
    delete,
    func,
    literal_column,
    select,
    table,
)
from sqlalchemy.dialects import sqlite

from desk.store import matching
from desk.store.packing import TextUnpacker, pack
from desk.store.tables import search_text

_TABLE = (
    "CREATE VIRTUAL TABLE {name} USING fts5("
    "text, content='', columnsize=0, detail=none, tokenize='unicode61 remove_diacritics 2')"
)
_ADD = "INSERT INTO search(rowid, text) VALUES (?, ?)"
_REMOVE = "INSERT INTO search(search, rowid, text) VALUES ('delete', ?, ?)"
_ADD_WANTED = "INSERT INTO temp.wanted(rowid, text) VALUES (?, ?)"
_DIFFERENCE = """
WITH found AS (SELECT term, count(*), sum(doc), total(doc * doc) FROM temp.search_words
GROUP BY term), wanted AS (SELECT term, count(*), sum(doc), total(doc * doc)
FROM temp.wanted_words GROUP BY term)
SELECT * FROM (SELECT * FROM found EXCEPT SELECT * FROM wanted)
UNION ALL SELECT * FROM (SELECT * FROM wanted EXCEPT SELECT * FROM found) LIMIT 1
"""
_BATCH = 500
_TEXTS = select(search_text.c.key, search_text.c.packed).order_by(search_text.c.key)
_TEXT = _TEXTS.where(search_text.c.key == bindparam("document"))
_REMOVE_TEXT = delete(search_text).where(search_text.c.key == bindparam("document"))
_ADD_TEXT = sqlite.insert(search_text)
_PUT_TEXT = _ADD_TEXT.on_conflict_do_update(
    index_elements=[search_text.c.key],
    set_={"packed": _ADD_TEXT.excluded.packed},
)
_index = table("search", column("rowid", Integer), column("search"))


def install(connection: Connection) -> None:
    """Make the index anew and index every text; a damaged one cannot be emptied."""
    connection.exec_driver_sql("DROP TABLE IF EXISTS search")
    connection.exec_driver_sql(_TABLE.format(name="search"))
    _fill(connection, _ADD)


def text_of(connection: Connection, key: int) -> str | None:
    """Return the text that is indexed for a document; None when it has none."""
    row = connection.execute(_TEXT, {"document": key}).one_or_none()
    return None if row is None else TextUnpacker().text(row.packed)


def put(connection: Connection, key: int, text: str | None) -> None:
    """Make ``text`` what is indexed for a document; None: nothing."""
    old = text_of(connection, key)
    if old == text:
        return
    if old is not None:
        connection.exec_driver_sql(_REMOVE, (key, old))
    if text is None:
        connection.execute(_REMOVE_TEXT, {"document": key})
        return
    connection.execute(_PUT_TEXT, {"key": key, "packed": pack(text.encode())})
    connection.exec_driver_sql(_ADD, (key, text))


def is_sound(connection: Connection) -> bool:
    """Tell whether the index holds the words of each text and no others.

    Makes temporary tables, which go when the transaction is rolled back.
    """
    connection.exec_driver_sql(_TABLE.format(name="temp.wanted"))
    _fill(connection, _ADD_WANTED)
    for schema, name in (("main", "search"), ("temp", "wanted")):
        connection.exec_driver_sql(
            f"CREATE VIRTUAL TABLE temp.{name}_words"
            f" USING fts5vocab('{schema}', '{name}', instance)"
        )
    return connection.exec_driver_sql(_DIFFERENCE).first() is None


def matches(term: str) -> Select[tuple[int]]:
    """Return the query for the keys of the documents whose text ``term`` matches."""
    if not matching.is_indexed(term):
        return select(search_text.c.key).where(_says(matching.CONTAINS, matching.fold(term)))
    words = matching.words(term)
    found = select(_index.c.rowid).where(
        _index.c.search.op("MATCH")(matching.match_expression(words))
    )
    if len(words) == 1:
        return found
    # The index holds no places, so that the words follow each other must be seen in the text.
    follow = _says(matching.HAS_WORDS, matching.words_pattern(words))
    return select(search_text.c.key).where(search_text.c.key.in_(found), follow)


def _says(function: str, part: str) -> ColumnElement[bool]:
    says: ColumnElement[int] = getattr(func, function)(search_text.c.packed, part)
    return says == literal_column("1")


def _fill(connection: Connection, statement: str) -> None:
    unpacker = TextUnpacker()
    for batch in connection.execute(_TEXTS).partitions(_BATCH):
        texts = [(row.key, unpacker.text(row.packed)) for row in batch]
        connection.exec_driver_sql(statement, texts)
