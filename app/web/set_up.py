"""Under which names an empty server may be set up.

A page of another site can make its own name lead to an address in the reader's network (DNS
rebinding), and its scripts then talk to a server there as if it were theirs. On an empty server
they would make themselves its owner. So a set-up needs a name that nobody else can make lead here.
"""

import ipaddress
import re
import socket
from urllib.parse import urlsplit

from .. import errors
from ..settings import Settings

# RFC 6761 §6.3: these lead to the reader's own machine, whatever the DNS says.
LOOPBACK = ".localhost"
# A name or an address, maybe a port; browsers write other letters as xn--….
_HOST = re.compile(r"[\w.:\[\]-]+", re.ASCII)


def check_host(host: str, settings: Settings) -> None:
    """Raises `UnknownHost`; `host` is the header of that name."""
    if not is_known_host(host, settings):
        raise errors.UnknownHost


def is_known_host(host: str, settings: Settings) -> bool:
    """Whether the `Host` of a request is an IP address, this machine, or named in the settings.

    A name without a dot is one of the reader's own network: no foreign page lives under one.
    """
    name = _name_in(host)
    if name is None:
        return False
    is_local = "." not in name or name.endswith(LOOPBACK)
    return is_local or _is_address(name) or name in _own_names(settings)


def _name_in(host: str) -> str | None:
    if not _HOST.fullmatch(host):
        return None
    try:
        name = urlsplit(f"//{host}").hostname
    except ValueError:
        return None
    return name.removesuffix(".") if name else None


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def _own_names(settings: Settings) -> set[str]:
    machine = socket.gethostname().lower()
    # The name that multicast DNS gives it in its own network (RFC 6762).
    local = f"{machine.partition('.')[0]}.local"
    names = {machine, local, settings.host.lower()}
    public = urlsplit(settings.public_url or "").hostname
    return names | {public} if public else names
