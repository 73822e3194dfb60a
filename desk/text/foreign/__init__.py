"""Texts of other programs as Markdown: pages, clipboards, RTF, word processors' files."""
