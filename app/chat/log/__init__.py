"""The log of each room."""
