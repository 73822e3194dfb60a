"""SQLite: revisions, photo files, derived tables, search, migrations, backup."""
