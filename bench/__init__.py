"""Measures Parley beside other servers; `python -m bench --help`."""
