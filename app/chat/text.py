"""One rule for what people may write, whichever door it comes through."""

import re
import unicodedata
from datetime import UTC, datetime

import idna

from .. import errors, passwords
from ..settings import TEAM_NAME_MAX
from ..unicode import security
from . import spellings
from .moments import DAY_MS

# NUL breaks PostgreSQL, lone surrogates break UTF-8, the other control characters break terminals.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_FORBIDDEN_IN_LINE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029]")
# A blank pattern of Braille is a symbol, and shows nothing all the same.
_BLANK = f"{security.IGNORABLE}\u2800"
_VISIBLE = re.compile(f"[^\\s{_BLANK}]")
_INVISIBLE = re.compile(f"[{security.IGNORABLE}]")
_NON_JOINER, _JOINER = "\u200c", "\u200d"
# Colour and skin, between an emoji and what it is joined to.
_EMOJI_MODIFIERS = "\ufe0f\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"
_EMOJI = "So"
_VARIATION = re.compile("[\u180b-\u180d\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef]")
# Scotland's flag and others: a black flag, a region in tag characters, and an end (UTS 51 ED-14a).
_FLAG = re.compile("\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{3,6}\U000e007f")
_EMOJI_NAME = re.compile(r"[a-z0-9_+-]+")
_USER_NAME = re.compile(r"[^\W_][\w.-]*")
# A name that looked like an id would make `/rooms/{room}` and `/members/{user}` ambiguous.
_LOOKS_LIKE_AN_ID = re.compile(r"[urebg]_")

USER_NAME_MAX = 32
ROOM_NAME_MAX = 80
TOPIC_MAX = 250
DESCRIPTION_MAX = 500
SECTION_NAME_MAX = 60
DISPLAY_NAME_MAX = 60
REASON_MAX = 500
ALT_MAX = 1000
PRONOUNS_MAX = 40
ABOUT_MAX = 250
STATUS_MAX = 100
# Families and flags are made of many: the longest that is in use has ten.
EMOJI_MAX = 16
EMOJI_NAME_MAX = 32
NOTE_MAX = 100
CLIENT_ID_MAX = 64
# An answer that only one person sees is no document, and fits what one node says to another.
EPHEMERAL_MAX = 1000
NEEDS_TEXT = "A message needs some text."
# In NFC up to four characters of a name as it was typed become one.
TYPED_MAX = 4 * ROOM_NAME_MAX


def message(text: str, *, longest: int) -> str:
    """A message's text, as written. Raises `Invalid`."""
    if not _VISIBLE.search(text):
        raise errors.Invalid(NEEDS_TEXT)
    if len(text) > longest:
        raise errors.Invalid(f"A message has at most {longest} characters.")
    if _FORBIDDEN.search(text):
        raise errors.Invalid("A message can't hold control characters or half characters.")
    return text


def draft(text: str, *, longest: int) -> str:
    """What may become a message, as written; empty where nothing can be seen. Raises `Invalid`."""
    return message(text, longest=longest) if _VISIBLE.search(text) else ""


def line(text: str, *, longest: int, what: str) -> str:
    """One trimmed line, such as a name. Raises `Invalid`."""
    text = unicodedata.normalize("NFC", text.strip())
    if not text:
        raise errors.Invalid(f"The {what} can't be empty.")
    if len(text) > longest:
        raise errors.Invalid(f"The {what} has at most {longest} characters.")
    if _FORBIDDEN_IN_LINE.search(text):
        raise errors.Invalid(f"The {what} can't hold control characters or half characters.")
    return text


def name(text: str, *, longest: int, what: str) -> str:
    """One line that can be seen: nothing in it is invisible but what emoji and scripts need.

    Raises `Invalid`.
    """
    return _seen(line(text, longest=longest, what=what), what=what)


def _seen(text: str, *, what: str) -> str:
    if not _VISIBLE.search(text):
        raise errors.Invalid(f"The {what} needs something that can be seen.")
    shown = _FLAG.sub("", text)
    if not all(_is_needed(shown, found.start()) for found in _INVISIBLE.finditer(shown)):
        raise errors.Invalid(f"The {what} can't hold characters that are invisible.")
    return text


def _is_needed(text: str, at: int) -> bool:
    """Whether the invisible character at this place changes how those beside it look."""
    sign = text[at]
    if _VARIATION.match(sign):
        return at > 0 and _VISIBLE.match(text[at - 1]) is not None
    return sign in (_JOINER, _NON_JOINER) and (_joins_letters(text, at) or _joins_emoji(text, at))


def _joins_letters(text: str, at: int) -> bool:
    """RFC 5892 appendix A.1 and A.2: in Arabic and Indic scripts."""
    try:
        return idna.valid_contextj(text, at)
    except ValueError:  # beside it is a character that this Python does not know yet
        return False


def _joins_emoji(text: str, at: int) -> bool:
    before, after = text[:at].rstrip(_EMOJI_MODIFIERS)[-1:], text[at + 1 : at + 2]
    beside = [unicodedata.category(sign) for sign in (before, after) if sign]
    return text[at] == _JOINER and beside == [_EMOJI, _EMOJI]


def room_name(typed: str) -> str:
    typed = name(typed, longest=ROOM_NAME_MAX, what="room name")
    compared = folded(typed)
    if _LOOKS_LIKE_AN_ID.match(compared) or "/" in compared or compared in (".", ".."):
        raise errors.Invalid(
            "A room name has no slash, is not . or .., and begins like no id (r_, u_, b_, g_, e_)."
        )
    return typed


