"""Words of others in the Markdown of a message: they are shown as they are, and do nothing."""

import re
from urllib.parse import quote

# Of a title, a name, the first line of a comment.
LINE_MAX = 200
URL_MAX = 2000
# Control characters and half characters, which no message holds.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_SPACES = re.compile(r"\s+")
# What would be markup, an entity, a mention or a link. Within a word `_` is a letter.
_MARKS = re.compile(
    r"[\\`*\[\]<>~]|_(?!\w)|(?<!\w)_|&(?=[\w#]+;)|@(?=\w)|^[#+-](?=\s)|:(?=//)|(?<=mailto):",
    re.IGNORECASE,
)
_WEB = re.compile(r"https?://[^\s]+", re.IGNORECASE)
# In a link's address these would end it.
_KEPT_IN_URL = "%/:?#[]@!$&'*+,;=~"
CUT = "…"


def clean(words: str) -> str:
    """Lines as they were, without what can't be in a message."""
    return _FORBIDDEN.sub("", words.replace("\r\n", "\n").replace("\r", "\n"))


def cut(words: str, most: int) -> str:
    return words if len(words) <= most else words[: most - 1].rstrip() + CUT


def line(words: str, most: int = LINE_MAX) -> str:
    """Its words in one line; not yet Markdown."""
    return cut(_SPACES.sub(" ", clean(words)).strip(), most)


def first_line(words: str, most: int = LINE_MAX) -> str:
    """Not yet Markdown."""
    return line(clean(words).strip().partition("\n")[0], most)


def plain(words: str, most: int = LINE_MAX) -> str:
    """One line that shows them: no markup of theirs, and nobody is mentioned."""
    return _MARKS.sub(r"\\\g<0>", line(words, most))


def strong(words: str) -> str:
    return f"**{shown}**" if (shown := plain(words)) else ""


def code(words: str) -> str:
    shown = line(words).replace("`", "'")
    return f"`{shown}`" if shown else ""


def link(shown: str, url: str) -> str:
    """`shown` is Markdown. Without an address of the web it is only that."""
    address = url.strip()
    if not shown or len(address) > URL_MAX or not _WEB.fullmatch(address):
        return shown
    return f"[{shown}]({quote(address, safe=_KEPT_IN_URL)})"


def counted(count: int, noun: str) -> str:
    """`1 commit`, `2 commits`."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
