"""SQLite: one file, one process that owns it."""
