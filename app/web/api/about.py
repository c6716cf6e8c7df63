"""REST: what this server is, which features it has, and the limits that hold."""

from collections.abc import Mapping
from importlib.metadata import version
from typing import get_args

from fastapi import APIRouter, Request

from ...chat.files.chosen import MOST as FILES_MOST
from ...chat.log.event import TYPES
from ...chat.log.history import PAGE_MAX
from ...chat.scopes import Scope
from ...chat.text import CLIENT_ID_MAX
from ...pictures import PICTURE_BYTES
from ...settings import Settings
from ...wire import commands, webhooks
from .. import intake
from ..body_limit import JSON_BODY
from ..deps import AppServices
from ..place import root_of
from ..query import WAIT_MOST_SECONDS
from ..schemas.about import AboutOut, LimitsOut
from ..socket.account import OPEN_ROOMS
from ..socket.commands import FRAME_BYTES

router = APIRouter(tags=["server"])

PACKAGE = "parley-chat"
# Each with the operation or socket by which it is used. A name is never taken away or given to
# something else, and what comes in a later version gets one.
FEATURES: Mapping[str, tuple[str, str]] = {
    "account_socket": ("WS", "/ws"),
    "account_streams": ("GET", "/me/stream"),
    "app_events": ("POST", "/rooms/{room}/app-events"),
    "apps": ("POST", "/oauth/token"),
    "bots": ("POST", "/me/bots"),
    "buttons": ("POST", "/rooms/{room}/messages/{seq}/presses"),
    "device_grant": ("POST", "/oauth/device"),
    "ephemerals": ("POST", "/rooms/{room}/ephemerals"),
    "files": ("POST", "/rooms/{room}/files"),
    "incoming_webhooks": ("POST", "/hooks/{secret}"),
    "monitor": ("WS", "/monitor/ws"),
    "polls": ("POST", "/rooms/{room}/polls"),
    "reactions": ("PUT", "/rooms/{room}/messages/{seq}/reactions/{emoji}"),
    "room_socket": ("WS", "/rooms/{room}/ws"),
    "room_streams": ("GET", "/rooms/{room}/stream"),
    "scheduled_messages": ("POST", "/rooms/{room}/scheduled"),
    "slash_commands": ("POST", "/rooms/{room}/calls"),
    "threads": ("GET", "/rooms/{room}/messages/{seq}/thread"),
    "tickets": ("POST", "/me/tickets"),
    "tokens": ("POST", "/me/tokens"),
    "uploads": ("POST", "/rooms/{room}/uploads"),
    "web_push": ("PUT", "/me/push-subscriptions"),
    "webhooks": ("POST", "/rooms/{room}/webhooks"),
}
# Those that a setting switches on.
KEEPS_EDITS = "kept_edits"
SENDS_MAIL = "mail"
FRAMES = sorted(str(kind.__struct_config__.tag) for kind in get_args(commands.AccountCommand))


@router.get("", operation_id="getServer")
async def about(request: Request, services: AppServices) -> AboutOut:
    """Without signing in: the version, the features and the limits of this server."""
    settings, root = services.settings, root_of(request)
    by_setting = [KEEPS_EDITS] if settings.keep_edits else []
    by_setting += [SENDS_MAIL] if settings.smtp_url is not None else []
    return AboutOut(
        server="parley",
        version=version(PACKAGE),
        api="v1",
        features=sorted([*FEATURES, *by_setting]),
        events=sorted(TYPES),
        frames=FRAMES,
        scopes=[*Scope],
        limits=_limits(settings),
        openapi=f"{root}/openapi.json",
        asyncapi=f"{root}/asyncapi.json",
    )


def _limits(settings: Settings) -> LimitsOut:
    return LimitsOut(
        text_characters=settings.limit_text_characters,
        client_id_characters=CLIENT_ID_MAX,
        password_min_characters=settings.password_min_length,
        body_bytes=JSON_BODY.most_bytes,
        frame_bytes=FRAME_BYTES,
        picture_bytes=PICTURE_BYTES,
        file_bytes=intake.limits(settings).of_file,
        message_files=FILES_MOST,
        page_items=PAGE_MAX,
        wait_seconds=WAIT_MOST_SECONDS,
        open_rooms=OPEN_ROOMS,
        sends_per_second=settings.limit_sends_per_second,
        frames_per_second=settings.frames_per_second,
        rooms_per_hour=settings.limit_rooms_per_hour,
        sockets_per_user=settings.limit_sockets_per_user,
        sessions_per_user=settings.limit_sessions_per_user,
        heartbeat_seconds=settings.heartbeat_seconds,
        access_token_seconds=settings.access_token_minutes * 60,
        webhook_bytes=webhooks.MOST_BYTES,
    )
