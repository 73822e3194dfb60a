"""The crops of a photo, side by side with the photo itself."""
