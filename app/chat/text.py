"""One rule for what people may write, whichever door it comes through."""

import re
import unicodedata

from app import errors, passwords

# NUL breaks PostgreSQL, lone surrogates break UTF-8, the other control characters break terminals.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_FORBIDDEN_IN_LINE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029]")
_ACCOUNT_NAME = re.compile(r"[^\W_][\w.-]{0,31}")
# A name that looked like an id would make `/rooms/{room}` and `/members/{user}` ambiguous.
_LOOKS_LIKE_AN_ID = re.compile(r"[ure]_")

ROOM_NAME_MAX = 80
TOPIC_MAX = 250
DISPLAY_NAME_MAX = 60
CLIENT_ID_MAX = 64


def message(text: str, *, longest: int) -> str:
    """A message's text, as written. Raises `Invalid`."""
    if not text.strip():
        raise errors.Invalid("A message needs some text.")
    if len(text) > longest:
        raise errors.Invalid(f"A message has at most {longest} characters.")
    if _FORBIDDEN.search(text):
        raise errors.Invalid("A message can't hold control characters or half characters.")
    return text


def line(text: str, *, longest: int, what: str, empty: bool = False) -> str:
    """One trimmed line, such as a room's name or topic. Raises `Invalid`."""
    text = unicodedata.normalize("NFC", text.strip())
    if not text and not empty:
        raise errors.Invalid(f"The {what} can't be empty.")
    if len(text) > longest:
        raise errors.Invalid(f"The {what} has at most {longest} characters.")
    if _FORBIDDEN_IN_LINE.search(text):
        raise errors.Invalid(f"The {what} can't hold control characters or half characters.")
    return text


def room_name(name: str) -> str:
    name = line(name, longest=ROOM_NAME_MAX, what="room name")
    if _LOOKS_LIKE_AN_ID.match(folded(name)) or "/" in folded(name):
        raise errors.Invalid(
            "A room name has no slash and does not begin like an id (r_, u_ or e_)."
        )
    return name


def topic(words: str) -> str:
    return line(words, longest=TOPIC_MAX, what="topic", empty=True)


def account_name(name: str) -> str:
    """What people sign in with and are mentioned by."""
    name = line(name, longest=32, what="name")
    if not _ACCOUNT_NAME.fullmatch(name) or _LOOKS_LIKE_AN_ID.match(folded(name)):
        raise errors.Invalid("A name is made of letters, digits, dots, hyphens and underscores.")
    return name


def password(words: str, *, shortest: int) -> str:
    """Length is what counts (NIST SP 800-63B §5.1.1). Raises `Invalid`."""
    if not shortest <= len(passwords.normal(words)) <= passwords.MAX_LENGTH:
        raise errors.Invalid(f"A password has {shortest} to {passwords.MAX_LENGTH} characters.")
    if _FORBIDDEN_IN_LINE.search(words):
        raise errors.Invalid("A password can't hold control characters or half characters.")
    return words


def client_id(text: str) -> str:
    """The sender's own name for a request: 1 to 64 printable ASCII characters."""
    if not 1 <= len(text) <= CLIENT_ID_MAX or not text.isascii() or not text.isprintable():
        raise errors.Invalid(f"A client_id has 1 to {CLIENT_ID_MAX} printable ASCII characters.")
    return text


def folded(name: str) -> str:
    """How names are compared (Unicode TR15 and TR21): Ada, ada and ＡＤＡ are one."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())
