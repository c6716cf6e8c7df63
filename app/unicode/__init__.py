"""Unicode's own tables: what is invisible, what looks alike, what belongs in an identifier."""
