"""The emoji that the page knows: what `python -m bundler` makes of a package."""

import json
import re
from typing import Any

from app.files import STATIC
from app.web.pages.catalogue import LANGUAGES

# As the names of the team's own, but for the length.
CODE = re.compile(r"[a-z0-9_+-]+")


def read(language: str) -> dict[str, list[list[Any]]]:
    groups: dict[str, list[list[Any]]] = json.loads(
        (STATIC / "emoji" / f"{language}.json").read_text("utf-8")
    )
    return groups


def test_every_emoji_has_a_name_and_a_shortcode_of_its_own() -> None:
    rows = [row for group in read("en").values() for row in group]
    assert len(rows) > 1800
    assert len({row[0] for row in rows}) == len(rows)
    codes = [code for row in rows for code in row[3].split(" ")]
    assert len(set(codes)) == len(codes)
    assert [code for code in codes if not CODE.fullmatch(code)] == []
    by_code = {code: row[0] for row in rows for code in row[3].split(" ")}
    assert by_code["tada"] == "\N{PARTY POPPER}"
    assert by_code["thumbsup"] == by_code["+1"] == "\N{THUMBS UP SIGN}"
    assert by_code["heart"] == "\N{HEAVY BLACK HEART}\ufe0f", "else it is drawn as a letter"
    assert all(row[1] for row in rows)


def test_the_languages_name_the_same_emoji_in_the_same_order() -> None:
    english = read("en")
    for code, _ in LANGUAGES[1:]:
        other = read(code)
        assert list(other) == list(english)
        for group, rows in english.items():
            assert len(other[group]) == len(rows), group
            assert all(label for label, _ in other[group])
    position = [row[0] for row in english["people"]].index("\N{THUMBS UP SIGN}")
    assert read("zh")["people"][position][0] == "拇指向上"


def test_the_words_of_the_groups_are_those_of_the_page() -> None:
    words = json.loads((STATIC / "lang" / "en.json").read_text("utf-8"))
    assert {f"emoji.group.{name}" for name in read("en")} <= words.keys()
    assert "MIT License" in (STATIC / "emoji" / "LICENSE").read_text("utf-8")
