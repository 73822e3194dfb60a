"""The command line: one face of services. Prints plain text or JSON; knows no window."""
