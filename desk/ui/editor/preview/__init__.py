"""The page beside the text, as readers will see it."""
