"""An application that raises, returns or refuses, and what the client is told."""

import pytest
from websockets.exceptions import InvalidStatus

from tests.uvicorn.harness import App, Server, Socket, closing


def test_an_application_that_raises_closes_with_1011(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    async def broken(opened: Socket) -> None:
        await opened.accept()
        raise ValueError("oh")

    server.app = broken
    with server.client() as client:
        assert closing(client).code == 1011
    assert [r.getMessage().strip() for r in caplog.records if r.exc_info] == [
        "Exception in ASGI application"
    ]


def test_an_application_that_raises_before_accept_answers_500(server: Server) -> None:
    async def broken(opened: Socket) -> None:
        raise ValueError("oh")

    server.app = broken
    with pytest.raises(InvalidStatus) as refused:
        server.client()
    assert refused.value.response.status_code == 500


def test_an_application_that_returns_closes_with_1000(server: Server) -> None:
    server.app = Socket.accept
    with server.client() as client:
        assert closing(client).code == 1000


def test_an_application_can_refuse_with_403_or_an_answer_of_its_own(server: Server) -> None:
    async def refuse(opened: Socket) -> None:
        await opened.receive()
        await opened.send({"type": "websocket.close", "code": 1008})

    async def deny(opened: Socket) -> None:
        await opened.receive()
        await opened.send({"type": "websocket.http.response.start", "status": 429, "headers": []})
        await opened.send({"type": "websocket.http.response.body", "body": b"later"})

    answers: list[tuple[App, int, bytes]] = [(refuse, 403, b""), (deny, 429, b"later")]
    for app, status, body in answers:
        server.app = app
        with pytest.raises(InvalidStatus) as refused:
            server.client()
        assert refused.value.response.status_code == status
        assert refused.value.response.body == body
