"""A setting that is changed on one node holds on the others."""

from collections.abc import Iterator

import pytest

from tests.conftest import People
from tests.people import Person
from tests.two_nodes import BACKPLANES, Nodes, two_nodes


@pytest.fixture(scope="module", params=BACKPLANES)
def nodes(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Nodes]:
    with two_nodes(request.param, tmp_path_factory) as running:
        yield running


async def test_the_other_node_knows_the_new_name_and_tells_it(nodes: Nodes, people: People) -> None:
    owner = await people("owner", at=nodes.one)
    elsewhere = Person(nodes.two.url, owner.name)
    async with elsewhere.http:
        await elsewhere.signs_in()
        async with await elsewhere.connects() as account:
            await account.sees("team", name="Parley")
            answer = await owner.http.patch("/settings", json={"team_name": "Quay"})
            assert answer.status_code == 200, answer.text
            told = await account.sees("team")
            assert told["name"] == "Quay"
        assert (await elsewhere.http.get("/team")).json()["name"] == "Quay"
