"""Files: what they are called and are, how they come, and which message has them."""
