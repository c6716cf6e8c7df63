"""Whether the process lives, and whether it can answer."""

from fastapi import APIRouter

from ... import errors
from ...chat.access import now_ms
from ...db import clock, migrate
from ..deps import AppServices

# Until somebody has started a server of the right version, or has set a clock.
RETRY_SECONDS = 10

router = APIRouter(tags=["health"])


@router.get("/healthz", operation_id="getHealth")
async def alive() -> dict[str, str]:
    return {"status": "ok"}


@router.get("/readyz", operation_id="getReadiness")
async def ready(services: AppServices) -> dict[str, str]:
    """Whether the schema is the one that this server serves, and something can be stored.

    And whether its clock can be trusted.
    """
    found = await services.readiness.attempt(services.database.read(migrate.revision))
    there = await services.readiness.attempt(services.database.read(clock.read))
    if abs(now_ms() - there) > clock.MOST_SECONDS * 1000:
        raise errors.ClockWrong(retry_after_seconds=RETRY_SECONDS)
    if found != services.revision:
        raise errors.SchemaChanged(retry_after_seconds=RETRY_SECONDS)
    await services.readiness.check()
    return {"status": "ok"}
