"""Between the text of a story and the clipboard."""
