"""What keeps a server or a command from starting: the place of its data, or what it needs there."""


class Unusable(Exception):
    """Nothing can be served from there as it is. Says what to do, in one line, without secrets."""
