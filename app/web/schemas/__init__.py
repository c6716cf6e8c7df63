"""Answers of REST, as /openapi.json describes them. They have no defaults."""
