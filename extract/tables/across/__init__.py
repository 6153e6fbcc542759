"""Tables with horizontal rules only: their columns come from the white between the words."""
