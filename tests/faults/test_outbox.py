"""The clients of a fault campaign must not blame the server for what they mix up themselves."""

from tests.faults.outbox import Outbox

ADA = "u_ada"


def test_a_message_that_was_answered_is_not_sent_again_under_a_name_in_its_second_use() -> None:
    outbox = Outbox(label="1", seed="1")
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
