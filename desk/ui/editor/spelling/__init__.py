"""Misspelt words in the text: shown, stepped through, mended, added to a dictionary."""
