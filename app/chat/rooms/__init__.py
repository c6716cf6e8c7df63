"""Rooms, the list of them, and what each person sets for them."""
