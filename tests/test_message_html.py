"""One message by its number, and the text of messages as HTML for those who ask for it."""

import pytest

from tests.people import Person


async def test_a_message_is_read_by_its_number_as_it_now_stands(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    said = await ada.posts("one *two*", room)
    path = f"/rooms/{room}/messages/{said['seq']}"
    assert (await ada.http.get(path)).json() == said
    await ada.http.patch(path, json={"text": "three"})
    changed = (await ada.http.get(path)).json()
    assert (changed["text"], changed["edited_at"] is not None) == ("three", True)
    await ada.http.delete(path)
    gone = (await ada.http.get(path, params={"html": "true"})).json()
    assert (gone["text"], gone["html"], gone["deleted"]) == ("", "", True)
    assert (await grace.http.get(path)).json()["code"] == "not_a_member"
    for seq in (1, said["seq"] + 1, 2**53 - 1, 2**60):
        answer = await ada.http.get(f"/rooms/{room}/messages/{seq}")
        assert answer.status_code == 404, f"{seq} is no message"


async def test_its_text_comes_as_html_when_that_is_asked_for(ada: Person) -> None:
    room = await ada.makes_room()
    said = await ada.posts("a **b** <script>\nhttps://example.org", room)
    path = f"/rooms/{room}/messages/{said['seq']}"
    assert "html" not in (await ada.http.get(path)).json()
    answer = (await ada.http.get(path, params={"html": "true"})).json()
    assert answer["text"] == "a **b** <script>\nhttps://example.org"
    assert answer["html"] == (
        "<p>a <strong>b</strong> &lt;script&gt;<br>\n"
        '<a href="https://example.org" rel="noopener noreferrer">https://example.org</a></p>'
    )


async def test_a_page_with_html_is_short_and_leads_to_the_next(ada: Person) -> None:
    room = await ada.makes_room()
    for number in range(12):
        await ada.posts(f"*{number}*", room)
    page = (await ada.http.get(f"/rooms/{room}/messages?after=0&html=true&limit=50")).json()
    assert [item["html"] for item in page["items"]] == [
        f"<p><em>{number}</em></p>" for number in range(10)
    ]
    rest = (await ada.http.get(page["next"].removeprefix("/api/v1"))).json()
    assert [item["html"] for item in rest["items"]] == [
        f"<p><em>{number}</em></p>" for number in (10, 11)
    ]


@pytest.mark.parametrize("value", ["maybe", "", "true&html=true"])
async def test_what_is_neither_yes_nor_no_is_refused(ada: Person, value: str) -> None:
    room = await ada.makes_room()
    answer = await ada.http.get(f"/rooms/{room}/messages?html={value}")
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid")
