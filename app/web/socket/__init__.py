"""The sockets: of one room, and of an account."""
