"""Where the signs of Markdown, such as `**`, open and close beside Chinese, Japanese and Korean.

By CommonMark alone `**注意：**请` stays as typed: behind punctuation a sign closes only before a
space or more punctuation, and these scripts have no spaces. So a character of theirs counts as one
(the CJK-friendly amendments to CommonMark). static/js/markdown/delimiters.js is the same.
"""

import re
from collections.abc import MutableMapping
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.common.utils import isPunctChar, isWhiteSpace
from markdown_it.parser_inline import ParserInline
from markdown_it.rules_inline.state_inline import Scanned, StateInline
from markdown_it.token import Token

# Wide characters, their punctuation, and halves of them; no emoji.
_CJK = re.compile(
    "[\u1100-\u11ff\u20a9\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7ff"
    "\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uffee\U00016fe0-\U00018dff"
    "\U0001aff0-\U0001b2ff\U00020000-\U0003fffd\U000e0100-\U000e01ef]"
)


class CjkFriendly(ParserInline):
    """The parser of markdown-it with that rule."""

    def parse(
        self, src: str, md: MarkdownIt, env: MutableMapping[str, Any], tokens: list[Token]
    ) -> list[Token]:
        state = _State(src, md, env, tokens)
        self.tokenize(state)
        for rule in self.ruler2.getRules(""):
            rule(state)
        return state.tokens


class _State(StateInline):
    def scanDelims(self, start: int, canSplitWord: bool) -> Scanned:
        scanned = super().scanDelims(start, canSplitWord)
        end = start + scanned.length
        before = self.src[start - 1] if start > 0 else " "
        after = self.src[end] if end < self.posMax else " "
        if not _CJK.match(before) and not _CJK.match(after):
            return scanned
        opens, closes = _faces(after, before), _faces(before, after)
        return Scanned(
            opens and (canSplitWord or not closes or isPunctChar(before)),
            closes and (canSplitWord or not opens or isPunctChar(after)),
            scanned.length,
        )


def _faces(sign: str, other: str) -> bool:
    """Whether the signs stand at words on that side; `other` is what stands on their other side."""
    if isWhiteSpace(ord(sign)):
        return False
    if not isPunctChar(sign) or _CJK.match(sign):
        return True
    return isWhiteSpace(ord(other)) or isPunctChar(other) or _CJK.match(other) is not None
