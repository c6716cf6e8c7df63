"""The ways by which nodes tell each other what is new. Losing a message costs time, never more."""
