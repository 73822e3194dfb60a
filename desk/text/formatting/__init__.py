"""Edits of Markdown as pure functions: a passage with a selection in, a passage out."""
