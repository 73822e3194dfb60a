"""Export targets: an article with its photos in, files out; and the article file."""
