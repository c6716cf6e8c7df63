"""The description of sockets, streams and webhooks (AsyncAPI 3.0), drawn from the same tables.

Events come from the table of types, commands from the decoder, other frames from
`schemas/frames.py`: what is declared there is described here, and nothing stands here twice.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple, get_args

import msgspec
from pydantic import BaseModel, TypeAdapter

from ..chat.text import CLIENT_ID_MAX
from ..settings import Settings
from ..wire import commands
from ..wire.samples import NodeSample
from .query import AccountStreamQuery, StreamQuery, documented
from .schemas import frames
from .schemas.events import EVENTS
from .schemas.sent_webhooks import BODIES

Json = dict[str, Any]

SCHEMAS = "#/components/schemas/"
JSON = "application/json"
WS_BINDING, HTTP_BINDING = "0.1.0", "0.3.0"
ROOM = {"room": {"description": "The id of a room, or the name of a public one."}}
TOKEN = {
    "type": "string",
    "deprecated": True,
    "description": "An access token. Addresses are written down everywhere: take a ticket.",
}
CURSOR = ("after", "epoch")


class Channel(NamedTuple):
    """Where frames go, and which: `sends` are of the server, `receives` of its clients."""

    address: str | None
    about: str
    sends: Sequence[str]
    receives: Sequence[str] = ()
    query: Mapping[str, Json] | None = None
    is_socket: bool = True


def describe(settings: Settings, version: str) -> Json:
    schemas = _Schemas()
    events = [schemas.add(schema) for schema in EVENTS.values()]
    sent = {name: [*map(schemas.add, kinds)] for name, kinds in frames.CHANNELS.items()}
    of_room = schemas.add_commands(get_args(commands.Command), "")
    of_account = schemas.add_commands(commands.OF_ACCOUNT, "OnAccount")
    ping = [name for name in of_room if name == "PingCommand"]
    hooks = [schemas.add(schema) for schema in BODIES.values()]
    samples = schemas.add_samples()
    _limit(schemas.found, settings)
    stream = _query(StreamQuery)
    in_address = {"ticket": stream["ticket"], "token": TOKEN}
    cursor = {name: stream[name] for name in CURSOR}
    channels = {
        "room": Channel(
            "/api/v1/rooms/{room}/ws",
            "One room: its log from a cursor on, and what happens there.",
            [*sent["room"], *events],
            of_room,
            query=cursor | in_address,
        ),
        "account": Channel(
            "/api/v1/ws",
            "Everything of one person's: their list, and the rooms that they open.",
            [*sent["account"], *events],
            of_account,
            query=in_address,
        ),
        "monitor": Channel(
            "/api/v1/monitor/ws",
            "How each node is, for owners of the server.",
            [*sent["monitor"], *samples],
            ping,
            query=in_address,
        ),
        "roomStream": Channel(
            "/api/v1/rooms/{room}/stream",
            "The frames of a room's socket, as server-sent events.",
            [*sent["roomStream"], *events],
            query=stream,
            is_socket=False,
        ),
        "accountStream": Channel(
            "/api/v1/me/stream",
            "The frames of the account socket with the logs of all my rooms, as server-sent "
            "events.",
            [*sent["accountStream"], *events],
            query=_query(AccountStreamQuery),
            is_socket=False,
        ),
        "webhook": Channel(
            None, "An address of yours, to which each event is posted.", hooks, is_socket=False
        ),
    }
    return {
        "asyncapi": "3.0.0",
        "info": {
            "title": "Parley",
            "version": version,
            "description": "Sockets, streams and webhooks. Pass by fields and types of events "
            "that you don't know. Requests are described in /openapi.json.",
        },
        "defaultContentType": JSON,
        "channels": {name: _channel(channel) for name, channel in channels.items()},
        "operations": _operations(channels),
        "components": {
            "schemas": schemas.found,
            "messages": {
                name: _message(name, schemas.found[name])
                for channel in channels.values()
                for name in (*channel.sends, *channel.receives)
            },
        },
    }


class _Schemas:
    """The components, each added once."""

    def __init__(self) -> None:
        self.found: Json = {}

    def add(self, kind: Any) -> str:
        """A shape that pydantic knows; its name."""
        schema = TypeAdapter(kind).json_schema(
            ref_template=SCHEMAS + "{model}", mode="serialization"
        )
        self.found |= schema.pop("$defs", {})
        name = f"{kind.__name__}Frame" if kind.__module__ == frames.__name__ else kind.__name__
        self.found[name] = schema
        return name

    def add_commands(self, kinds: Iterable[Any], mark: str) -> list[str]:
        """What clients send; nested shapes are the same with each mark."""
        kinds = [*kinds]
        tops, found = msgspec.json.schema_components(kinds, ref_template=SCHEMAS + "Sent{name}")
        top_names = {str(kind.__name__) for kind in kinds}
        for name, schema in found.items():
            if name not in top_names:
                self.found[f"Sent{name}"] = schema
        names = [f"{kind.__name__}Command{mark}" for kind in kinds]
        for name, top in zip(names, tops, strict=True):
            self.found[name] = found[top["$ref"].removeprefix(f"{SCHEMAS}Sent")]
        return names

    def add_samples(self) -> list[str]:
        """The frames of the monitor, made of samples."""
        (sample,), found = msgspec.json.schema_components(
            [NodeSample], ref_template=SCHEMAS + "{name}"
        )
        self.found |= _portable(found)
        own = self.found["NodeSample"]
        kind = {"type": {"const": "sample", "type": "string"}}
        self.found["SampleFrame"] = {
            **own,
            "title": "Sample",
            "properties": kind | own["properties"],
            "required": ["type", *own["required"]],
        }
        self.found["SamplesFrame"] = {
            "title": "Samples",
            "type": "object",
            "properties": {
                "type": {"const": "samples", "type": "string"},
                "items": {"type": "array", "items": sample},
            },
            "required": ["type", "items"],
        }
        return ["SampleFrame", "SamplesFrame"]


def _portable(schema: Any) -> Any:
    """With patterns as all languages read them (ECMA 262); Python's own anchors are its own."""
    if isinstance(schema, dict):
        return {
            name: value.replace(r"\A", "^").replace(r"\Z", "$")
            if name == "pattern" and isinstance(value, str)
            else _portable(value)
            for name, value in schema.items()
        }
    return [_portable(one) for one in schema] if isinstance(schema, list) else schema


