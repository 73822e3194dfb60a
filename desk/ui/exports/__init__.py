"""The Exports room and the dialog that makes an export."""
