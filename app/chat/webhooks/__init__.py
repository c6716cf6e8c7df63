"""Webhooks: events of rooms, sent to addresses that people give."""
