"""Floor 1: where it is kept."""
