"""Reads an answer of the server, or of whatever stands in front of it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import httpx2

from .errors import Refused

# A request that a proxy has not understood in time, and one too many: to be repeated as they are.
REPEATED = (408, 429)
# What is too large for a proxy is so each time.
TOO_LARGE = 413


@dataclass(frozen=True, slots=True)
class Again:
    """Not carried out, or nobody knows: to be repeated, the same, no sooner than after a while."""

    after_seconds: float
    refusal: Refused | None
    why: str


def read(answer: httpx2.Response) -> Any | Again:
    """What it says, or that the request is to be repeated. Raises Refused."""
    status, body = answer.status_code, _json(answer)
    if answer.is_success:
        if status == httpx2.codes.NO_CONTENT:
            return None
        # A page of a hotel's network, for one, is no answer of a Parley server.
        return body if body is not None else Again(0, None, f"{status} without JSON")
    problem = body if isinstance(body, Mapping) else {}
    code, after_seconds = problem.get("code"), retry_after(answer.headers)
    if not isinstance(code, str):
        if status == TOO_LARGE:
            raise Refused(status, "too_large", "refused by a proxy in front of the server", {})
        # Nor is a redirect, or the refusal of a proxy: all problems of the server have a code.
        return Again(after_seconds, None, f"{status} without a code")
    refusal = Refused(status, code, str(problem.get("detail", "")), problem)
    if answer.is_server_error or status in REPEATED:
        return Again(after_seconds, refusal, str(refusal))
    raise refusal


def retry_after(headers: Mapping[str, str]) -> float:
    """In seconds; 0 where nothing is said, or nothing that can be read."""
    said = headers.get("Retry-After", "").strip()
    if said.isdecimal():
        return float(said)
    try:
        until = parsedate_to_datetime(said)
    except ValueError:
        return 0
    # A date without a zone is in UTC.
    until = until if until.tzinfo else until.replace(tzinfo=UTC)
    return max((until - datetime.now(UTC)).total_seconds(), 0)


def _json(answer: httpx2.Response) -> Any:
    try:
        return json.loads(answer.content)
    except ValueError:
        return None
