"""Messages as Slack and Mattermost take them: text, attachments, blocks, as far as they map."""

from collections.abc import Callable, Sequence
from typing import Any

from .fields import Json, first_word, inner, is_set, items, word
from .mrkdwn import markdown
from .words import clean, code, link, plain, strong

# Fields that nothing but such a message has.
_ONLY_THERE = ("attachments", "blocks", "username", "channel", "icon_emoji", "icon_url", "mrkdwn")


def is_one(data: Json) -> bool:
    return any(name in data for name in _ONLY_THERE)


def read(data: Json) -> str:
    """Empty for one that shows nothing."""
    # Beside blocks the text is for notifications only.
    shown = blocks(data.get("blocks")) or markdown(word(data, "text"))
    attached = [_attachment(one) for one in items(data, "attachments")]
    said = "\n".join(part for part in (shown, *attached) if part.strip())
    label = strong(word(data, "username"))
    return f"{label}\n{said}" if label and said else said


def blocks(given: Any) -> str:
    """Block Kit; what only asks for something is left out."""
    shown = []
    for block in items({"blocks": given}, "blocks"):
        show = _BLOCKS.get(word(block, "type"))
        shown.append(show(block) if show else "")
    return "\n".join(part for part in shown if part.strip())


def _text(of: Any) -> str:
    """A text object."""
    if word(of, "type") == "mrkdwn":
        return markdown(word(of, "text"))
    return "\n".join(plain(part, most=len(part)) for part in clean(word(of, "text")).split("\n"))


def _section(block: Json) -> str:
    parts = [_text(inner(block, "text")), *(_text(field) for field in items(block, "fields"))]
    parts.append(_button(inner(block, "accessory")))
    return "\n".join(part for part in parts if part)


def _header(block: Json) -> str:
    return strong(word(block, "text", "text"))


def _context(block: Json) -> str:
    parts = [
        _image(one) if word(one, "type") == "image" else _text(one)
        for one in items(block, "elements")
    ]
    return " · ".join(part for part in parts if part)


def _image(block: Json) -> str:
    shown = plain(word(block, "title", "text") or word(block, "alt_text")) or "picture"
    return link(shown, word(block, "image_url"))


def _actions(block: Json) -> str:
    found = [_button(one) for one in items(block, "elements")]
    return " · ".join(one for one in found if one)


def _button(one: Json) -> str:
    """One that leads somewhere; what it would send can't come back."""
    is_link = word(one, "type") == "button" and word(one, "url")
    return link(plain(word(one, "text", "text")), word(one, "url")) if is_link else ""


def _divider(_: Json) -> str:
    return "\n---"


def _as_markdown(block: Json) -> str:
    return clean(word(block, "text"))


def _rich_text(block: Json) -> str:
    return "\n".join(_rich_part(part) for part in items(block, "elements"))


def _rich_part(part: Json) -> str:
    inside = items(part, "elements")
    match word(part, "type"):
        case "rich_text_list":
            sign = "1." if word(part, "style") == "ordered" else "-"
            return "\n".join(f"{sign} {_rich_line(inner_part)}" for inner_part in inside)
        case "rich_text_preformatted":
            text = clean("".join(word(one, "text") or word(one, "url") for one in inside))
            return f"```\n{text.replace('```', chr(39) * 3)}\n```"
        case "rich_text_quote":
            return _indented(_rich_line(part))
    return _rich_line(part)


def _rich_line(part: Json) -> str:
    return "".join(_rich_piece(one) for one in items(part, "elements"))


def _rich_piece(one: Json) -> str:
    match word(one, "type"):
        case "link":
            return link(plain(word(one, "text") or word(one, "url")), word(one, "url"))
        case "emoji":
            return f":{word(one, 'name')}:"
        case "broadcast":
            return "@here" if word(one, "range") == "here" else "@room"
        case "text":
            return _styled(word(one, "text"), inner(one, "style"))
    return ""


def _styled(text: str, style: Json) -> str:
    if is_set(style, "code"):
        return code(text)
    words = "\n".join(_kept_spaces(part) for part in clean(text).split("\n"))
    if not words.strip():
        return words
    before, after = words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :]
    words = words.strip()
    for name, mark in (("bold", "**"), ("italic", "*"), ("strike", "~~")):
        words = f"{mark}{words}{mark}" if is_set(style, name) else words
    return f"{before}{words}{after}"


def _kept_spaces(text: str) -> str:
    """As `plain`, of a piece that others stand beside."""
    before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    return f"{before}{plain(text, most=len(text))}{after}" if text.strip() else text


def _attachment(one: Json) -> str:
    """Set off by a bar, as there; what comes before it is not."""
    title = link(plain(word(one, "title")), word(one, "title_link"))
    parts = [
        link(plain(word(one, "author_name")), word(one, "author_link")),
        f"**{title}**" if title else "",
        blocks(one.get("blocks")) or markdown(word(one, "text")),
        *(_field(field) for field in items(one, "fields")),
        link("picture", word(one, "image_url")) if word(one, "image_url") else "",
        _actions({"elements": one.get("actions")}),
        plain(word(one, "footer")),
    ]
    shown = _filled(parts) or markdown(word(one, "fallback"))
    return "\n".join(
        part for part in (markdown(word(one, "pretext")), _indented(shown)) if part.strip()
    )


def _field(field: Json) -> str:
    name, value = strong(word(field, "title")), markdown(first_word(field, "value"))
    return f"{name}: {value}" if name and value else name or value


def _filled(parts: Sequence[str]) -> str:
    return "\n".join(part for part in parts if part.strip())


def _indented(text: str) -> str:
    return "\n".join(f"> {part}".rstrip() for part in text.split("\n")) if text.strip() else ""


_BLOCKS: dict[str, Callable[[Json], str]] = {
    "section": _section,
    "header": _header,
    "context": _context,
    "image": _image,
    "actions": _actions,
    "divider": _divider,
    "markdown": _as_markdown,
    "rich_text": _rich_text,
}
