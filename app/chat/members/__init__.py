"""Who is in a room, what each has read, and what moderators do to them."""
