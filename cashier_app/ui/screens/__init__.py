"""One passive view per screen."""
