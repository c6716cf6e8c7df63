"""Whether a client loses, doubles or reorders anything: it is driven by lines, over a bad network.

README.md says how to run it against a client in another language.
"""
