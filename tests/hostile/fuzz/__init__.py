"""Bytes that no client sends: whatever comes, the server refuses it cleanly and lives on."""
