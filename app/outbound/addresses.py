"""Which addresses of the network this server may be sent to."""

import ipaddress
from collections.abc import Sequence

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Network = ipaddress.IPv4Network | ipaddress.IPv6Network

# What leads on to IPv4 inside IPv6 (RFC 6052, 3056, 4380): no receiver is reached only by these.
_TRANSLATED = tuple(
    ipaddress.IPv6Network(text)
    for text in ("64:ff9b::/96", "64:ff9b:1::/48", "2002::/16", "2001::/32")
)


def is_allowed(address: Address, *, private: Sequence[Network]) -> bool:
    """Whether it is a public one, or in a network that a setting lists."""
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    plain = mapped or address
    if any(plain in network for network in private if network.version == plain.version):
        return True
    if isinstance(plain, ipaddress.IPv6Address):
        if any(plain in network for network in _TRANSLATED) or plain.scope_id is not None:
            return False
        if int(plain) < 2**32:  # IPv4-compatible, long obsolete (RFC 4291 §2.5.5.1)
            return False
    return plain.is_global and not plain.is_multicast and not plain.is_reserved
