"""Numbered changes of the schema; the tables' present form is in ``desk.store.tables``."""
