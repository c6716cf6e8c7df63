"""A chat with rooms as FastAPI's tutorials teach it: a ConnectionManager, the ORM for each message.

Fair: plain uvicorn with uvloop and httptools, no compression, each event encoded once; no sign-in,
membership or history, which all speaks for it. Two things that tutorials leave out are here, since
without them it is not slow but wrong: a lock for each room keeps the order, and one connection to
the database keeps writers from failing each other.
"""

import asyncio
import json
import os
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

from fastapi import FastAPI, WebSocket, WebSocketDisconnect
from sqlalchemy import UniqueConstraint, event, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class Message(Base):
    __tablename__ = "messages"
    __table_args__ = (
        UniqueConstraint("room", "seq"),
        UniqueConstraint("room", "user", "client_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    room: Mapped[str]
    seq: Mapped[int]
    user: Mapped[str]
    client_id: Mapped[str]
    text: Mapped[str]
    at: Mapped[datetime]


engine = create_async_engine(
    f"sqlite+aiosqlite:///{os.environ['CHAT_DATABASE']}", pool_size=1, max_overflow=0
)
async_session = async_sessionmaker(engine, expire_on_commit=False)


@event.listens_for(engine.sync_engine, "connect")
def set_sqlite_pragmas(connection: Any, record: object) -> None:
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode = WAL")
    cursor.execute("PRAGMA synchronous = FULL")
    cursor.close()


class ConnectionManager:
    def __init__(self) -> None:
        self.active_connections: dict[str, list[WebSocket]] = defaultdict(list)
        self.locks: dict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def connect(self, room: str, websocket: WebSocket) -> None:
        await websocket.accept()
        self.active_connections[room].append(websocket)

    def disconnect(self, room: str, websocket: WebSocket) -> None:
        if websocket in self.active_connections[room]:
            self.active_connections[room].remove(websocket)

    async def broadcast(self, room: str, message: str) -> None:
        for connection in list(self.active_connections[room]):
            try:
                await connection.send_text(message)
            except (WebSocketDisconnect, RuntimeError):  # it has just left
                self.disconnect(room, connection)


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    yield
    await engine.dispose()


app = FastAPI(lifespan=lifespan)
manager = ConnectionManager()


@app.websocket("/ws/{room}/{user}")
async def chat(websocket: WebSocket, room: str, user: str) -> None:
    await manager.connect(room, websocket)
    try:
        while True:
            data = await websocket.receive_json()
            await say(websocket, room, user, data)
    except WebSocketDisconnect:
        pass
    finally:
        manager.disconnect(room, websocket)


async def say(websocket: WebSocket, room: str, user: str, data: dict[str, Any]) -> None:
    async with manager.locks[room]:
        try:
            message = await store(room, user, data)
        except IntegrityError:
            await websocket.send_json({"type": "refused", "client_id": data["client_id"]})
            return
        await manager.broadcast(room, to_json(message))


async def store(room: str, user: str, data: dict[str, Any]) -> Message:
    async with async_session() as session:
        newest = select(func.max(Message.seq)).where(Message.room == room)
        message = Message(
            room=room,
            seq=(await session.scalar(newest) or 0) + 1,
            user=user,
            client_id=data["client_id"],
            text=data["text"],
            at=datetime.now(UTC),
        )
        session.add(message)
        await session.commit()
    return message


def to_json(message: Message) -> str:
    at = message.at.isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return json.dumps(
        {
            "type": "message",
            "room": message.room,
            "seq": message.seq,
            "at": at,
            "user": {"id": message.user, "name": message.user},
            "client_id": message.client_id,
            "text": message.text,
            "edited_at": None,
            "deleted": False,
        },
        separators=(",", ":"),
    )
