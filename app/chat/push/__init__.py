"""Web push: which browsers get it, and what is to be told to whom."""
