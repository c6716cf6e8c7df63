"""What the settings say that can't be meant."""

import ipaddress
from collections.abc import Iterator

from ..findings import Finding, note, trouble, well
from ..settings import Settings, misspelt

SETTINGS = "settings"
# As many addresses as a large company has inside; more is the Internet.
MOST_TRUSTED = 2**24


def of_settings(settings: Settings) -> Iterator[Finding]:
    found = [*_wrong(settings)]
    yield from found or [well(SETTINGS, "they can be read, and go together.")]
    if settings.registration == "open":
        says = "anybody who reaches the server can make an account (PARLEY_REGISTRATION=open)."
        yield note(SETTINGS, says)


def _wrong(settings: Settings) -> Iterator[Finding]:
    for name, meant in misspelt().items():
        yield trouble(SETTINGS, f"{name} is no setting.", f"Did you mean {meant}?")
    if settings.workers > 1 and settings.database_url is None:
        todo = "Set PARLEY_DATABASE_URL (`parley copy` takes the data along), or leave it out."
        yield trouble(SETTINGS, "PARLEY_WORKERS needs PostgreSQL.", todo)
    for network in settings.trusted_networks:
        if network.num_addresses > MOST_TRUSTED and not network.is_private:
            says = f"PARLEY_TRUSTED_PROXIES believes {network}: anybody can forge an address."
            yield trouble(SETTINGS, says, "List the addresses of your proxies only.")
    is_public = settings.public_url is not None
    if settings.secure and not settings.trusted_proxies and _is_loopback(settings.host):
        says = "PARLEY_PUBLIC_URL is https, and no proxy is trusted: all people have one address."
        yield trouble(SETTINGS, says, "Set PARLEY_TRUSTED_PROXIES to the proxy's address.")
    elif not is_public and not _is_loopback(settings.host):
        says = f"the server listens on {settings.host}, and PARLEY_PUBLIC_URL is not set."
        yield trouble(SETTINGS, says, "Set it to the address that people type, with https.")
    elif is_public and not settings.secure and not _is_loopback(settings.host):
        says = f"{settings.public_url} is not https: passwords and messages can be read on the way."
        yield trouble(SETTINGS, says, "Put a proxy with TLS in front (docs/operations.md).")


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
