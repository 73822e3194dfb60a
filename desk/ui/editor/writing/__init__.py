"""The text of a story: the widget that one writes in, and what helps while writing."""
