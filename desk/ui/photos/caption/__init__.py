"""The panel in which one photo or many are captioned."""
