"""Texts of 8,000 characters that parsers of Markdown are known to take long for."""

MOST_CHARACTERS = 8000

_REPEATED = {
    "open brackets": "[",
    "closed brackets": "]",
    "brackets": "[]",
    "open links": "[a](",
    "nested links": "[a](<b",
    "pictures": "![",
    "links": "[a](https://a.b)",
    "stars": "*",
    "stars and words": "*a ",
    "words and stars": "a*",
    "underlines": "_a__",
    "mixed marks": "*a_ **b__ ~~c",
    "strikes": "~~a",
    "tildes": "~",
    "backticks": "`",
    "backticks and words": "`a",
    "quotes": ">",
    "quotes and lists": "> - ",
    "lists": "- ",
    "numbers": "1. ",
    "lines of quotes": "> a\n>> b\n",
    "lines of items": "- a\n",
    "lines of numbers": "1) a\n",
    "headings": "# a\n",
    "rules": "- - -\n",
    "fences": "```\n",
    "other fences": "~~~ a\n",
    "empty lines": "\n",
    "line ends": "a\n",
    "spaces": " ",
    "tabs": "\t-",
    "tables": "a | b\n--|--\n",
    "rows": "|",
    "columns": "|-",
    "entities": "&amp;",
    "half entities": "&#",
    "backslashes": "\\",
    "angles": "<",
    "tags": "<a href=",
    "comments": "<!--",
    "autolinks": "<https://a",
    "addresses": "https://a.b/( ",
    "one address": "https://",
    "colons": ":",
    "mail": "mailto:",
    "mail at": "a@",
    "brackets of an address": "https://a)",
    "definitions": "[a]: b\n",
    "emoji": "👩‍👩‍👧‍👦*",
    "ideographs": "**中。**",
}


def _steps() -> str:
    """A list that goes deeper with each line."""
    lines: list[str] = []
    while sum(map(len, lines)) + len(lines) < MOST_CHARACTERS:
        lines.append("  " * len(lines) + "- a")
    return "\n".join(lines)[:MOST_CHARACTERS]


def _growing(sign: str) -> str:
    """Runs of a sign, each one longer than the one before."""
    runs: list[str] = []
    while sum(map(len, runs)) + len(runs) < MOST_CHARACTERS:
        runs.append(sign * (len(runs) + 1))
    return "a".join(runs)[:MOST_CHARACTERS]


def _filled(start: str, sign: str, end: str) -> str:
    return start + sign * ((MOST_CHARACTERS - len(start) - len(end)) // len(sign)) + end


TEXTS = {name: (sign * MOST_CHARACTERS)[:MOST_CHARACTERS] for name, sign in _REPEATED.items()} | {
    "steps": _steps(),
    "growing backticks": _growing("`"),
    "growing stars": _growing("*"),
    "growing tildes": _growing("~"),
    "a wide table": _filled("|", "a|", "\n")[: MOST_CHARACTERS // 2]
    + _filled("|", "-|", "")[: MOST_CHARACTERS // 2],
    "a large table": "|" * 1500 + "\n" + "|-" * 1500 + "\n" + "|\n" * 1700,
    "a long table": _filled("|a|b|c|\n|-|-|-|\n", "|\n", ""),
    "brackets around": "[" * (MOST_CHARACTERS // 2) + "a" + "](b)" * (MOST_CHARACTERS // 8),
    "stars around": "**a " * (MOST_CHARACTERS // 8) + "b**" * (MOST_CHARACTERS // 8),
    "quotes in lines": "\n".join(">" * deep + "a" for deep in range(120))[:MOST_CHARACTERS],
    "a long link": _filled("[a](https://a.b/", "(", ")"),
    "a long title": _filled('[a](https://a.b "', '\\"', '")'),
    "a long language": _filled("```", "a", "\n```"),
    "words": _filled("", "plain words, as people write them. ", "*"),
}
