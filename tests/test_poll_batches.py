"""Polls in one write transaction with what is done about them: asked, voted in, edited, deleted."""

from collections.abc import Sequence
from typing import Any

import pytest
from msgspec.structs import replace
from sqlalchemy import text

from app.chat.log import batch
from app.chat.log.act import Act, Draft
from app.chat.log.event import Event
from app.chat.members import members
from app.chat.message_rows import MessageDetails
from app.chat.messages import DELETE, EDIT, SEND
from app.chat.new_polls import NewPoll
from app.chat.people.users import User
from app.chat.polls import VOTE, Chosen
from app.chat.reactions import REACT
from app.chat.reactions import Chosen as ChosenEmoji
from tests.racing import KEY, Prepared

SOUP, FISH = Chosen((0,)), Chosen((1,))


class Scene:
    """A room of two, in which drafts are carried out together."""

    def __init__(self, prepared: Prepared) -> None:
        self._prepared = prepared
        self.ada, self.grace = prepared.user("ada"), prepared.user("grace")
        self.room = prepared.room(self.ada)
        self.do(self.draft(members.JOIN, self.grace))

    def draft(self, act: Act, user: User, **more: Any) -> Draft:
        return Draft(act, self.room, user.id, **more)

    def asks(self, **more: Any) -> Draft:
        poll = NewPoll(("Soup", "Fish"), **more)
        return self.draft(SEND, self.ada, text="Lunch?", details=MessageDetails(poll=poll))

    def do(self, *drafts: Draft) -> tuple[Sequence[object], list[Event]]:
        """In one batch; it must not fail as a whole."""
        done: tuple[Sequence[object], list[Event]] = self._prepared.do(batch.append, drafts, KEY)
        return done

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        return [*self._prepared.do(lambda connection: connection.execute(text(query)).all())]


@pytest.fixture
def scene(prepared: Prepared) -> Scene:
    return Scene(prepared)


def test_a_first_vote_goes_with_a_poll_that_is_deleted_with_it(scene: Scene) -> None:
    [asked], _ = scene.do(scene.asks(anonymous=True))
    assert isinstance(asked, Event)
    vote = scene.draft(VOTE, scene.grace, target=asked.seq, details=FISH, client_id="v")
    scene.do(vote, scene.draft(DELETE, scene.ada, target=asked.seq))
    assert scene.rows("SELECT * FROM anonymous_votes") == []


@pytest.mark.parametrize("anonymous", [False, True])
def test_a_poll_is_voted_in_with_the_batch_that_asks_it(scene: Scene, anonymous: bool) -> None:
    votes = [
        scene.draft(VOTE, user, target=3, details=choice)
        for user, choice in ((scene.ada, SOUP), (scene.grace, FISH), (scene.grace, SOUP))
    ]
    _, events = scene.do(scene.asks(anonymous=anonymous), *votes)
    assert [event.type.name for event in events] == ["message", "voted", "voted", "voted"]
    assert events[0].seq == 3
    if anonymous:
        assert {event.user.id for event in events} == {scene.ada.id}
        stored = scene.rows("SELECT user_id, choices FROM anonymous_votes")
        assert sorted(stored) == sorted([(scene.ada.id, "[0]"), (scene.grace.id, "[0]")])


def test_a_poll_is_edited_with_the_batch_that_asks_it_where_edits_are_kept(scene: Scene) -> None:
    edits = [
        scene.draft(EDIT, scene.ada, target=3, text=words, keeps_edits=True)
        for words in ("Dinner?", "Supper?")
    ]
    scene.do(scene.asks(), *edits)
    kept = scene.rows("SELECT text FROM message_versions ORDER BY until")
    assert kept == [("Lunch?",), ("Dinner?",)]
    assert scene.rows("SELECT text FROM events WHERE seq = 3") == [("Supper?",)]


def test_no_row_tells_who_voted_in_a_deleted_anonymous_poll_nor_for_what(scene: Scene) -> None:
    [asked], _ = scene.do(scene.asks(anonymous=True))
    assert isinstance(asked, Event)
    votes = [
        scene.draft(VOTE, scene.grace, target=asked.seq, details=choice, client_id=f"v-{number}")
        for number, choice in enumerate((FISH, FISH, SOUP))
    ]
    scene.do(*votes)
    settled = "SELECT DISTINCT seq FROM settled_requests"
    assert scene.rows(settled) == [(asked.seq,)], "no row ties her to one of the events"
    scene.do(scene.draft(DELETE, scene.ada, target=asked.seq))
    left = scene.rows("SELECT seq, digest FROM settled_requests")
    assert [(seq, bytes(digest)) for seq, digest in left] == [(0, b"")] * 3
    outcomes, events = scene.do(*votes)
    assert events == [], "a repeat is still known"
    assert all(getattr(outcome, "asked_before", False) for outcome in outcomes)


def test_no_digest_of_a_vote_is_left_of_a_deleted_open_poll(scene: Scene) -> None:
    [asked], _ = scene.do(scene.asks())
    assert isinstance(asked, Event)
    vote = scene.draft(VOTE, scene.grace, target=asked.seq, details=FISH, client_id="v")
    scene.do(vote)
    scene.do(scene.draft(DELETE, scene.ada, target=asked.seq))
    found = scene.rows("SELECT digest FROM events WHERE type = 'voted'")
    assert found == [(None,)]
    outcomes, events = scene.do(vote)
    assert events == []
    assert all(getattr(outcome, "asked_before", False) for outcome in outcomes)


def test_no_digest_is_left_of_what_held_already_once_its_message_is_deleted(scene: Scene) -> None:
    [asked], _ = scene.do(scene.asks())
    assert isinstance(asked, Event)
    repeats = [
        scene.draft(act, scene.grace, target=asked.seq, details=details, client_id=name)
        for act, details, name in ((VOTE, FISH, "v"), (REACT, ChosenEmoji("🚢"), "r"))
    ]
    scene.do(*[replace(draft, client_id=None) for draft in repeats])
    _, events = scene.do(*repeats)
    assert events == [], "it held already"
    digests = "SELECT digest FROM settled_requests"
    assert all(bytes(digest) for (digest,) in scene.rows(digests))
    scene.do(scene.draft(DELETE, scene.ada, target=asked.seq))
    assert [bytes(digest) for (digest,) in scene.rows(digests)] == [b"", b""]
    outcomes, events = scene.do(*repeats)
    assert events == []
    assert all(getattr(outcome, "asked_before", False) for outcome in outcomes)