def display_name(typed: str) -> str:
    return name(typed, longest=DISPLAY_NAME_MAX, what="display name")


def section_name(typed: str) -> str:
    return name(typed, longest=SECTION_NAME_MAX, what="name of the section")


def team_name(typed: str) -> str:
    return name(typed, longest=TEAM_NAME_MAX, what="name of the team")


def pronouns(typed: str) -> str:
    return _said("pronouns", typed, longest=PRONOUNS_MAX)


def about(typed: str) -> str:
    return _paragraphs("text about you", typed, longest=ABOUT_MAX)


def status(typed: str) -> str:
    return _said("status", typed, longest=STATUS_MAX)


def _said(what: str, typed: str, *, longest: int) -> str:
    """Something beside a name, or nothing; it can't turn around or hide what stands beside it."""
    return name(typed, longest=longest, what=what) if typed.strip() else ""


def emoji(typed: str) -> str:
    """One emoji in its one spelling, however it was typed. Raises `Invalid`."""
    one = spellings.spelled(typed.strip())
    if one is None:
        raise errors.Invalid("An emoji is one picture, without letters or spaces.")
    return one


def emoji_name(typed: str) -> str:
    """What an emoji of the team is written as, without its colons. Raises `Invalid`."""
    if not 2 <= len(typed) <= EMOJI_NAME_MAX or not _EMOJI_NAME.fullmatch(typed):
        raise errors.Invalid(
            f"The name of an emoji has 2 to {EMOJI_NAME_MAX} of a to z, 0 to 9, _, + and -."
        )
    return typed


def reaction(typed: str) -> str:
    """An emoji, or one of the team's as it is written. Raises `Invalid`."""
    name = typed.removeprefix(":").removesuffix(":")
    return f":{emoji_name(name)}:" if is_of_team(typed) else emoji(typed)


def is_of_team(emoji: str) -> bool:
    """Whether it is written like an emoji of the team."""
    return emoji.startswith(":") and emoji.endswith(":") and len(emoji) > 1


def note(words: str) -> str:
    return _said("note", words, longest=NOTE_MAX)


def topic(words: str) -> str:
    return _said("topic", words, longest=TOPIC_MAX)


def reason(words: str | None) -> str:
    """Why somebody did something; empty where they don't say."""
    return _said("reason", words or "", longest=REASON_MAX)


def moment(typed: str) -> int:
    """A time as of RFC 3339, with its zone, in milliseconds since 1970. Raises `Invalid`."""
    try:
        found = datetime.fromisoformat(typed)
        if found.tzinfo is None:
            raise ValueError
        # No float: the last millisecond counts.
        since = found.astimezone(UTC) - datetime(1970, 1, 1, tzinfo=UTC)
    except (ValueError, OverflowError) as error:
        raise errors.Invalid("A time is like 2026-11-21T02:34:59Z.") from error
    return since.days * DAY_MS + since.seconds * 1000 + since.microseconds // 1000


def description(words: str) -> str:
    """Of a room, or nothing. Raises `Invalid`."""
    return _paragraphs("description", words, longest=DESCRIPTION_MAX)


def alt(words: str) -> str:
    """What can be seen in a picture, for who can't see it. Raises `Invalid`."""
    return _paragraphs("description of a file", words, longest=ALT_MAX)


def _paragraphs(what: str, words: str, *, longest: int) -> str:
    words = unicodedata.normalize("NFC", words.strip())
    if len(words) > longest:
        raise errors.Invalid(f"The {what} has at most {longest} characters.")
    if _FORBIDDEN.search(words):
        raise errors.Invalid(f"The {what} can't hold control characters or half characters.")
    return _seen(words, what=what) if words else ""


def user_name(typed: str) -> str:
    """The name that people sign in with and are mentioned by."""
    typed = line(unicodedata.normalize("NFKC", typed), longest=USER_NAME_MAX, what="name")
    if not _USER_NAME.fullmatch(typed):
        raise errors.Invalid("A name is made of letters, digits, dots, hyphens and underscores.")
    if _LOOKS_LIKE_AN_ID.match(folded(typed)):
        raise errors.Invalid("A name begins like no id (r_, u_, b_, g_, e_).")
    if not security.is_identifier(typed):
        raise errors.Invalid("A name has letters that are in use today, and that can be seen.")
    try:
        idna.check_bidi(typed)  # RFC 5893: else two names are shown in the same order
    except idna.IDNAError as error:
        raise errors.Invalid("A name is written in one direction.") from error
    return typed


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


def lookup_key(typed: str) -> str:
    """`folded` for what a stranger calls a name; empty for a text that is too long to be one.

    Folding such a text takes milliseconds and makes it up to eighteen times as long.
    """
    return folded(typed) if len(typed) <= TYPED_MAX else ""


def looks(name: str) -> frozenset[str]:
    """The looks of a name: names that share one of them look the same (UTS 39 §4).

    In small letters, and as it stands: only the capital of `Ian` looks like the l of `lan`.
    """
    small = security.skeleton(folded(name))
    as_it_stands = security.skeleton(folded(security.skeleton(name)))
    return frozenset(" ".join(look.split()) for look in (small, as_it_stands))
