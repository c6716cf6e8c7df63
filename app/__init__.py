"""Parley: an authenticated multi-room chat server that loses nothing."""
