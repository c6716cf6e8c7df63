"""Whether the process lives, and whether it can answer."""

from fastapi import APIRouter

from app.chat import accounts
from app.web.deps import Parts

router = APIRouter(tags=["health"])


@router.get("/healthz")
async def alive() -> dict[str, str]:
    return {"status": "ok"}


@router.get("/readyz")
async def ready(parts: Parts) -> dict[str, str]:
    """Asks the database."""
    await parts.database.read(accounts.is_empty)
    return {"status": "ok"}
