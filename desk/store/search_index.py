"""The full-text index of ``search_text`` (SQLite FTS5, contentless).

One row for an article, a photo or a person, so that a changed caption never rewrites the rows of
its articles. The texts lie in ``search_text``, compressed. Kept up to date by ``change``: with an
untrusted schema, SQLite 3.40 lets no trigger write to it. Not part of a numbered migration;
``install`` runs after every upgrade.

Source: sqlite.org/fts5.html, "Contentless Tables" and "The 'delete' Command": the values given to
'delete' must be those that were indexed.
"""

from sqlalchemy import (
    Connection,
    Integer,
    Select,
    column,
    func,
    literal_column,
    select,
    table,
)

from desk.store import matching
from desk.store.tables import search_text

_TABLE = (
    "CREATE VIRTUAL TABLE {name} USING fts5("
    "text, content='', columnsize=0, tokenize='unicode61 remove_diacritics 2')"
)
_ADD = "INSERT INTO search(rowid, text) VALUES (?, ?)"
_REMOVE = "INSERT INTO search(search, rowid, text) VALUES ('delete', ?, ?)"
_ADD_WANTED = "INSERT INTO temp.wanted(rowid, text) VALUES (?, ?)"
_DIFFERENCE = """
WITH found AS (SELECT term, count(*), sum(doc), sum(doc * (offset + 1)) FROM temp.search_words
GROUP BY term), wanted AS (SELECT term, count(*), sum(doc), sum(doc * (offset + 1))
FROM temp.wanted_words GROUP BY term)
SELECT * FROM (SELECT * FROM found EXCEPT SELECT * FROM wanted)
UNION ALL SELECT * FROM (SELECT * FROM wanted EXCEPT SELECT * FROM found) LIMIT 1
"""
_BATCH = 500
_index = table("search", column("rowid", Integer), column("search"))


def install(connection: Connection) -> None:
    """Make the index anew and index every text; a damaged one cannot be emptied."""
    connection.exec_driver_sql("DROP TABLE IF EXISTS search")
    connection.exec_driver_sql(_TABLE.format(name="search"))
    _fill(connection, _ADD)


def change(connection: Connection, key: int, old: str | None, new: str | None) -> None:
    """Index the text of a document; None: it has, or had, none.

    Args:
        old: Exactly the text that is indexed now.
    """
    if old is not None:
        connection.exec_driver_sql(_REMOVE, (key, old))
    if new is not None:
        connection.exec_driver_sql(_ADD, (key, new))


def is_sound(connection: Connection) -> bool:
    """Tell whether the index holds the words of the texts, each where it stands, and no others.

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
    if matching.is_indexed(term):
        expression = matching.match_expression(term)
        return select(_index.c.rowid).where(_index.c.search.op("MATCH")(expression))
    contains = getattr(func, matching.CONTAINS)(search_text.c.text, matching.fold(term))
    return select(search_text.c.key).where(contains == literal_column("1"))


def _fill(connection: Connection, statement: str) -> None:
    query = select(search_text.c.key, search_text.c.text).order_by(search_text.c.key)
    for batch in connection.execute(query).partitions(_BATCH):
        connection.exec_driver_sql(statement, [(key, text) for key, text in batch])
