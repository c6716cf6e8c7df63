"""Somebody's own application with Parley in it, on uvicorn as it comes: `python -m tests.host`."""

import os
import socket
import sys

import uvicorn
from fastapi import FastAPI

from app.main import create_app
from app.settings import load

PATH = "/chat"


def application() -> FastAPI:
    chat = create_app(load())
    host = FastAPI(lifespan=chat.lifespan)

    @host.get("/")
    async def home() -> dict[str, str]:
        return {"says": "the host"}

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
