"""What the program costs, measured on a large newsroom: ``make bench``."""
