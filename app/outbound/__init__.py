"""Requests to servers of others, at addresses that people have typed."""
