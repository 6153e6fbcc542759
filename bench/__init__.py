"""What is measured, and against whom. `make bench` prints the tables; nothing here is a test."""
