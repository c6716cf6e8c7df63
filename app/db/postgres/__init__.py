"""The data in a database of PostgreSQL, which any number of nodes share."""
