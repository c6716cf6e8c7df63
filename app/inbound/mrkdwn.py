"""Slack's way to write (mrkdwn), as Markdown."""

import re

from .words import clean, code, link, plain

# A fence, or a span in one line.
_CODE = re.compile(r"(```.*?```|`[^`\n]+`)", re.DOTALL)
_ANGLED = re.compile(r"<([^<>\n]+)>")
_LINK = re.compile(r"<((?:https?://|mailto:)[^<>|\s]+)\|([^<>|\n]+)>", re.IGNORECASE)
_BOLD = re.compile(r"(?<![\w*\\])\*(?=[^\s*])([^*\n]*[^\s*])\*(?![\w*])")
_STRUCK = re.compile(r"(?<![\w~\\])~(?=[^\s~])([^~\n]*[^\s~])~(?![\w~])")
# Nobody writes so in mrkdwn: Mattermost and others take the same form and mean Markdown.
_IS_MARKDOWN = re.compile(r"\*\*|~~|\]\(|^#{1,6} |^\|", re.MULTILINE)
_CALLS = {"here": "@here", "channel": "@room", "everyone": "@room"}
_ENTITIES = (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"))


def markdown(text: str) -> str:
    """Text of a message, or of a part of one."""
    text = clean(text)
    is_markdown = _IS_MARKDOWN.search(text) is not None
    parts = _CODE.split(text)
    return "".join(
        _code(part) if number % 2 else _decoded(_words(part, is_markdown=is_markdown))
        for number, part in enumerate(parts)
    )


def with_links(text: str) -> str:
    """Markdown in which only links were written Slack's way: all else stays as it is."""
    return _LINK.sub(lambda found: link(plain(found[2]), found[1]), text)


def _words(text: str, *, is_markdown: bool) -> str:
    if not is_markdown:
        text = _STRUCK.sub(r"~~\1~~", _BOLD.sub(r"**\1**", text))
    return _ANGLED.sub(_meant, text)


def _meant(found: re.Match[str]) -> str:
    target, _, label = found[1].partition("|")
    label = label.strip()
    match target[:1]:
        case "@" | "#":
            # Ids of another team: they name nobody here.
            return plain(f"{target[0]}{label.lstrip('@#')}") if label else code(target)
        case "!":
            name = target[1:]
            return _CALLS.get(name) or plain(label) or code(name)
    if target.startswith("mailto:"):
        return label or target.removeprefix("mailto:")
    if not target.lower().startswith(("http://", "https://")):
        return found[0]
    return link(plain(label), _decoded(target)) if label else _decoded(target)


def _code(text: str) -> str:
    text = _decoded(text)
    if not text.startswith("```") or "\n" not in text:
        return text
    # A fence of Markdown has lines of its own.
    return f"\n```\n{text[3:-3].strip(chr(10))}\n```\n"


def _decoded(text: str) -> str:
    for entity, sign in _ENTITIES:
        text = text.replace(entity, sign)
    return text
