"""Photos: probing hostile files, metadata, previews, renditions."""
