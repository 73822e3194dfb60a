"""What a person can do, menu by menu."""
