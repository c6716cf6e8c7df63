"""The proof for several nodes: real PostgreSQL, Redis and nginx, and faults between all of them."""
