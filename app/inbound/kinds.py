"""Whose request it is, by its headers and the form of its body, and what it becomes."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal
from urllib.parse import parse_qs

import msgspec

from .. import errors
from . import alertmanager, github, gitlab, mrkdwn, slack
from .fields import Json, word
from .words import clean, cut

Kind = Literal["plain", "slack", "github", "gitlab", "alertmanager"]
# More than any sender has; each costs some microseconds.
FORM_FIELDS_MOST = 32
# Of a hash: two deliveries don't meet by chance.
NAME_DIGITS = 32


@dataclass(frozen=True, slots=True)
class Said:
    """The text of a message; empty where there is nothing to tell."""

    kind: Kind
    text: str
    delivery: str | None
    """Names this delivery, the same each time that it is tried; None where the sender has no name
    for it."""


def read(headers: Mapping[str, str], body: bytes, *, longest: int) -> Said:
    """Raises `Invalid` for what is of no form that is known here."""
    data = _parsed(headers.get("content-type", ""), body)
    said = _read(headers, data, body)
    if said.kind == "plain":
        return said
    return Said(said.kind, cut(clean(said.text).strip(), longest), said.delivery)


def _read(headers: Mapping[str, str], data: Json, body: bytes) -> Said:
    event = headers.get("x-github-event")
    if event is not None:
        named = _named("github", headers.get("x-github-delivery"))
        return Said("github", github.read(event, data), named)
    if "x-gitlab-event" in headers or "object_kind" in data:
        # One event, and what follows of it, have one id, with other bodies.
        named = _named("gitlab", headers.get("x-gitlab-event-uuid"), body)
        return Said("gitlab", gitlab.read(data), named)
    if alertmanager.is_one(data):
        named = _named("alertmanager", alertmanager.name_of(data))
        return Said("alertmanager", alertmanager.read(data), named)
    if slack.is_one(data):
        return _something("slack", slack.read(data))
    return _something("plain", mrkdwn.with_links(word(data, "text")))


def _something(kind: Kind, text: str) -> Said:
    if not text.strip():
        raise errors.Invalid('There is no text: send {"text": "…"}.')
    return Said(kind, text, None)


def _named(kind: Kind, name: str | None, *more: bytes) -> str | None:
    if not name:
        return None
    digest = hashlib.sha256(b"\0".join([name.encode(errors="replace"), *more])).hexdigest()
    return f"{kind}:{digest[:NAME_DIGITS]}"


def _parsed(content_type: str, body: bytes) -> Json:
    """JSON, whatever it is called, since `curl -d` calls it a form; or a form that holds it."""
    if not body.lstrip().startswith(b"{") and "form" in content_type.lower():
        return _of_form(body)
    return _json(body)


def _of_form(body: bytes) -> Json:
    try:
        fields = parse_qs(body.decode(), max_num_fields=FORM_FIELDS_MOST, errors="strict")
    except ValueError as error:
        raise errors.Invalid("The form can't be read.") from error
    if "payload" in fields:
        return _json(fields["payload"][0].encode())
    return {name: values[0] for name, values in fields.items()}


def _json(body: bytes) -> Json:
    found: Any = None
    try:
        found = msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise errors.Invalid("The body is not JSON.") from error
    if not isinstance(found, dict):
        raise errors.Invalid("The body is no JSON object.")
    return found
