"""Mail: to which address somebody is written, and what is to be said there."""
