"""The pages of the table corpus: what they hold and how they are printed."""
