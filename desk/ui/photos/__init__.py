"""The Photos room: every picture of the store."""
