"""The panel at the right of a tab: fields, people, photos, checks, history."""
