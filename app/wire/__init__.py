"""Commands and frames, as they go over the wire."""
