"""The corpus of searches: what is said, what is looked for, and what must be found."""
