"""Metrics for Prometheus, where the settings say who may read them; else there is nothing."""

import hmac
import ipaddress

from fastapi import APIRouter, Request
from starlette.responses import Response

from ... import errors
from ...server.siblings import Siblings
from ...settings import Settings
from .. import metrics
from ..deps import AppServices
from ..services import Services

router = APIRouter(include_in_schema=False)

# A proxy that is not trusted leaves its own address in place of its clients'.
BY_PROXY = ("x-forwarded-for", "forwarded", "x-real-ip", "via")


@router.get("/metrics")
async def scrape(request: Request, services: AppServices) -> Response:
    """What this process, and its siblings, have done since they started, and how they are."""
    _let_in(request, services.settings)
    siblings: Siblings | None = request.app.siblings
    told = {siblings.place if siblings else None: await tell(services)}
    if siblings is not None:
        for place, answer in (await siblings.ask()).items():
            told[place] = answer
    text = metrics.exposition(told)
    headers = {"Cache-Control": "no-store"}
    return Response(text, headers=headers, media_type=metrics.CONTENT_TYPE)


async def tell(services: Services) -> bytes:
    """What this process has to tell, alone or among its siblings."""
    return metrics.encode(await services.sampler.take(), services.tasks.metrics)


def _let_in(request: Request, settings: Settings) -> None:
    """With a token and addresses, both are needed. Raises `NotFound` or `Unauthenticated`."""
    if settings.metrics_token is None and not settings.metrics_networks:
        raise errors.NotFound
    if settings.metrics_networks and not _is_from(request, settings):
        raise errors.NotFound
    if settings.metrics_token is not None:
        scheme, _, given = request.headers.get("authorization", "").partition(" ")
        token = settings.metrics_token.get_secret_value()
        is_same = hmac.compare_digest(given.strip().encode(), token.encode())
        if scheme.lower() != "bearer" or not is_same:
            raise errors.Unauthenticated


def _is_from(request: Request, settings: Settings) -> bool:
    client = request.client
    if client is None:
        return False
    # Port 0 is that of a client whom a trusted proxy has named.
    is_named = settings.trusted_proxies and client.port == 0
    if not is_named and any(name in request.headers for name in BY_PROXY):
        return False
    try:
        address = ipaddress.ip_address(client.host)
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None)
    return any((mapped or address) in network for network in settings.metrics_networks)
