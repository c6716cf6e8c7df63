"""A person who may not change members learns nothing by trying: all names answer alike."""

from collections.abc import AsyncIterator, Iterator
from typing import NamedTuple

import pytest

from tests.people import Person, unique
from tests.server import Server


class Cast(NamedTuple):
    owner: Person
    stranger: Person
    member: Person
    known: Person
    disabled: Person
    room: str
    private: str


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    running = Server(tmp_path_factory.mktemp("who")).start()
    yield running
    running.stop()


@pytest.fixture
async def cast(server: Server) -> AsyncIterator[Cast]:
    names = ("ada", "eve", "grace", "alan", "joan")
    people = [await Person(server.url, unique(name)).registers() for name in names]
    owner, stranger, member, known, disabled = people
    room = await owner.makes_room()
    private = await owner.makes_room(kind="private")
    await member.joins(room)
    yield Cast(owner, stranger, member, known, disabled, room, private)
    for person in people:
        await person.http.aclose()


REQUESTS = (
    ("PUT", None),
    ("PUT", {"role": "owner"}),
    ("PATCH", {"role": "moderator"}),
    ("DELETE", None),
)


@pytest.mark.parametrize(("method", "body"), REQUESTS)
async def test_names_answer_alike_to_people_who_may_not_change_members(
    cast: Cast, method: str, body: dict[str, str] | None
) -> None:
    async def tries(person: Person, room: str, ref: str) -> tuple[int, str]:
        answer = await person.http.request(method, f"/rooms/{room}/members/{ref}", json=body)
        return answer.status_code, answer.json()["code"]

    refs = (cast.known.name, cast.known.id, unique("nobody"), "u_abcdefghijkl")
    for person, room, expected in (
        (cast.stranger, cast.room, (403, "not_a_member")),
        (cast.stranger, cast.private, (404, "not_found")),
        (cast.member, cast.room, (403, "forbidden")),
    ):
        assert [await tries(person, room, ref) for ref in refs] == [expected] * len(refs)
    archived = await cast.owner.http.patch(f"/rooms/{cast.room}", json={"archived": True})
    assert archived.status_code == 200
    assert [await tries(cast.member, cast.room, ref) for ref in refs] == [(403, "forbidden")] * 4


async def test_people_who_may_are_told_that_there_is_nobody_of_that_name(cast: Cast) -> None:
    at = f"/rooms/{cast.room}/members"
    for ref in (unique("nobody"), "u_abcdefghijkl"):
        for method, body in REQUESTS:
            answer = await cast.owner.http.request(method, f"{at}/{ref}", json=body)
            assert (answer.status_code, answer.json()["code"]) == (404, "not_found"), method
    assert (await cast.owner.http.put(f"{at}/{cast.known.name}")).status_code == 201
