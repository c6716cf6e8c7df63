"""Step 6: a log and a cursor. Each room counts its messages; whoever comes back says how far."""

import asyncio
import os
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI, WebSocket, WebSocketDisconnect
from sqlalchemy import UniqueConstraint, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

engine = create_async_engine(os.environ.get("TUTORIAL_DATABASE", "sqlite+aiosqlite:///chat.db"))
sessions = async_sessionmaker(engine, expire_on_commit=False)
# One writer: who numbers a message writes it before the next one is numbered.
writing = asyncio.Lock()
grown: dict[str, asyncio.Condition] = defaultdict(asyncio.Condition)


class Base(DeclarativeBase):
    pass


class Message(Base):
    """`seq` counts the messages of its room without a gap; `client_id` names the request."""

    __tablename__ = "numbered_messages"
    __table_args__ = (UniqueConstraint("room", "client_id"),)

    room: Mapped[str] = mapped_column(primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)
    client_id: Mapped[str]
    text: Mapped[str]


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    yield
    await engine.dispose()


app = FastAPI(lifespan=lifespan)


async def write(room: str, client_id: str, text: str) -> None:
    """On disk when it returns. Said twice under one `client_id`, it is written once."""
    async with writing:
        try:
            async with sessions.begin() as session:
                last = select(func.coalesce(func.max(Message.seq), 0)).where(Message.room == room)
                seq = (await session.scalar(last) or 0) + 1
                session.add(Message(room=room, seq=seq, client_id=client_id, text=text))
        except IntegrityError:
            return
    async with grown[room]:
        grown[room].notify_all()


async def newer(room: str, seq: int) -> list[Message]:
    async with sessions() as session:
        found = await session.scalars(
            select(Message).where(Message.room == room, Message.seq > seq).order_by(Message.seq)
        )
        return [*found]


async def send_all(websocket: WebSocket, room: str, seq: int) -> None:
    """Old and new messages alike come out of the log, so none is missed between them."""
    while True:
        async with grown[room]:
            while not (found := await newer(room, seq)):
                await grown[room].wait()
        for message in found:
            await websocket.send_json(
                {"seq": message.seq, "client_id": message.client_id, "text": message.text}
            )
            seq = message.seq


@app.websocket("/rooms/{room}/ws")
async def chat(websocket: WebSocket, room: str, after: int = 0) -> None:
    """`after`: the number of the last message that this client has."""
    await websocket.accept()
    sending = asyncio.create_task(send_all(websocket, room, after))
    try:
        while True:
            said = await websocket.receive_json()
            await write(room, said["client_id"], said["text"])
    except WebSocketDisconnect:
        pass
    finally:
        sending.cancel()
