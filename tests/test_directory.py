"""Everybody here, found by whatever one types of their names."""

from collections.abc import AsyncIterator, Iterator

import httpx2
import pytest

from tests.conftest import People
from tests.people import PASSWORD, Person
from tests.server import Server, parley

NAMES = {
    "linwei": "林薇",
    "zhanghao": "张浩",
    "shanxiong": "单雄信",
    "lvbu": "吕布",
    "siobhan.b": "Siobhán Ní Bhriain",
    "layla": "ليلى حداد",
    "jonas": "Jonas Weber",
    "jo": "Joanna Weber",
    "web": "Spider",
}


@pytest.fixture(scope="module")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server with these people, and their owner."""
    running = Server(tmp_path_factory.mktemp("harbour")).start()
    with httpx2.Client(base_url=f"{running.url}/api/v1", verify=False) as http:
        for name, display_name in {"owner": "Owner", **NAMES}.items():
            body = {"name": name, "display_name": display_name, "password": PASSWORD}
            assert http.post("/users", json=body).is_success
    yield running
    running.stop()


@pytest.fixture
async def owner(harbour: Server) -> AsyncIterator[Person]:
    owner = await Person(harbour.url, "owner").signs_in()
    yield owner
    await owner.http.aclose()


async def found(person: Person, words: str) -> list[str]:
    answer = await person.http.get("/users", params={"q": words})
    assert answer.status_code == 200, answer.text
    return [item["name"] for item in answer.json()["items"]]


async def test_people_are_found_by_whatever_one_types_of_their_names(owner: Person) -> None:
    for words, wanted in {
        "林": ["linwei"],
        "薇": ["linwei"],
        "lin": ["linwei"],
        "lin wei": ["linwei"],
        "Lin  Wei ": ["linwei"],
        "lw": ["linwei"],
        "wei": ["linwei"],
        "zhang": ["zhanghao"],
        "shan": ["shanxiong"],
        "lv bu": ["lvbu"],
        "lubu": ["lvbu"],
        "siobhan": ["siobhan.b"],
        "SIOBHÁN": ["siobhan.b"],
        "bhriain": ["siobhan.b"],
        "حداد": ["layla"],
        "layla": ["layla"],
        "nobody": [],
        "%": [],
        "_": [],
    }.items():
        assert await found(owner, words) == wanted, words


async def test_who_is_called_just_so_comes_first_and_then_who_begins_so(owner: Person) -> None:
    assert await found(owner, "jo") == ["jo", "jonas"]
    assert await found(owner, "web") == ["web", "jo", "jonas"]


async def test_without_words_everybody_is_listed_by_name_a_page_at_a_time(owner: Person) -> None:
    whole = (await owner.http.get("/users")).json()
    assert {item["name"] for item in whole["items"]} == {*NAMES, "owner"}
    assert whole["next"] is None
    assert whole["prev"] is None
    names = [item["name"] for item in whole["items"]]
    start = names.index("jo")
    assert names[start : start + 3] == ["jo", "jonas", "linwei"], "by its pinyin"
    walked, url = [], "/users?limit=3"
    while url:
        page = (await owner.http.get(url.removeprefix("/api/v1"))).json()
        walked += page["items"]
        url = page["next"]
    assert walked == whole["items"]
    walked, url = [], "/users?limit=1&q=a"
    while url:
        page = (await owner.http.get(url.removeprefix("/api/v1"))).json()
        walked += [item["name"] for item in page["items"]]
        url = page["next"]
    assert walked == await found(owner, "a")
    assert len(walked) > 4


async def test_a_new_name_is_found_and_the_old_one_is_not(owner: Person) -> None:
    await owner.http.patch("/me", json={"display_name": "王小明"})
    assert await found(owner, "xiaoming") == ["owner"]
    await owner.http.patch("/me", json={"display_name": "Harbour master"})
    assert await found(owner, "xiaoming") == []
    assert await found(owner, "harbour") == ["owner"]


async def test_a_disabled_account_is_not_listed_but_asked_for_by_its_id_it_is_there(
    harbour: Server, owner: Person, people: People
) -> None:
    jim = await people("jim", at=harbour)
    me = (await owner.http.get("/me")).json()["id"]
    assert await found(owner, "jim") == [jim.name]
    assert parley(harbour.folder, "user", "disable", jim.name, "--yes").returncode == 0
    assert jim.name not in await found(owner, "")
    assert await found(owner, "jim") == []
    asked = await owner.http.get("/users", params={"ids": f"{jim.id},{me},u_none,"})
    assert [(item["name"], item["disabled"]) for item in asked.json()["items"]] == [
        (jim.name, True),
        ("owner", False),
    ]


async def test_a_list_that_makes_no_sense_is_refused(ada: Person) -> None:
    for query in (
        "after=x",
        "limit=0",
        "limit=201",
        "q=" + "x" * 61,
        "ids=" + "x" * 851,
        "ids=" + ",".join(["u_1"] * 51),
        "ids=u_A",
        "ids=",
    ):
        answer = await ada.http.get(f"/users?{query}")
        assert (answer.status_code, answer.json()["code"]) == (422, "invalid"), query
