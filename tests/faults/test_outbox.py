"""The clients of a fault campaign must not blame the server for what they mix up themselves."""

from tests.faults.history import Asked, Entry
from tests.faults.holding import Holding
from tests.faults.outbox import Item, Outbox

ADA = "u_ada"


def test_a_message_that_was_answered_is_not_sent_again_under_a_name_in_its_second_use() -> None:
    outbox = Outbox(Holding(label="0.1"), label="0.1", seed="1")
    said = outbox.think_of("doubled")
    assert said is not None
    over_rest, over_socket = (
        outbox.attempt(said, user=ADA, over="rest"),
        outbox.attempt(said, user=ADA, over="socket"),
    )
    # To be sent again in a second, but before that comes the other way's answer.
    assert outbox.refused(over_socket, said.client_id, code="storage_full") is said
    outbox.answered(over_rest, said.client_id, seq=1)
    assert not outbox.holds(said)
    reused = outbox.think_of("reused")
    assert reused is not None
    assert reused.client_id == said.client_id
    assert outbox.holds(reused)
    assert not outbox.holds(said)


def test_an_act_is_answered_by_its_event_whatever_became_of_its_message_meanwhile() -> None:
    edited = Asked("edited", "tea at nine", target=4)
    came = Entry(7, "edited", "2026-11-21T02:34:07.000Z", ADA, "c-7", "", target=4)
    assert Item("c-7", edited, "said", "e_1").is_answered_by(came)
    assert not Item("c-7", edited, "reused", "e_1").is_answered_by(came)
    assert not Item("c-7", edited._replace(target=5), "said", "e_1").is_answered_by(came)
