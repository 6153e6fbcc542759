"""Tables whose cells are drawn: by rules on all sides, or by fills."""
