"""What a person can ask for: commands with undo, queries, jobs, checks, export."""
