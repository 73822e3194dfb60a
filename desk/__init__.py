"""Editorial Desk: write, illustrate and export news articles offline."""

__version__ = "0.1.0"
