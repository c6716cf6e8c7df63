"""Backups: one file for a whole server, made while it runs, checked, and put back."""
