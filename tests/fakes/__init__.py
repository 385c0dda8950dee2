"""Small real stand-ins for the outside of the till."""
