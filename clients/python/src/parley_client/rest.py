"""Requests that end in an answer: repeated while there is none, since each may be repeated."""

import asyncio
import itertools
import logging
from collections.abc import AsyncIterator, Mapping
from typing import Any

import httpx2

from . import answers
from .errors import Refused, Unreachable
from .patience import Patience
from .session import UNAUTHENTICATED, Session

_log = logging.getLogger("parley_client")
# After so many new tokens in a row that are refused, none will do.
RENEWALS = 2


class Rest:
    """The REST routes, below `/api/v1`."""

    def __init__(self, http: httpx2.AsyncClient, session: Session, patience: Patience) -> None:
        self._http = http
        self._session = session
        self._patience = patience

    async def call(
        self,
        method: str,
        path: str,
        *,
        json: Any = None,
        params: Mapping[str, str | int] | None = None,
        key: str | None = None,
        epoch: str | None = None,
        for_ever: bool = False,
    ) -> Any:
        """The answer's JSON, None where it has none.

        A request that is not safe to repeat by its method needs a `key`. Raises Refused,
        SignInNeeded, and Unreachable unless it goes on for ever.
        """
        given = {"Idempotency-Key": key, "Parley-Epoch": epoch}
        headers = {name: value for name, value in given.items() if value is not None}
        renewals, tries = 0, itertools.count(1)
        for pause in self._patience.pauses():
            try:
                said = await self._ask(method, path, json, params, headers)
            except Refused as refused:
                # Twice in a row with a new token is not for want of a new token.
                if refused.status != UNAUTHENTICATED or (renewals := renewals + 1) > RENEWALS:
                    raise
                continue
            except Unreachable as error:  # for a new token, which was asked for several times
                if not for_ever:
                    raise
                said = answers.Again(0, None, str(error))
            if not isinstance(said, answers.Again):
                return said
            if not for_ever and next(tries) >= self._patience.tries:
                raise said.refusal or Unreachable(f"{self._http.base_url}: {said.why}")
            _log.info("%s %s again: %s", method, path, said.why)
            await asyncio.sleep(max(said.after_seconds, pause))
        raise AssertionError("the pauses have no end")

    async def _ask(
        self,
        method: str,
        path: str,
        json: Any,
        params: Mapping[str, str | int] | None,
        headers: Mapping[str, str],
    ) -> Any:
        token = await self._session.token()
        sent = {**headers, "Authorization": f"Bearer {token}"}
        try:
            answer = await self._http.request(method, path, json=json, params=params, headers=sent)
        except httpx2.TransportError as error:
            return answers.Again(0, None, repr(error))
        try:
            return answers.read(answer)
        except Refused as refused:
            if refused.status == UNAUTHENTICATED:
                await self._session.renew(token)
            raise

    async def items(
        self, path: str, params: Mapping[str, str | int] | None = None
    ) -> AsyncIterator[Mapping[str, Any]]:
        """All of a list, page by page."""
        page = await self.call("GET", path, params=params)
        while True:
            for item in page["items"]:
                yield item
            if not page["items"] or page["next"] is None:
                return
            page = await self.call("GET", below_api(page["next"]))


def below_api(address: str) -> str:
    """`next` and `prev` are paths from the server's root."""
    return address.partition("/api/v1")[2]
