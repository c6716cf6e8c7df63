"""Accounts and what belongs to a person: profile, sessions, invites, blocks."""
