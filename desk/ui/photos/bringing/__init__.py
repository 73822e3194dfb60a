"""Bringing pictures into the Photos room: dropped, pasted, chosen, or from a watched folder."""
