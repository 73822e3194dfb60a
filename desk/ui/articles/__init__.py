"""The Desk room: every article in a list that finds as one types."""
