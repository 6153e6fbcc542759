"""Rows and columns told by white space."""
