"""Forms: labels with their values beside or below them, with and without rules."""
