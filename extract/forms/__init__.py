"""Forms: one measure per key-value table."""
