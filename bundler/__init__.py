"""Makes static/bundle of static/js and static/css. Needs npm; nothing that runs does."""
