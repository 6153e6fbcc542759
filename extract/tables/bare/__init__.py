"""Tables without any rules."""
