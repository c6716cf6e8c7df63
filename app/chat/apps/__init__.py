"""Apps of others: who registers them, what people let them do, and what they show for it."""
