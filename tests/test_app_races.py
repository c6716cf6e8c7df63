"""Races of apps: a code, a refresh token and a removal, with something else in between."""

import base64
import hashlib
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

from app import errors, security
from app.chat.apps import codes, device_codes, issued, registering
from app.chat.apps.codes import Shown, Wish
from app.chat.apps.issued import Life
from app.chat.apps.registered import App
from app.chat.apps.registering import NewApp
from app.chat.people import accounts, sessions
from app.chat.people.users import User
from app.chat.scopes import Scope, TokenScope
from tests.racing import KEY, Prepared

BACK = "https://app.example/back"
VERIFIER = "v" * 43
CHALLENGE = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).rstrip(b"=")
LIFE = Life(KEY, access_seconds=600, days=30)
BOUNDS = TokenScope(frozenset({Scope.READ}), None)
NOTHING_IS_LEFT = "SELECT (SELECT count(*) FROM app_tokens) + (SELECT count(*) FROM app_grants)"


def prepared_code(prepared: Prepared) -> tuple[User, App, str]:
    """Ada, beside an owner of the server, an app of hers, and a code that she gave it."""
    prepared.user("owner")
    ada = prepared.user("ada")
    app, _ = prepared.do(registering.register, ada.id, NewApp("x", [BACK], False), by=ada.id)
    session = prepared.session(ada)
    wish = Wish(app.id, BACK, CHALLENGE.decode(), BOUNDS)

    def agree(connection: Any) -> Any:
        who = sessions.by_id(connection, session)
        return codes.make(connection, who, wish)

    return ada, app, prepared.do(agree)


def redeeming(app: App, code: str) -> Callable[..., Any]:
    return partial(codes.redeem, app=app, shown=Shown(code, BACK, VERIFIER), life=LIFE)


def test_a_code_that_two_use_at_once_leaves_nothing(prepared: Prepared) -> None:
    _, app, code = prepared_code(prepared)
    redeem = redeeming(app, code)
    for race in prepared.races(redeem, redeem):
        assert race.outcomes.count(None) == 1
        assert race.value(NOTHING_IS_LEFT) == 0


def test_an_app_that_is_removed_while_it_redeems_keeps_nothing(prepared: Prepared) -> None:
    ada, app, code = prepared_code(prepared)
    redeem, remove = redeeming(app, code), partial(registering.remove, app=app.id, by=ada.id)
    for one, other in ((redeem, remove), (remove, redeem)):
        for race in prepared.races(one, other):
            assert race.value(NOTHING_IS_LEFT) == 0
            assert race.value("SELECT count(*) FROM sessions WHERE is_token") == 0


def test_somebody_disabled_while_an_app_redeems_has_no_app(prepared: Prepared) -> None:
    ada, app, code = prepared_code(prepared)
    redeem = redeeming(app, code)
    disable = partial(accounts.change, user=ada.id, by=None, disabled=True)
    for one, other in ((redeem, disable), (disable, redeem)):
        for race in prepared.races(one, other):
            assert race.value(NOTHING_IS_LEFT) == 0


def test_an_app_whose_registrant_is_disabled_while_it_redeems_has_nothing(
    prepared: Prepared,
) -> None:
    ada, app, _ = prepared_code(prepared)
    prepared.do(registering.change, app.id, for_everybody=True, by=None)
    grace = prepared.user("grace")
    session = prepared.session(grace)

    def agree(connection: Any) -> Any:
        wish = Wish(app.id, BACK, CHALLENGE.decode(), BOUNDS)
        return codes.make(connection, sessions.by_id(connection, session), wish)

    redeem = redeeming(app, prepared.do(agree))
    disable = partial(accounts.change, user=ada.id, by=None, disabled=True)
    for one, other in ((redeem, disable), (disable, redeem)):
        for race in prepared.races(one, other):
            assert race.value(NOTHING_IS_LEFT) == 0
            assert race.value("SELECT count(*) FROM sessions WHERE is_token") == 0


def test_an_app_with_a_new_secret_gets_nothing_for_the_old_one_any_more(prepared: Prepared) -> None:
    prepared.user("owner")
    ada = prepared.user("ada")
    app, _ = prepared.do(registering.register, ada.id, NewApp("x", [BACK], True), by=ada.id)
    prepared.do(registering.renew_secret, app.id, by=ada.id)
    with pytest.raises(errors.InvalidClient):
        prepared.do(device_codes.begin, app, BOUNDS.scopes)


def test_a_device_that_begins_while_its_app_is_removed_is_told_so(prepared: Prepared) -> None:
    ada, app, _ = prepared_code(prepared)
    begin = partial(device_codes.begin, app=app, wanted=BOUNDS.scopes)
    remove = partial(registering.remove, app=app.id, by=ada.id)
    for one, other in ((begin, remove), (remove, begin)):
        for race in prepared.races(one, other):
            assert race.value("SELECT count(*) FROM app_device_codes") == 0


def test_a_refresh_of_an_app_twice_at_once_has_one_answer(prepared: Prepared) -> None:
    _, app, code = prepared_code(prepared)
    given = prepared.do(redeeming(app, code))
    refresh = partial(issued.refresh, app=app, token=given.refresh_token, wanted=None, life=LIFE)
    for race in prepared.races(refresh, refresh):
        assert race.outcomes[0] == race.outcomes[1]
        assert race.value("SELECT count(*) FROM app_tokens") == 2


def test_a_device_that_asks_twice_at_once_is_given_tokens_once(prepared: Prepared) -> None:
    ada, app, _ = prepared_code(prepared)
    begun = prepared.do(device_codes.begin, app, BOUNDS.scopes)
    session = prepared.session(ada)

    def agree(connection: Any) -> Any:
        who = sessions.by_id(connection, session)
        return device_codes.decide(connection, who, begun.user_code, agreed=True)

    prepared.do(agree)
    poll = partial(device_codes.poll, app=app, device_code=begun.device_code, life=LIFE)
    for race in prepared.races(poll, poll):
        refused = [one for one in race.outcomes if isinstance(one, errors.InvalidGrant)]
        assert len(refused) == 1
        assert race.value("SELECT count(*) FROM app_grants") == 1


def test_the_words_of_a_seal_are_those_of_its_key() -> None:
    assert security.is_seal(KEY, "ada", security.seal(KEY, "ada"))
    assert not security.is_seal(KEY, "grace", security.seal(KEY, "ada"))
