"""All routes of the server, in the order in which they are tried."""

from fastapi import FastAPI

from ..settings import Settings
from .api import (
    abandoned,
    about,
    account_webhooks,
    accounts,
    app_events,
    apps,
    audit,
    bans,
    blocks,
    bots,
    commands,
    direct,
    discovery,
    docs,
    drafts,
    emoji,
    external_accounts,
    files,
    guests,
    health,
    hooks,
    inbox,
    incoming_webhooks,
    invites,
    mail,
    members,
    messages,
    metrics,
    mutes,
    notifications,
    oauth,
    pictures,
    pins,
    polls,
    previews,
    push,
    reactions,
    reading,
    reports,
    retention,
    room_webhooks,
    rooms,
    saved,
    scheduled,
    search,
    sections,
    threads,
    tickets,
    tokens,
    uploads,
    users,
    versions,
)
from .api import sessions as session_routes
from .api import settings as settings_routes
from .pages import assets, chat, consent, device, embed, forms, guest, install
from .pages import mail as mail_pages
from .pages import problems as problem_pages
from .socket import account as account_socket
from .socket import handshake as room_socket
from .socket import monitor as monitor_socket
from .stream import account as account_stream
from .stream import room as room_stream

API = "/api/v1"
# The order decides where two routes have one path (`route_index.py`).
OF_API = (
    messages,
    pins,
    polls,
    commands,
    app_events,
    reactions,
    threads,
    versions,
    previews,
    files,
    uploads,
    room_socket,
    account_socket,
    monitor_socket,
    room_stream,
    account_stream,
    reading,
    sections,
    drafts,
    inbox,
    saved,
    scheduled,
    search,
    users,
    notifications,
    push,
    mail,
    pictures,
    blocks,
    emoji,
    invites,
    session_routes,
    tickets,
    tokens,
    bots,
    apps,
    oauth,
    rooms,
    retention,
    abandoned,
    direct,
    members,
    bans,
    mutes,
    reports,
    accounts,
    external_accounts,
    audit,
    settings_routes,
    room_webhooks,
    account_webhooks,
    incoming_webhooks,
    hooks,
    guests,
    about,
)
# Outside of it, since others look for them there.
BESIDE_API = (health, metrics, discovery)
PAGES = (assets, chat, install, forms, consent, device, embed, guest, mail_pages, problem_pages)


def include(app: FastAPI, settings: Settings) -> None:
    """Once, when the server is made."""
    for module in OF_API:
        app.include_router(module.router, prefix=API)
    for module in BESIDE_API:
        app.include_router(module.router)
    docs.install(app, settings)
    for module in PAGES:
        app.include_router(module.router)
