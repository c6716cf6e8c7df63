"""What a server says of itself to whoever asks."""

from typing import Literal

from pydantic import BaseModel

from ...chat.scopes import Scope


class LimitsOut(BaseModel):
    """As they hold now. 0 of what is so many a second or an hour, of what somebody has, and of
    `file_bytes`, is no limit."""

    text_characters: int
    client_id_characters: int
    password_min_characters: int
    body_bytes: int
    frame_bytes: int
    picture_bytes: int
    file_bytes: int
    message_files: int
    page_items: int
    wait_seconds: int
    open_rooms: int
    sends_per_second: float
    frames_per_second: float
    rooms_per_hour: float
    sockets_per_user: int
    sessions_per_user: int
    heartbeat_seconds: int
    access_token_seconds: int
    webhook_bytes: int


class AboutOut(BaseModel):
    """`version` is that of the server, `api` that of what is described here. Look for a feature, an
    event type or a frame by its name rather than compare versions."""

    server: Literal["parley"]
    version: str
    api: Literal["v1"]
    features: list[str]
    events: list[str]
    frames: list[str]
    scopes: list[Scope]
    limits: LimitsOut
    openapi: str
    asyncapi: str
