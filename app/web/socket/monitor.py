"""The monitor's socket: how every node is, twice a second; for owners of the server."""

from fastapi import APIRouter, WebSocket

from ... import errors
from ...chat.log.act import Draft
from ...wire import commands
from ...wire.frames import Frame
from ...work.monitor import EVERY_SECONDS, KEPT_SECONDS
from ..deps import AppServices, CheckedMonitorHandshake
from . import seat
from .commands import CommandReceiver

router = APIRouter()


@router.websocket("/monitor/ws")
async def monitor_socket(
    websocket: WebSocket, handshake: CheckedMonitorHandshake, services: AppServices
) -> None:
    """`hello`, the samples of the last ten minutes, then each as it comes; see docs/protocol.md."""
    who = handshake.who
    connection = await seat.accept(websocket, services, who, is_of_account=True)

    async def begin() -> None:
        await seat.require_session(services, handshake)
        # To leave a monitor open is not to be there.
        services.hub.set_idle(connection, True)
        connection.send(
            Frame(
                type="hello",
                node=services.hub.nodes.id,
                every_seconds=EVERY_SECONDS,
                kept_seconds=KEPT_SECONDS,
                heartbeat_seconds=services.settings.heartbeat_seconds,
            )
        )
        services.monitor.watch(connection)

    receiver = MonitorReceiver(connection, services, who, None)
    await seat.serve(websocket, services, connection, receiver, begin=begin)


class MonitorReceiver(CommandReceiver):
    """Nothing can be done here but to ask whether the server is there."""

    __slots__ = ()

    def _carry_out(self, raw: str) -> Draft | None:
        if not isinstance(commands.decode(raw), commands.Ping):
            raise errors.Invalid("This socket takes nothing but a ping.")
        self._connection.send(Frame(type="pong"))
        return None
