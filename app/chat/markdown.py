"""Markdown of messages as HTML, for those who have no renderer of their own.

The same dialect as static/js/markdown/parser.js: CommonMark without HTML, with tables, ~~strike~~
and addresses, line breaks and spaces as they were typed. tests/markdown/cases.json holds them
together. It takes far longer than storing a message: never where one is sent.
"""

import re
from collections.abc import Iterator, MutableMapping, Sequence
from typing import Any, Final

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from markdown_it.utils import OptionsDict

from .addresses import address_at
from .delimiters import CjkFriendly

# Deeper, the parser would leave out what stands there.
MOST_NESTING = 20
# Short rows are filled up to the width of the table: a few signs would become many cells.
_MOST_CELLS = 3000
_DELIMITERS = re.compile(r"[\s>|:+*-]+")
_SAFE = re.compile("(?:https?://|mailto:)", re.IGNORECASE)
_SCHEME = re.compile("(?:https?|mailto)$", re.IGNORECASE)
_LONGEST_SCHEME = 6
# Without one of these a text is as it was typed, as in static/js/markup.js.
_MARKS = re.compile(r"[*_`~\[\\<]|&#?\w|^[ \t]*(?:[>#+|-]|:-|[0-9]{1,9}[.)])", re.MULTILINE)
_LANGUAGE = re.compile(r"[\w+#.-]{1,30}", re.ASCII)
# Under the rules for definitions, indented code and underlined headings, what people type would
# vanish or change.
_LEFT_OUT = ("html_block", "html_inline", "reference", "lheading")
_PLAIN = ("newline", "linkify")


def html(text: str) -> str:
    """The text of a message as HTML that is safe to show: no tag in it is the author's own."""
    return str(_markdown.renderer.render(_tokens(text), _markdown.options, {})).strip()


def words(text: str) -> str:
    """Its words in one line, without the marks: for what shows no markup."""
    if not _MARKS.search(text):
        return " ".join(text.split())
    lines = (
        "".join(" " if part.tag == "br" else part.content for part in token.children or [token])
        for token in _tokens(text)
    )
    return " ".join(" ".join(lines).split())


def _tokens(text: str) -> Sequence[Token]:
    tokens = [] if _most_cells(text) > _MOST_CELLS else _markdown.parse(text)
    if any(map(_is_too_deep, tokens)) or not _shows_something(tokens):
        # As it was typed.
        return _plain.parse(text)
    return tokens


def _most_cells(text: str) -> int:
    lines = text.split("\n")
    columns = (line.count("|") for line in lines if _DELIMITERS.fullmatch(line))
    return len(lines) * max(columns, default=0)


def _is_too_deep(token: Token) -> bool:
    return token.type in ("blockquote_open", "list_item_open") and token.level + 1 >= MOST_NESTING


def _shows_something(tokens: Sequence[Token]) -> bool:
    return any(
        token.type == "hr" or (not token.children and token.content.strip())
        for token in _with_children(tokens)
    )


def _with_children(tokens: Sequence[Token]) -> Iterator[Token]:
    for token in tokens:
        yield from token.children if token.type == "inline" and token.children else [token]


class _Renderer(RendererHTML):
    """Its markup, with what a message shows otherwise."""

    def heading_open(self, *_: object) -> str:
        return "<p><strong>"

    def heading_close(self, *_: object) -> str:
        return "</strong></p>\n"

    def link_open(
        self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: MutableMapping[str, Any]
    ) -> str:
        tokens[idx].attrSet("rel", "noopener noreferrer")
        return self.renderToken(tokens, idx, options, env)

    def fence(
        self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: MutableMapping[str, Any]
    ) -> str:
        [language, *_] = tokens[idx].info.split() or [""]
        # Whatever else stands there is no name of a language.
        tokens[idx].info = language if _LANGUAGE.fullmatch(language) else ""
        return super().fence(tokens, idx, options, env)


def _web_address(state: StateInline, silent: bool) -> bool:
    # The rule for text ends before each colon: the scheme is what was read last.
    if state.src[state.pos] != ":" or state.linkLevel > 0:
        return False
    found = _SCHEME.search(state.src[max(0, state.pos - _LONGEST_SCHEME) : state.pos])
    if found is None or not state.pending.endswith(found[0]):
        return False
    scheme = found[0]
    address = address_at(state.src, state.pos - len(scheme))
    href = address and state.md.normalizeLink(address)
    if not href or not state.md.validateLink(href):
        return False
    if not silent:
        state.pending = state.pending[: -len(scheme)]
        state.push("link_open", "a", 1).attrs = {"href": href}
        state.push("text", "", 0).content = address
        state.push("link_close", "a", -1)
    state.pos += len(address) - len(scheme)
    return True


def _newline(state: StateInline, silent: bool) -> bool:
    if state.src[state.pos] != "\n":
        return False
    if not silent:
        state.push("softbreak", "br", 0)
    state.pos += 1
    return True


def _no_indented_code(*_: object) -> bool:
    return False


def _only_links(state: StateCore) -> None:
    for token in state.tokens:
        if token.type == "inline":
            token.children = list(_without_images(token.children or []))


def _without_images(tokens: Sequence[Token]) -> Iterator[Token]:
    """Of a picture there is a link: nothing is loaded from elsewhere. Within a link is no other.

    Where no address stands, as in `list[0]()`, nothing is meant.
    """
    href = ""
    for token in tokens:
        if token.type == "image":
            yield from _link(
                str(token.attrs["src"]), _words(token.children or []), in_link=bool(href)
            )
        elif token.type == "link_open":
            href = str(token.attrs["href"])
            yield token if href else _text("[")
        elif token.type == "link_close":
            yield token if href else _text("]()")
            href = ""
        else:
            yield token


def _link(href: str, words: str, *, in_link: bool) -> Iterator[Token]:
    if in_link or not href:
        yield _text((words or href) if href else f"![{words}]()")
        return
    yield Token("link_open", "a", 1, attrs={"href": href})
    yield _text(words or href)
    yield Token("link_close", "a", -1)


def _text(content: str) -> Token:
    return Token("text", "", 0, content=content)


def _words(tokens: Sequence[Token]) -> str:
    return "".join(
        token.content if token.children is None else _words(token.children) for token in tokens
    )


def _parser() -> MarkdownIt:
    options = {"html": False, "breaks": True, "maxNesting": MOST_NESTING}
    parser = MarkdownIt("js-default", options, renderer_cls=_Renderer)
    parser.inline = CjkFriendly()
    parser.disable(_LEFT_OUT)
    parser.validateLink = lambda url: _SAFE.match(url.strip()) is not None  # type: ignore[method-assign]
    # Disabled, it would let four spaces stand before other blocks; in JavaScript it would not.
    parser.block.ruler.at("code", _no_indented_code)
    parser.inline.ruler.at("linkify", _web_address)
    parser.inline.ruler.at("newline", _newline)
    parser.core.ruler.push("only-links", _only_links)
    return parser


_markdown: Final = _parser()
# For what is to stand as it was typed.
_plain: Final = _parser()
_plain.block.ruler.enableOnly(["paragraph"])
_plain.inline.ruler.enableOnly([*_PLAIN, "text"])
