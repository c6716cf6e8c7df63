"""What this server speaks of OAuth 2, where programs look for it (RFC 8414)."""

from typing import Any

from fastapi import APIRouter, Request, Response

from ... import errors
from ...chat.scopes import Scope
from .. import credentials
from ..deps import AppServices
from ..oauth import OF_APPS
from ..pages.catalogue import LANGUAGES
from ..pages.consent import PATH as CONSENT
from ..place import root_of
from .oauth import GRANTS

router = APIRouter(include_in_schema=False)

METADATA = "/.well-known/oauth-authorization-server"
BY_SECRET = ["client_secret_basic", "client_secret_post"]


@router.get(METADATA)
async def metadata(request: Request, response: Response, services: AppServices) -> dict[str, Any]:
    """For everybody, also on pages of others; clients find all addresses by this one."""
    response.headers["Access-Control-Allow-Origin"] = "*"
    return _metadata(credentials.own_address(request, services.settings))


@router.get(METADATA + "/{path:path}")
async def metadata_below(
    path: str, request: Request, response: Response, services: AppServices
) -> dict[str, Any]:
    """Where clients look for what stands below a path (RFC 8414 §3.1): a proxy passes it on."""
    if f"/{path}" != root_of(request):
        raise errors.NotFound
    return await metadata(request, response, services)


def _metadata(issuer: str) -> dict[str, Any]:
    return {
        "issuer": issuer,
        "authorization_endpoint": issuer + CONSENT,
        "token_endpoint": f"{issuer}{OF_APPS}token",
        "device_authorization_endpoint": f"{issuer}{OF_APPS}device",
        "revocation_endpoint": f"{issuer}{OF_APPS}revoke",
        "introspection_endpoint": f"{issuer}{OF_APPS}introspect",
        "scopes_supported": [*Scope],
        "response_types_supported": ["code"],
        "response_modes_supported": ["query"],
        "grant_types_supported": [*GRANTS],
        "code_challenge_methods_supported": ["S256"],
        "token_endpoint_auth_methods_supported": [*BY_SECRET, "none"],
        "revocation_endpoint_auth_methods_supported": [*BY_SECRET, "none"],
        "introspection_endpoint_auth_methods_supported": BY_SECRET,
        "authorization_response_iss_parameter_supported": True,
        "ui_locales_supported": [code for code, _ in LANGUAGES],
        "service_documentation": f"{issuer}/docs",
    }
