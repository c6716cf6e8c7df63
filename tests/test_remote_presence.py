"""What nodes tell each other of people: few messages, and none of them is needed."""

import asyncio
from collections.abc import Sequence

from app.chat.access import Person
from app.live.leases import BELIEVED_SECONDS
from app.live.node_message import NodeMessage, decode
from app.live.outgoing import CHANGES, HEADS, MESSAGES, TYPISTS, Outgoing
from app.live.presence import Presence
from app.live.remote_presence import RemotePresence
from app.wire.frames import Frame

ADA = Person("u_ada", "ada", "Ada")
MOST_BYTES = 7_500
LATER = BELIEVED_SECONDS / 3


class Others:
    """The people elsewhere, and how often somebody came or went."""

    def __init__(self) -> None:
        self.changes: list[tuple[str, bool]] = []
        self.presence = RemotePresence(
            on_change=lambda room, user, is_there: self.changes.append((user, is_there))
        )

    @property
    def tea(self) -> set[str]:
        return set(self.presence.of("r_tea"))


class Told:
    """What a node has to say, and who is on it."""

    def __init__(self) -> None:
        self.users: dict[str, list[str]] = {}
        self.outgoing = Outgoing("n_1", local=lambda room: self.users.get(room, []), sockets={})

    def next(self) -> list[NodeMessage]:
        payloads = self.outgoing.take(MOST_BYTES)
        assert len(payloads) <= MESSAGES + 1
        assert all(len(payload) <= MOST_BYTES for payload in payloads)
        return decoded(payloads)

    def all(self) -> list[NodeMessage]:
        messages = []
        while not self.outgoing.is_empty:
            messages += self.next()
        return messages


def decoded(payloads: Sequence[bytes]) -> list[NodeMessage]:
    messages = [decode(payload) for payload in payloads]
    return [message for message in messages if message is not None]


def people(count: int) -> list[str]:
    return [f"u_{number:012}" for number in range(count)]


def test_somebody_on_two_nodes_goes_when_both_say_so() -> None:
    others = Others()
    others.presence.here("n_1", "r_tea", ["u_ada"], now=0)
    others.presence.here("n_2", "r_tea", ["u_ada", "u_ada"], now=0)
    others.presence.here("n_2", "r_tea", ["u_ada"], now=1)
    others.presence.gone("n_1", "r_tea", ["u_ada", "u_ada"], now=1)
    assert others.tea == {"u_ada"}
    others.presence.gone("n_3", "r_tea", ["u_ada"], now=1)
    others.presence.gone("n_2", "r_tea", ["u_ada"], now=1)
    assert others.tea == set()
    assert others.changes == [("u_ada", True), ("u_ada", False)]


def test_who_is_not_mentioned_any_more_is_gone() -> None:
    others = Others()
    others.presence.here("n_1", "r_tea", ["u_ada", "u_grace"], now=0)
    others.presence.here("n_1", "r_tea", ["u_ada"], now=LATER)
    others.presence.expire(now=BELIEVED_SECONDS)
    assert others.tea == {"u_ada"}
    others.presence.expire(now=LATER + BELIEVED_SECONDS)
    assert others.tea == set()
    assert others.changes.count(("u_ada", False)) == others.changes.count(("u_grace", False)) == 1


def test_a_node_that_leaves_takes_its_people_along() -> None:
    others = Others()
    others.presence.here("n_1", "r_tea", ["u_ada"], now=0)
    others.presence.here("n_2", "r_tea", ["u_grace"], now=0)
    others.presence.forget("n_1")
    others.presence.forget("n_3")
    assert others.tea == {"u_grace"}


def test_a_hint_said_often_is_said_once() -> None:
    told = Told()
    for seq in (3, 5, 4):
        told.outgoing.head("r_tea", seq)
        told.outgoing.flag("revoked")
    (message,) = told.all()
    assert message.heads == {"r_tea": 5}
    assert message.revoked
    assert told.outgoing.take(MOST_BYTES) == ()


def test_a_thousand_who_come_at_once_are_told_together() -> None:
    told = Told()
    told.users["r_tea"] = people(1000)
    for user in people(1100):
        told.outgoing.changed("r_tea", user)
    assert told.outgoing.is_empty, "not before it is time"
    told.outgoing.changes()
    messages = told.all()
    assert len(messages) <= 1100 * 45 / MOST_BYTES + 1
    assert [user for message in messages for user in message.here.get("r_tea", [])] == people(1000)
    gone = [user for message in messages for user in message.gone.get("r_tea", [])]
    assert gone == people(1100)[1000:], "who has left again before it was told is not there"


async def test_readers_are_told_of_a_thousand_elsewhere_in_one_frame() -> None:
    frames: list[Frame] = []
    presence = Presence("r_tea", send=frames.append, elsewhere=["u_old"])
    presence.enter("u_ada")
    for user in people(1000):
        presence.set_elsewhere(user, True)
    presence.set_elsewhere("u_ada", True)
    presence.leave("u_ada")
    await asyncio.sleep(0)  # it is the first time for long, so it is told in this very turn
    await asyncio.sleep(0)
    assert len(frames) == 1
    assert presence.here == sorted([*people(1000), "u_ada", "u_old"])
    presence.set_elsewhere("u_ada", False)
    assert "u_ada" not in presence.here
    presence.close()


def test_what_is_most_urgent_goes_first_and_the_rest_in_turns() -> None:
    told = Told()
    told.users["r_hall"] = people(5000)
    told.outgoing.whole(["r_hall", "r_empty"])
    for number in range(3000):
        told.outgoing.head(f"r_{number:012}", 1)
    first = told.next()
    assert sum(len(message.heads) for message in first) > 1000
    assert not any(message.here for message in first)
    rest = told.all()
    assert sum(len(message.heads) for message in [*first, *rest]) == 3000
    assert sum(len(message.here.get("r_hall", ())) for message in rest) == 5000


def test_a_name_with_signs_that_json_escapes_fits_too() -> None:
    told = Told()
    for _ in range(200):
        told.outgoing.typing("r_tea", Person("u_x", "x", '\\"\U0001f375' * 20))
    assert sum(len(message.typing) for message in told.all()) == 200


def test_what_waits_is_bounded_and_the_newest_is_kept() -> None:
    told = Told()
    for number in range(HEADS + 5):
        told.outgoing.head(f"r_{number}", 1)
    for _ in range(TYPISTS + 6):
        told.outgoing.typing("r_tea", ADA)
    for number in range(CHANGES + 7):
        told.outgoing.changed("r_tea", f"u_{number}")
    assert told.outgoing.dropped == 5 + 6 + 7
    heads = {room for message in told.all() for room in message.heads}
    assert len(heads) == HEADS
    assert "r_4" not in heads
    assert "r_5" in heads
