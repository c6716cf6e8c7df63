"""Races of people of an application: a token of theirs, with something else in between."""

import time
from functools import partial
from typing import Any

from sqlalchemy import Connection

from app import errors
from app.chat.people import accounts, external, host_tokens, profiles, refresh_tokens, sessions
from app.chat.people.external import Wanted
from app.chat.people.profiles import Change
from app.security import HostClaims
from tests.racing import DEVICE, KEY, Prepared

PERSON = "4711"


def provisioned(prepared: Prepared) -> str:
    """The id of an account, beside an owner of the server."""
    prepared.user("owner")
    found, _ = prepared.do(external.put, KEY, PERSON, Wanted("ada", None, False), by=None)
    return str(found.account.id)


def claims(**more: Any) -> HostClaims:
    said: dict[str, Any] = {"person": PERSON, "name": None, "display_name": None, "token_id": "one"}
    ends = int(time.time()) + 60
    return HostClaims(**{**said, "expires_at_seconds": ends, **more})


def test_somebody_of_an_application_who_is_disabled_while_they_come_has_no_session(
    prepared: Prepared,
) -> None:
    ada = provisioned(prepared)

    def begin(connection: Connection, user: str) -> Any:
        return refresh_tokens.begin(connection, user=user, device=DEVICE, days=30)

    disable = partial(accounts.change, user=ada, by=None, disabled=True)
    for come in (
        partial(host_tokens.sign_in, key=KEY, claims=claims(), begin=begin),
        partial(host_tokens.take_token, key=KEY, claims=claims()),
    ):
        for one, other in ((come, disable), (disable, come)):
            for race in prepared.races(one, other):
                assert race.value("SELECT count(*) FROM sessions") == 0


def test_an_application_calls_somebody_anew_while_they_do_so_themselves(
    prepared: Prepared,
) -> None:
    ada = provisioned(prepared)
    session = prepared.do(sessions.begin, user=ada, device=DEVICE, days=30, most=0)
    come = partial(host_tokens.take_token, key=KEY, claims=claims(display_name="Ada L."))

    def rename(connection: Connection) -> Any:
        sessions.by_id_to_write(connection, session, ada)
        return profiles.change(connection, ada, Change(display_name="Countess"))

    for one, other in ((come, rename), (rename, come)):
        for race in prepared.races(one, other):
            refused = [it for it in race.outcomes if isinstance(it, errors.ParleyError)]
            assert refused == []
