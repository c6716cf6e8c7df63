"""Addresses to which people are sent back from the page where they say yes or no to an app."""

import re
from collections.abc import Mapping, Sequence
from urllib.parse import SplitResult, urlencode, urlsplit

from ... import errors

URI_MAX = 500
# One for each place where an app runs.
MOST = 10
# What RFC 3986 lets stand in one, but for a fragment: the answer would stand behind it.
_SAFE = re.compile(r"[A-Za-z0-9\-._~:/?\[\]@!$&'()*+,;=%]+")
# A name or an address, and a port: nobody's name before an @, and nothing that reads as another.
_PLACE = re.compile(r"(?:[A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?")
# Of a desktop program, which takes a port that is free (RFC 8252 §7.3).
_LOOPBACK = ("127.0.0.1", "[::1]")
_PORT = re.compile(r":[0-9]{1,5}$")
ALLOWED = (
    "redirect_uris: each is https://…, or http:// on 127.0.0.1, [::1] or localhost, or has a "
    "scheme of the app's own with a dot in it, like com.example.app:/back; without a fragment."
)


def checked(uris: Sequence[str]) -> tuple[str, ...]:
    """As they are registered. Raises `Invalid`."""
    if len(uris) > MOST:
        raise errors.Invalid(f"redirect_uris: at most {MOST}.")
    if not all(_is_allowed(uri) for uri in uris):
        raise errors.Invalid(ALLOWED)
    return tuple(dict.fromkeys(uris))


def is_one_of(uri: str, registered: Sequence[str]) -> bool:
    """Letter for letter (RFC 9700 §2.1), but for the port of a loopback address."""
    return uri in registered or (
        _is_allowed(uri) and any(_same_but_port(uri, known) for known in registered)
    )


def with_answer(uri: str, answer: Mapping[str, str | None]) -> str:
    """The address with these parameters behind its own (RFC 6749 §3.1.2)."""
    given = urlencode({name: value for name, value in answer.items() if value is not None})
    return f"{uri}{'&' if '?' in uri else '?'}{given}"


def place_of(uri: str) -> str:
    """Where that is, for people to read."""
    parts = urlsplit(uri)
    return parts.netloc or f"{parts.scheme}:"


def _is_allowed(uri: str) -> bool:
    if len(uri) > URI_MAX or not _SAFE.fullmatch(uri):
        return False
    try:
        parts = urlsplit(uri)
    except ValueError:
        return False
    if not uri.startswith(f"{parts.scheme}:") or not parts.scheme:
        return False
    if parts.scheme == "https":
        return bool(_PLACE.fullmatch(parts.netloc))
    if parts.scheme == "http":
        return _is_loopback(parts) or _PORT.sub("", parts.netloc) == "localhost"
    return "." in parts.scheme and not parts.netloc


def _is_loopback(parts: SplitResult) -> bool:
    return bool(_PLACE.fullmatch(parts.netloc)) and _PORT.sub("", parts.netloc) in _LOOPBACK


def _same_but_port(uri: str, known: str) -> bool:
    ours, theirs = urlsplit(known), urlsplit(uri)
    if ours.scheme != "http" or theirs.scheme != "http":
        return False
    if not (_is_loopback(ours) and _is_loopback(theirs)):
        return False
    bare = [parts._replace(netloc=_PORT.sub("", parts.netloc)) for parts in (ours, theirs)]
    return bare[0] == bare[1]
