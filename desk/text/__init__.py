"""Markdown to safe HTML, prose merging, counting, reading of foreign texts."""
