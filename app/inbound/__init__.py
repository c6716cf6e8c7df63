"""What other programs send to a webhook's address, read as the message that it becomes."""
