"""Step 4: the server speaks first. Twice a second it says how busy the machine is."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import psutil
from fastapi import FastAPI, WebSocket, WebSocketDisconnect

EVERY_SECONDS = 0.5
watchers: set[WebSocket] = set()


async def measure() -> None:
    """One measurement for all who watch: five of them cost no more than one."""
    while True:
        percent = psutil.cpu_percent()  # since it was asked the last time
        for watcher in [*watchers]:
            try:
                await watcher.send_json({"type": "load", "cpu_percent": percent})
            except (WebSocketDisconnect, RuntimeError):  # gone, while another was told
                watchers.discard(watcher)
        await asyncio.sleep(EVERY_SECONDS)


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    measuring = asyncio.create_task(measure())
    yield
    measuring.cancel()


app = FastAPI(lifespan=lifespan)


@app.websocket("/load/ws")
async def load(websocket: WebSocket) -> None:
    await websocket.accept()
    watchers.add(websocket)
    try:
        while True:
            await websocket.receive_text()  # nothing is asked of it; this is how it ends
    except WebSocketDisconnect:
        watchers.discard(websocket)
