"""Articles open in tabs: text, live page, people, photos, checks and history."""
