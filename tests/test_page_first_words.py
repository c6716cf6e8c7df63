"""The words of the first screen come with it, the others later; nothing is shown without words."""

import json
import re

import pytest
from playwright.async_api import Browser, Page, Route, expect

from app.files import STATIC, TEMPLATES
from app.settings import Settings
from app.web.pages import words
from app.web.pages.assets import Assets, read_tree
from tests.people import Person
from tests.server import Server
from tests.test_catalogue import words as words_of
from tests.visitor import DESKTOP, Visitor

ASSETS = Assets.read(STATIC, TEMPLATES)
WORDS = words_of("en")
# All that is read, aloud too.
SAID = """() => {
  const elements = [...document.body.querySelectorAll(":not(script)")];
  const texts = elements.flatMap((element) => [
    ...[...element.childNodes].filter((node) => node instanceof Text).map((node) => node.data),
    ...["title", "aria-label", "placeholder"].map((name) => element.getAttribute(name)),
  ]);
  return [document.title, ...texts].filter(Boolean).map((text) => text.trim());
}"""


SHORTEST = Settings.model_fields["password_min_length"].default
IDS = re.compile(r'<template id="([\w-]+)"')


def all_templates() -> str:
    return "".join(path.read_text("utf-8") for path in TEMPLATES.glob("*.html"))


def keys_of(name: str) -> set[str]:
    found: dict[str, str] = json.loads(ASSETS.body(ASSETS.version, name).plain)
    return set(found)


@pytest.mark.parametrize("language", ["en", "zh"])
def test_each_word_is_in_one_of_the_two_files(language: str) -> None:
    whole = json.loads((STATIC / "lang" / f"{language}.json").read_text("utf-8"))
    first, rest = (keys_of(f"lang/{part}/{language}.json") for part in ("first", "rest"))
    assert first | rest == set(whole)
    assert not first & rest
    assert len(rest) > len(first), "most are not needed at once"


def test_what_a_first_module_can_say_comes_first() -> None:
    said = {"plain": "", "many_one": "", "many_other": "", "made.by": "", "other": "", "more.x": ""}
    files = {
        "js/main.js": b't("plain") tn("many", 3) t(`made.${by}`) find(".other") f("more")',
        "js/later.js": b't("other")',
        "lang/en.json": json.dumps(said).encode(),
    }
    found = words.divided(files, ["js/main.js"])
    assert set(json.loads(found["lang/first/en.json"])) == {*list(said)[:4]}
    assert set(json.loads(found["lang/rest/en.json"])) == {"other", "more.x"}
    assert "lang/en.json" not in found


def test_a_key_that_is_made_at_run_time_begins_with_words() -> None:
    """Else nothing in the module tells which words it needs."""
    files = read_tree(STATIC)
    files["js/typing.js"] += b"// not as in the bundle\n"
    for name in ("js/main.js", *Assets(files, {}).entry("js/main.js").parts):
        if name != "js/i18n.js":
            unknown = re.findall(r"\btn?\(\s*`(?![a-z0-9_.]+\.\$\{)[^`]*`", files[name].decode())
            assert not unknown, name


def test_what_a_first_module_makes_of_templates_is_in_the_page_at_once() -> None:
    """Whatever is not made by what comes with the other templates."""
    changed = read_tree(STATIC)
    changed["js/typing.js"] += b"// not as in the bundle\n"
    assets = Assets(changed, read_tree(TEMPLATES, types=None))
    later = {"js/later.js", *assets.entry("js/later.js").parts}
    later -= {"js/main.js", *assets.entry("js/main.js").parts}
    first = {name for name in changed if name.startswith("js/")} - later
    source = "\n".join(changed[name].decode() for name in first)
    wanted = set(re.findall(r'clone\("([\w-]+)"', source))
    wanted |= {f"dialog-{name}" for name in re.findall(r'dialogOf\("([\w-]+)"', source)}
    wanted |= set(re.findall(r'"(message-[\w-]+)"', source)) & {*IDS.findall(all_templates())}
    late = ASSETS.body(ASSETS.version, "parts/en.html").plain.decode()
    assert {"message", "message-failure", "dialog-confirm"} <= wanted
    assert not wanted & {*IDS.findall(late)}


@pytest.mark.parametrize("what", ["lang/rest/", "parts/", "bundle/later.js", "bundle/later.css"])
async def test_the_first_screen_has_its_words_before_the_rest_comes_which_is_asked_for_again(
    browser: Browser, server: Server, ada: Person, grace: Person, what: str
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    first = await ada.posts("hello", room)
    await grace.posts("a reply", room, thread=first["seq"])
    await grace.posts("hello ada", room)
    visitor = await Visitor.arrive(browser, server.url, viewport=DESKTOP, service_workers="block")
    await visitor.signs_in(ada.name)
    page = visitor.page

    async def fails(route: Route) -> None:
        await route.abort()

    await page.route(f"**/{what}*", fails)
    await page.goto(f"{server.url}/rooms/{room}")
    await visitor.is_("live")
    await visitor.reads("hello ada")
    await visitor.message("hello ada").hover()
    await page.get_by_test_id("members-toggle").click()
    await says_words_only(page)
    await page.get_by_test_id("room-menu").click()
    await page.get_by_text(WORDS["error.unreachable"]).wait_for()
    await page.goto(f"{server.url}/threads")
    await page.get_by_test_id("account-menu").click()
    await page.get_by_text(WORDS["error.unreachable"]).first.wait_for()
    await says_words_only(page)
    await page.unroute_all()
    await page.get_by_test_id("account-menu").click()
    await page.get_by_test_id("account-sign-in").click()
    await expect(page.locator("#new-password-hint")).to_have_text(
        WORDS["password.hint"].format(count=SHORTEST)
    )
    assert await page.locator("#new-password").get_attribute("minlength") == str(SHORTEST)
    await says_words_only(page)
    assert visitor.complaints == []


async def says_words_only(page: Page) -> None:
    said: list[str] = await page.evaluate(SAID)
    assert len(said) > 50
    assert not set(said) & {key for key in WORDS if "." in key}
