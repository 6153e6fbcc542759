"""What is told of the reading as a whole: what was lost, left over, not read or is doubtful."""
