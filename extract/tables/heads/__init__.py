"""The heads of tables: which lines they are, and which stands over which."""
