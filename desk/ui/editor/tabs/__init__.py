"""Tabs, the two sides of a split, and windows of their own."""
