"""The documents: each module joins content with layouts and registers them by name."""
