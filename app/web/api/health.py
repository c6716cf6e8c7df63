"""Whether the process lives, and whether it can answer."""

from fastapi import APIRouter

from ..deps import AppServices

router = APIRouter(tags=["health"])


@router.get("/healthz", operation_id="getHealth")
async def alive() -> dict[str, str]:
    return {"status": "ok"}


@router.get("/readyz", operation_id="getReadiness")
async def ready(services: AppServices) -> dict[str, str]:
    """Whether the schema is the one that this server serves, and something can be stored.

    And whether its clock can be trusted.
    """
    await services.readiness.check()
    return {"status": "ok"}
