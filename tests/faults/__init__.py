"""Proof that nothing is lost: clients that note everything, faults drawn at random, a checker."""
