"""Step 5: rooms that remember. People sign in, messages lie in SQLite and are replayed on join."""

import os
import time
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated

from fastapi import (
    Depends,
    FastAPI,
    HTTPException,
    Query,
    WebSocket,
    WebSocketDisconnect,
    WebSocketException,
    status,
)
from fastapi.security import OAuth2PasswordRequestForm
from jose import JWTError, jwt
from passlib.context import CryptContext
from sqlalchemy import select
from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

KEY = os.environ.get("TUTORIAL_KEY", "a key of the tutorial, which nobody should use")
TOKEN_SECONDS = 3600
passwords = CryptContext(schemes=["argon2"])
people = {"ada": passwords.hash("open the harbour"), "grace": passwords.hash("mind the tide")}
rooms = ("harbour", "quay")
engine = create_async_engine(os.environ.get("TUTORIAL_DATABASE", "sqlite+aiosqlite:///chat.db"))
sessions = async_sessionmaker(engine, expire_on_commit=False)
here: dict[str, set[WebSocket]] = defaultdict(set)


class Base(DeclarativeBase):
    pass


class Message(Base):
    __tablename__ = "messages"

    id: Mapped[int] = mapped_column(primary_key=True)
    room: Mapped[str] = mapped_column(index=True)
    user: Mapped[str]
    text: Mapped[str]


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    yield
    await engine.dispose()


app = FastAPI(lifespan=lifespan)


@app.post("/token")
async def sign_in(form: Annotated[OAuth2PasswordRequestForm, Depends()]) -> dict[str, str]:
    known = people.get(form.username)
    if known is None or not passwords.verify(form.password, known):
        raise HTTPException(status.HTTP_401_UNAUTHORIZED, "Wrong name or password.")
    claims = {"sub": form.username, "exp": time.time() + TOKEN_SECONDS}
    return {"access_token": jwt.encode(claims, KEY, "HS256"), "token_type": "bearer"}


@app.get("/rooms")
async def list_rooms() -> list[str]:
    return [*rooms]


async def user_of(token: Annotated[str, Query()] = "") -> str:
    try:
        return str(jwt.decode(token, KEY, algorithms=["HS256"])["sub"])
    except (JWTError, KeyError):
        raise WebSocketException(status.WS_1008_POLICY_VIOLATION) from None


@app.websocket("/rooms/{room}/ws")
async def chat(websocket: WebSocket, room: str, user: Annotated[str, Depends(user_of)]) -> None:
    if room not in rooms:
        raise WebSocketException(status.WS_1008_POLICY_VIOLATION)
    await websocket.accept()
    async with sessions() as session:
        kept = await session.scalars(
            select(Message).where(Message.room == room).order_by(Message.id)
        )
        for message in kept:
            await websocket.send_json(shown(message))
    here[room].add(websocket)
    try:
        while True:
            text = await websocket.receive_text()
            message = Message(room=room, user=user, text=text)
            async with sessions.begin() as session:
                session.add(message)
            for other in [*here[room]]:
                await other.send_json(shown(message))
    except WebSocketDisconnect:
        here[room].discard(websocket)


def shown(message: Message) -> dict[str, object]:
    return {"id": message.id, "user": message.user, "text": message.text}
