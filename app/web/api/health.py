"""Whether the process lives, and whether it can answer."""

from fastapi import APIRouter

from ... import errors
from ...db import migrate
from ..deps import AppServices

# Until somebody has started a server of the right version.
RETRY_SECONDS = 10

router = APIRouter(tags=["health"])


@router.get("/healthz", operation_id="getHealth")
async def alive() -> dict[str, str]:
    return {"status": "ok"}


@router.get("/readyz", operation_id="getReadiness")
async def ready(services: AppServices) -> dict[str, str]:
    """Whether the schema is the one that this server serves, and something can be stored."""
    found = await services.readiness.attempt(services.database.read(migrate.revision))
    if found != services.revision:
        raise errors.SchemaChanged(retry_after_seconds=RETRY_SECONDS)
    await services.readiness.check()
    return {"status": "ok"}
