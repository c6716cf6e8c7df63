"""The emoji that there are, each in one spelling: that of the table which the page has, too."""

from ..files import STATIC

# What says "as a picture" and "as a sign": an emoji is the same with it and without.
_LOOKS = str.maketrans("", "", "\ufe0e\ufe0f")
_SPELLINGS = {
    line.translate(_LOOKS): line
    for line in (STATIC / "emoji" / "spellings.txt").read_text("utf-8").splitlines()
}


def spelled(typed: str) -> str | None:
    """The one emoji that somebody means, as it is spelled; None for anything else."""
    return _SPELLINGS.get(typed.translate(_LOOKS))
