"""Threads: the replies to one message."""
