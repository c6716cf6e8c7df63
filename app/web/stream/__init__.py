"""Streams over plain HTTP: what the sockets carry, as server-sent events."""
