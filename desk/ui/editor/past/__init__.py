"""The past of a story: its timeline, and what differs between two versions of it."""
