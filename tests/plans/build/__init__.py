"""Writes the test plans of this folder from content and layouts; run by hand, see ../README.md."""
