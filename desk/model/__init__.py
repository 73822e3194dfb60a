"""The newsroom's documents and the rules on them: pure, no clock, no files."""
