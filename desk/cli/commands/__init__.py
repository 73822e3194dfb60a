"""The commands, a module a group; a module is imported when one of its commands is asked for."""
