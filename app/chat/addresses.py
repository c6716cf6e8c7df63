"""Web addresses in what people write, the same as in static/js/web-addresses.js."""

import re

# Chinese punctuation ends an address; the pattern looks at no character more than a few times.
_ENDS = '\\s\ufeff<>"，。；：！？、）】》」』'
_ADDRESS = re.compile(
    f"https?://[^{_ENDS}]+|mailto:[^@{_ENDS}]{{1,64}}@[^@{_ENDS}]+", re.IGNORECASE
)
# These belong to the sentence when they come last.
_PUNCTUATION = ".,;:!?'\"*_~"


def address_at(text: str, at: int) -> str:
    """The address that begins there; "(see https://a.org/a_(b))." ends before the last bracket."""
    found = _ADDRESS.match(text, at)
    return "" if found is None else _without_punctuation(found)


def without_addresses(text: str) -> str:
    """With a space for each."""
    if ":" not in text:
        return text
    return _ADDRESS.sub(lambda found: " " + found[0][len(_without_punctuation(found)) :], text)


def _without_punctuation(found: re.Match[str]) -> str:
    address = found[0]
    unopened = address.count(")") - address.count("(")
    end = len(address)
    while end > 0:
        last = address[end - 1]
        if last == ")" and unopened > 0:
            unopened -= 1
        elif last not in _PUNCTUATION:
            break
        end -= 1
    return address[:end]
