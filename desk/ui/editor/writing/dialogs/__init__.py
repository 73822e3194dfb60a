"""What is asked before something is put into a text."""
