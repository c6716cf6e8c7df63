"""The words of a text that may mention somebody: `@` and what follows, outside code and addresses.

static/js/views/mention-nodes.js draws them by the same rule.
"""

import re
from collections.abc import Iterator, Sequence

from .addresses import without_addresses

# As an account name is made, and not much longer than one.
_WORD = re.compile(r"@([^\W_][\w.-]{0,63})")
# Before the sign: part of an address of mail or of the web.
_OF_ADDRESS = frozenset(".%+-/@&=#")
# Scripts that write no spaces: a name may end at each of their signs.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u30ff\u3400-\u9fff"
_UNSPACED += "\uac00-\ud7af\uf900-\ufaff\uff66-\uff9d\U00020000-\U0003ffff"
_IS_UNSPACED = re.compile(f"[{_UNSPACED}]")
# Before such a sign and behind it a name may end.
_SEPARATOR = re.compile(f"[._{_UNSPACED}-]")
# A fence may stand in a quote or in an item of a list.
_FENCE = re.compile(r"[ \t>]*(?:(?:[-*+]|[0-9]{1,9}[.)])[ \t]+)?(`{3,}|~{3,})(.*)")
_TICKS = re.compile(r"(\\?)(`+)")
# Different words of one text: it is pasted, and names nobody any more.
MOST = 200

Candidates = tuple[str, ...]
"""What one word may be the name of, the longest first."""


def candidates(text: str) -> Sequence[Candidates]:
    """One for each different word, in the order of the text."""
    if "@" not in text:
        return ()
    found: dict[str, Candidates] = {}
    for part in map(without_addresses, _outside_code(text)):
        for match in _WORD.finditer(part):
            word = match[1]
            if word not in found and _may_begin(part, match.start()):
                found[word] = _prefixes(word)
                if len(found) == MOST:
                    return [*found.values()]
    return [*found.values()]


def _may_begin(text: str, at: int) -> bool:
    if at == 0:
        return True
    before = text[at - 1]
    if before == "\\":
        # As Markdown has it: of an even number each stands for itself.
        begin = at
        while begin > 0 and text[begin - 1] == "\\":
            begin -= 1
        return (at - begin) % 2 == 0
    return before not in _OF_ADDRESS and (
        not before.isalnum() or _IS_UNSPACED.match(before) is not None
    )


def _prefixes(word: str) -> Candidates:
    """The word, and its beginnings up to where another word may begin."""
    ends = {len(word)}
    for separator in _SEPARATOR.finditer(word):
        ends |= {*separator.span()}
    return tuple([word[:end] for end in sorted(ends - {0}, reverse=True)])


def _outside_code(text: str) -> Iterator[str]:
    """The paragraphs, without fenced code and with a space for each code span."""
    if "`" not in text and "~~~" not in text:
        yield text
        return
    lines: list[str] = []
    fence = ""
    for line in text.split("\n"):
        found = _FENCE.match(line)
        if fence:
            if found and found[1].startswith(fence) and not found[2].strip():
                fence = ""
        elif found and not (found[1][0] == "`" and "`" in found[2]):
            fence = found[1]
            yield _without_spans("\n".join(lines))
            lines = []
        elif line.strip():
            lines.append(line)
        else:
            # A span ends with its paragraph.
            yield _without_spans("\n".join(lines))
            lines = []
    yield _without_spans("\n".join(lines))


def _without_spans(paragraph: str) -> str:
    """A span is between two equally long runs of ticks."""
    runs = [(match.start(2), match.end(), bool(match[1])) for match in _TICKS.finditer(paragraph)]
    # By length, where the runs are that may still close a span: each is passed once.
    closing: dict[int, list[int]] = {}
    for number in range(len(runs) - 1, -1, -1):
        closing.setdefault(runs[number][1] - runs[number][0], []).append(number)
    parts: list[str] = []
    number = after = 0
    while number < len(runs):
        start, end, is_escaped = runs[number]
        same = closing[end - start]
        while same and same[-1] <= number:
            same.pop()
        if same and not is_escaped:
            parts.append(paragraph[after:start])
            number = same[-1]
            after = runs[number][1]
        number += 1
    return " ".join([*parts, paragraph[after:]])
