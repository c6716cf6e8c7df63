"""All words come from one catalogue per language, and the languages say the same things."""

import json
import re
from pathlib import Path

from app import errors
from app.files import STATIC
from app.web.pages.catalogue import LANGUAGES, folders

TEMPLATES = STATIC.parent / "templates"


def words(language: str) -> dict[str, str]:
    catalogue: dict[str, str] = {}
    for folder in folders():
        words = json.loads((folder / f"{language}.json").read_text())
        assert not catalogue.keys() & words.keys()
        catalogue |= words
    return catalogue


def sources() -> list[Path]:
    return [*STATIC.rglob("*.js"), *TEMPLATES.glob("*.html")]


def test_every_language_has_the_same_keys_and_parameters() -> None:
    first, *others = (words(code) for code, _ in LANGUAGES)
    for other in others:
        assert other.keys() == first.keys()
        for key, text in first.items():
            assert set(re.findall(r"{\w+}", other[key])) == set(re.findall(r"{\w+}", text)), key


def test_every_key_that_is_used_is_there() -> None:
    known = words("en").keys()
    for source in sources():
        for key in re.findall(r"""(?<![\w$])t\(["']([a-z0-9_.]+)["'][,)]""", source.read_text()):
            assert key in known, f"{source.name}: {key}"


def test_the_page_s_scripts_say_nothing_that_they_do_not_load() -> None:
    loaded = json.loads((STATIC / "lang" / "en.json").read_text())
    for source in STATIC.rglob("js/**/*.js"):
        for key in re.findall(r"""(?<![\w$])t\(["']([a-z0-9_.]+)["'][,)]""", source.read_text()):
            assert key in loaded, f"{source.name}: {key}"


def test_every_refusal_has_its_words() -> None:
    known = words("en").keys()
    for kind in errors.kinds():
        assert f"error.{kind.code}" in known, kind.code
