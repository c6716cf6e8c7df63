"""Compressed bodies: the coding a browser asks for (RFC 9110 §12.5.3), made once and kept."""

import asyncio
import gzip
from collections.abc import Callable

import brotli  # type: ignore[import-untyped]

IDENTITY = "identity"
# The highest: of 150 kB of scripts 220 ms, once after a start.
BROTLI_LEVEL = 11
GZIP_LEVEL = 9
# Best first: it is chosen where a browser likes two equally well.
COMPRESS: dict[str, Callable[[bytes], bytes]] = {
    "br": lambda body: bytes(brotli.compress(body, quality=BROTLI_LEVEL)),
    # Without the time in it, each worker has the same bytes.
    "gzip": lambda body: gzip.compress(body, GZIP_LEVEL, mtime=0),
}
CODINGS = (*COMPRESS, IDENTITY)
# A coding that nobody named is taken, but any that was named is liked better.
UNNAMED = 1e-6


class Body:
    """Bytes that are asked for often, and their compressed forms: at most one for each coding."""

    def __init__(self, plain: bytes) -> None:
        self.plain = plain
        self._forms = {IDENTITY: plain}

    async def encoded(self, accept: str | None) -> tuple[bytes, dict[str, str]]:
        """The bytes for this `Accept-Encoding`, and the headers that go with them."""
        coding = chosen(accept)
        if coding not in self._forms:
            # In a thread: meanwhile others are served.
            self._forms[coding] = await asyncio.to_thread(COMPRESS[coding], self.plain)
        form = self._forms[coding]
        if coding == IDENTITY or len(form) >= len(self.plain):
            return self.plain, {"Vary": "Accept-Encoding"}
        return form, {"Vary": "Accept-Encoding", "Content-Encoding": coding}


def chosen(accept: str | None) -> str:
    """The coding that `Accept-Encoding` likes best; without one, nothing compressed."""
    weights = dict(map(_weighed, accept.split(","))) if accept else {}
    others = weights.get("*", 0.0)
    weights.setdefault(IDENTITY, others if "*" in weights else UNNAMED)
    best = max(CODINGS, key=lambda coding: weights.get(coding, others))
    return best if weights.get(best, others) > 0 else IDENTITY


def _weighed(part: str) -> tuple[str, float]:
    coding, *parameters = (piece.strip().lower() for piece in part.split(";"))
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip() == "q":
            return coding, _number(value)
    return coding, 1.0


def _number(text: str) -> float:
    """A weight that can't be read says no."""
    try:
        weight = float(text)
    except ValueError:
        return 0.0
    return weight if 0 <= weight <= 1 else 0.0
