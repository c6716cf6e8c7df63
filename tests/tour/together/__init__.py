"""A day of three people in browsers of their own: what one does is seen by the others."""
