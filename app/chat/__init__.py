"""Floor 2: what the product means."""
