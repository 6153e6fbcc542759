"""The commands, one file each: they read arguments, call the pipeline and print."""
