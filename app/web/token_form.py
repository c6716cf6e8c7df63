"""The forms that routes for tokens are sent (RFC 6749 §3.2)."""

from typing import Annotated

from fastapi import Form
from starlette.requests import Request

from .. import errors
from .body_limit import has_body, is_form

Field = Annotated[str | None, Form(max_length=1000)]


async def check(request: Request) -> None:
    """Raises `Unsupported` for a body that is no form, and `Invalid` for a field that is there
    twice or says nothing."""
    if not is_form(request):
        if has_body(request):
            raise errors.Unsupported
        return
    fields = await request.form()
    if len(fields.multi_items()) > len(fields):  # RFC 6749 §3.2
        raise errors.Invalid("A field is there twice.")
    if fields.get("grant_type") == "":  # the framework would take its default
        raise errors.Invalid("grant_type is empty.")


def given(value: str | None, name: str) -> str:
    """Raises `Invalid`."""
    if not value:
        raise errors.Invalid(f"{name} is missing.")
    return value
