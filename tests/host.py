"""Somebody's own application with Parley in it, on uvicorn as it comes: `python -m tests.host`."""

import os
import socket
import sys

import uvicorn
from fastapi import FastAPI
from starlette.requests import HTTPConnection
from starlette.responses import RedirectResponse, Response

from app.main import HostPerson, create_app
from app.settings import load

PATH = "/chat"
# As its own session keeps somebody: an id and a name. A real one signs what is in there.
COOKIE = "host-user"


async def who(connection: HTTPConnection) -> HostPerson | None:
    found = connection.cookies.get(COOKIE)
    if not found:
        return None
    user, _, name = found.partition("-")
    return HostPerson(user, name=name, display_name=name.title())


def application() -> FastAPI:
    chat = create_app(load(), who=who, sign_in_at="/login")
    host = FastAPI(lifespan=chat.lifespan)

    @host.get("/")
    async def home() -> dict[str, str]:
        return {"says": "the host"}

    @host.get("/login")
    async def login(next: str, user: str = "") -> Response:
        if not user:
            return Response("Who are you?")
        answer = RedirectResponse(next, 303)
        answer.set_cookie(COOKIE, user)
        return answer

    host.mount(PATH, chat)
    return host


class Told(uvicorn.Server):
    """Says where it is, as `parley serve` does."""

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        sys.stdout.write(f"Parley is at http://127.0.0.1:{self.config.port}{PATH}\n")
        sys.stdout.flush()


def main() -> None:
    port = int(os.environ["PARLEY_PORT"])
    Told(uvicorn.Config(application(), port=port, log_level="warning")).run()


if __name__ == "__main__":
    main()
