"""One peer must not take the server from the others: attacks beside people who talk."""
