"""Whether the process lives, and whether it can answer."""

import hmac
import time
from typing import Any

from fastapi import APIRouter, Request

from .. import credentials
from ..deps import AppServices

router = APIRouter(tags=["health"])


# What `parley doctor` sends: it knows the secret of the server, and nobody else is told.
DOCTOR = "Parley-Doctor"
DOCTOR_SECONDS = 60


@router.get("/healthz", operation_id="getHealth")
async def alive(request: Request, services: AppServices) -> dict[str, Any]:
    """Only `parley doctor` is told more: how the server sees who asks."""
    given = request.headers.get(DOCTOR)
    if given is None or not _is_doctor(services.keys.doctor, given):
        return {"status": "ok"}
    seen = {"address": credentials.device(request).address, "scheme": request.url.scheme}
    return {"status": "ok", "seen": seen}


def doctors_word(key: bytes, now_seconds: float) -> str:
    """It holds for a minute, and as long again while clocks differ."""
    minute = int(now_seconds // DOCTOR_SECONDS)
    return hmac.digest(key, str(minute).encode(), "sha256").hex()


def _is_doctor(key: bytes, given: str) -> bool:
    now = time.time()
    words = [doctors_word(key, now + late) for late in (-DOCTOR_SECONDS, 0, DOCTOR_SECONDS)]
    return any(hmac.compare_digest(word.encode(), given.encode()) for word in words)


@router.get("/readyz", operation_id="getReadiness")
async def ready(services: AppServices) -> dict[str, str]:
    """Whether the schema is the one that this server serves, and something can be stored.

    And whether its clock can be trusted.
    """
    await services.readiness.check()
    return {"status": "ok"}
