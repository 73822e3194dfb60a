"""Typing captions: codes and variables that are written out, and what is said about them."""
