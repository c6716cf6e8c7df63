"""Every view and state of the page, and how a visitor gets there: for tests and for pictures."""
