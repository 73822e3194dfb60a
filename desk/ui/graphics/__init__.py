"""Whether a graphics card draws the window, or the processor."""