def _limit(schemas: Json, settings: Settings) -> None:
    """Name the bounds that the decoder leaves to those who read the text."""
    for name, schema in schemas.items():
        if "Command" not in name:
            continue
        properties = schema["properties"]
        if "client_id" in properties:
            properties["client_id"] |= {"minLength": 1, "maxLength": CLIENT_ID_MAX}
        if name.startswith(("SendC", "PollC", "CallC", "EditC")):
            properties["text"] |= {"minLength": 1, "maxLength": settings.limit_text_characters}


def _query(model: type[BaseModel]) -> Mapping[str, Json]:
    return {one["name"]: one["schema"] for one in documented(model)["parameters"]}


def _channel(channel: Channel) -> Json:
    described: Json = {
        "address": channel.address,
        "description": channel.about,
        "messages": {
            name: {"$ref": f"#/components/messages/{name}"}
            for name in (*channel.sends, *channel.receives)
        },
    }
    if channel.address and "{room}" in channel.address:
        described["parameters"] = ROOM
    if channel.is_socket:
        query = {"type": "object", "properties": channel.query}
        binding = {"method": "GET", "query": query, "bindingVersion": WS_BINDING}
        described["bindings"] = {"ws": binding}
    return described


def _operations(channels: Mapping[str, Channel]) -> Json:
    """The server `sends` what it says, and `receives` what its clients say."""
    found: Json = {}
    for name, channel in channels.items():
        for action, messages in (("send", channel.sends), ("receive", channel.receives)):
            if not messages:
                continue
            place = f"#/channels/{name}"
            operation: Json = {
                "action": action,
                "channel": {"$ref": place},
                "messages": [{"$ref": f"{place}/messages/{message}"} for message in messages],
            }
            if not channel.is_socket:
                http: Json = {"method": "POST" if channel.address is None else "GET"}
                if channel.query:
                    http["query"] = {"type": "object", "properties": channel.query}
                operation["bindings"] = {"http": {**http, "bindingVersion": HTTP_BINDING}}
            found[f"{name}.{action}"] = operation
    return found


def _message(name: str, schema: Json) -> Json:
    message = {"name": name, "contentType": JSON, "payload": {"$ref": SCHEMAS + name}}
    return message | ({"summary": schema["description"]} if "description" in schema else {})
