"""The newest commits of a push, one line each."""

from collections.abc import Sequence

from .words import code, counted, first_line, link, plain

COMMITS_SHOWN = 5


def commit_lines(newest: Sequence[tuple[str, str, str]], *, count: int) -> str:
    """Of each the id, the address and what it says; `count` is of all of them."""
    lines = [f"- {link(code(id), url)} {plain(first_line(says))}" for id, url, says in newest]
    if count > len(newest):
        lines.insert(0, f"- {counted(count - len(newest), 'commit')} before these")
    return "\n".join(lines)
