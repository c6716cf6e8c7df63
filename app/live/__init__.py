"""Floor 3: who is listening right now."""
