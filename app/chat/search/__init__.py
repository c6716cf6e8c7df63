"""Search: what is said is found by words, phrases and beginnings of words, in any script."""
