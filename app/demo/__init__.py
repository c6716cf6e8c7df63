"""A believable instance to look at."""
