"""Who one is to the server: a given token, or a session that renews its own."""

import asyncio
import time
from collections.abc import Callable, Mapping

import httpx2

from . import answers
from .errors import Refused, SignInNeeded, Unreachable
from .patience import Patience

# An access token is renewed so long before its end, so that it does not end on the way.
EARLY_SECONDS = 30
UNAUTHENTICATED = 401


class Session:
    """Has the access token, and gets another one when that is needed."""

    def __init__(
        self,
        http: httpx2.AsyncClient,
        *,
        name: str | None,
        password: str | None,
        token: str | None,
        refresh_token: str | None,
        keep: Callable[[str], None] | None,
        patience: Patience,
    ) -> None:
        """`keep` is called with each new refresh token, before it is used."""
        if token is None and refresh_token is None and (name is None or password is None):
            raise ValueError("give a name and a password, a token, or a refresh token")
        self._http = http
        self._password = (name, password) if name is not None and password is not None else None
        self._token = token
        self._refresh_token = refresh_token
        self._keep = keep
        self._patience = patience
        self._ends_at: float | None = None
        # One renewal at a time: a refresh token has one successor.
        self._renewing = asyncio.Lock()

    async def token(self) -> str:
        """One that counts, as far as is known here."""
        token = self._token
        if token is None or (self._ends_at is not None and time.monotonic() > self._ends_at):
            await self.renew(token)
        assert self._token is not None
        return self._token

    async def renew(self, refused: str | None) -> None:
        """In place of this token. Raises SignInNeeded where there is no other way."""
        async with self._renewing:
            if self._token != refused:
                return  # somebody else has just done it
            if not (await self._refresh() or await self._sign_in()):
                raise SignInNeeded("the token, session or password does not count (any more)")

    async def _refresh(self) -> bool:
        if self._refresh_token is None:
            return False
        # The same token until there is an answer: a lost one is answered with the same successor.
        form = {"grant_type": "refresh_token", "refresh_token": self._refresh_token}
        if await self._ask(form):
            return True
        self._refresh_token = None
        return False

    async def _sign_in(self) -> bool:
        if self._password is None:
            return False
        name, password = self._password
        return await self._ask({"grant_type": "password", "username": name, "password": password})

    async def _ask(self, form: Mapping[str, str]) -> bool:
        """Whether there are new tokens; False if the server says that these don't sign in."""
        for number, pause in enumerate(self._patience.pauses(), start=1):
            try:
                said = answers.read(await self._http.post("/token", data=form))
            except httpx2.TransportError as error:
                said = answers.Again(0, None, repr(error))
            except Refused as refused:
                if refused.status == UNAUTHENTICATED:
                    return False
                raise
            if not isinstance(said, answers.Again):
                self._take(said)
                return True
            if number >= self._patience.tries:
                raise Unreachable(f"{self._http.base_url}: {said.why}")
            await asyncio.sleep(max(said.after_seconds, pause))
        raise AssertionError("the pauses have no end")

    def _take(self, tokens: Mapping[str, str | int]) -> None:
        self._refresh_token = str(tokens["refresh_token"])
        if self._keep is not None:
            self._keep(self._refresh_token)
        self._token = str(tokens["access_token"])
        self._ends_at = time.monotonic() + float(tokens["expires_in"]) - EARLY_SECONDS
