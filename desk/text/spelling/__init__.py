"""Spelling: which words of a text are judged, and by what dictionary."""
