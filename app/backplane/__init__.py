"""The ways by which nodes tell each other what is new. A message that is lost costs time only."""
