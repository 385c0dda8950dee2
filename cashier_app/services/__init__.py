"""What the till does, one verb a file, and the ports that the outside must fulfil."""
