"""The career pathway navigator for Greater Hartford."""
