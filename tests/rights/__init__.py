"""Every right, held against a real server."""
