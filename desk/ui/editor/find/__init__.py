"""Finding and replacing: in one story, or in all that are open."""
