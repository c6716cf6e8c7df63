"""HTML in one form, whoever wrote it: the server, the page, or the CommonMark specification."""

import re
from html import escape
from html.parser import HTMLParser

# Around what the page shows, and not of the text.
_FRAMES = {"code-block", "table-scroll"}
# How a link is opened is the page's own affair.
_OWN_ATTRIBUTES = {"rel", "target", "tabindex"}
_BLOCKS = (
    {"p", "blockquote", "ul", "ol", "li", "pre", "hr"}
    | {"table", "thead", "tbody"}
    | {"tr", "th", "td"}
)


def normal(html: str) -> str:
    """The same for all that looks the same: a line break is a new line, a heading a bold line."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.html


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self._parts: list[str] = []
        self._text = ""
        self._in_pre = False
        # Of each element that is open, what is to close it.
        self._closing: list[str] = []
        self._in_button = False

    @property
    def html(self) -> str:
        self._write_text(before_block=True)
        return "".join(self._parts)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self._in_button = self._in_button or tag == "button"
        if self._in_button or tag == "br":
            return
        self._write_text(before_block=tag in _BLOCKS)
        if tag == "img":
            self._parts.append(f'<a href="{escape(given["src"])}">{escape(given["alt"])}</a>')
            return
        if tag == "hr":
            self._parts.append("<hr>")
            return
        if _FRAMES & set(given.get("class", "").split()):
            self._closing.append("")
            return
        self._in_pre = self._in_pre or tag == "pre"
        names = ["p", "strong"] if re.fullmatch("h[1-6]", tag) else [tag]
        self._closing.append("".join(f"</{name}>" for name in reversed(names)))
        opened = "><".join(names)
        self._parts.append(f"<{opened}{_shown(given)}>")

    def handle_endtag(self, tag: str) -> None:
        was_in_button, self._in_button = self._in_button, self._in_button and tag != "button"
        if was_in_button or tag in ("br", "hr"):
            return
        self._write_text(before_block=tag in _BLOCKS or tag.startswith("h"))
        self._in_pre = self._in_pre and tag != "pre"
        self._parts.append(self._closing.pop())

    def handle_data(self, data: str) -> None:
        if not self._in_button:
            self._text += data

    def _write_text(self, *, before_block: bool) -> None:
        text, self._text = self._text, ""
        if not self._in_pre:
            text = re.sub("[ \t]*\n[ \t]*", "\n", text)
            text = text.rstrip() if before_block else text
            if self._parts and _is_block(self._parts[-1]):
                text = text.lstrip("\n")
        self._parts.append(escape(text))


def _is_block(tag: str) -> bool:
    found = re.fullmatch(r"</?(\w+).*>", tag)
    return found is not None and found[1] in _BLOCKS


def _shown(attributes: dict[str, str]) -> str:
    shown = attributes.items() - {(name, attributes.get(name, "")) for name in _OWN_ATTRIBUTES}
    if attributes.get("title") == attributes.get("href"):
        shown = {(name, value) for name, value in shown if name != "title"}
    return "".join(
        f' {name}="{escape(value.replace(": ", ":").rstrip(";"))}"' for name, value in sorted(shown)
    )
