"""The webhooks of the demo: alerts come in, and a board in the hall would get what is said."""

from sqlalchemy import Connection

from ..chat import messages
from ..chat.log import batch
from ..chat.log.act import Draft
from ..chat.webhooks import hooks, incoming
from ..chat.webhooks.hooks import HookChange, NewHook
from ..inbound import alertmanager

# By the name of the room, which the main person looks after.
WHERE = "general"
ALERT = {
    "status": "resolved",
    "labels": {"alertname": "SlowBoard", "instance": "arrivals-2", "severity": "warning"},
    "annotations": {"summary": "The board of arrivals answers within 200 ms again"},
    "generatorURL": "https://prometheus.example.org/alerts",
}


def add(connection: Connection, room: str, *, key: bytes, sealing_key: bytes, user: str) -> None:
    made = incoming.create(connection, key, room, user=user, name="Alerts")
    hook, _ = made.result
    text = alertmanager.read({"status": "resolved", "alerts": [ALERT]})
    batch.append_all(connection, [Draft(messages.SEND, room, hook.bot.id, text=text)], key)
    new = NewHook("https://board.example.org/parley", ("message", "edited", "deleted"), "hmac")
    board, _ = hooks.create(connection, sealing_key, room, user=user, new=new).result
    # Nothing is sent from a demo by itself.
    hooks.change(connection, room, board.id, user=user, wanted=HookChange(active=False))
