"""A problem's `type` is the address of a page that says what its code means."""

import html
import re

import httpx2
import pytest

from app import errors
from tests.people import Person
from tests.server import Server

CODES = [kind.code for kind in errors.kinds()]


def words(page: str) -> str:
    """What the page shows, without its tags."""
    return html.unescape(" ".join(re.sub(r"<[^>]+>", " ", page).split()))


async def asked(server: Server, path: str) -> httpx2.Response:
    async with httpx2.AsyncClient(base_url=server.url, verify=False) as http:
        return await http.get(path)


async def test_the_type_of_a_problem_leads_to_what_it_means(server: Server, ada: Person) -> None:
    refused = (await ada.http.get("/rooms/nowhere")).json()
    assert (refused["type"], refused["title"]) == ("/problems/not_found", "Not found")
    page = await asked(server, refused["type"])
    assert page.status_code == 200
    assert page.headers["content-type"].startswith("text/html")
    shown = words(page.text)
    assert errors.NotFound.default_message in shown
    assert f"What to do: {errors.NotFound.advice}" in shown


async def test_what_the_framework_refuses_has_a_type_of_its_own_too(ada: Person) -> None:
    assert (await ada.http.delete("/me")).json()["type"] == "/problems/method_not_allowed"
    assert (await ada.http.get("/nothing/here")).json()["type"] == "/problems/not_found"
    too_far = await ada.http.get("/rooms", params={"limit": 1000})
    assert (too_far.json()["type"], too_far.json()["title"]) == ("/problems/invalid", "Invalid")


@pytest.mark.parametrize("code", CODES)
async def test_each_code_has_a_page(server: Server, code: str) -> None:
    page = await asked(server, f"/problems/{code}")
    assert page.status_code == 200
    assert f"<code>{code}</code>" in page.text


async def test_one_page_has_all_codes(server: Server) -> None:
    shown = (await asked(server, "/problems")).text
    assert [code for code in CODES if f"<code>{code}</code>" not in shown] == []


async def test_a_code_that_is_none_has_no_page(server: Server) -> None:
    assert (await asked(server, "/problems/no_such_code")).status_code == 404
