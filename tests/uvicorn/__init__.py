"""Our protocol classes on a real uvicorn, against clients on bare sockets."""
