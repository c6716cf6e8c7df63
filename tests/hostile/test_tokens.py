"""A token has one spelling, and what is remembered of tokens has a size."""

import tracemalloc
from collections.abc import Iterator

import httpx2
import pytest

from app import errors, security
from tests.people import Person, unique
from tests.server import Server

KEY = b"k" * 32
ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    running = Server(tmp_path_factory.mktemp("tokens")).start()
    yield running
    running.stop()


def other_spellings(token: str) -> dict[str, str]:
    """Other spellings that a lenient decoder reads as the same signature."""
    signed, _, signature = token.rpartition(".")
    last = ALPHABET.index(signature[-1])
    return {
        "junk after it": f"{token}!",
        "junk within": f"{signed}.{signature[:9]}!*{signature[9:]}",
        "much junk within": f"{signed}.{'!' * 150}{signature}",
        "line breaks within": f"{signed}.{signature[:9]}%0A{signature[9:]}",
        "padding": f"{token}=",
        "more padding": f"{token}====",
        "padding and more": f"{token}=AAAA",
        "another last character": token[:-1] + ALPHABET[last ^ 1],
        "yet another": token[:-1] + ALPHABET[last ^ 3],
        "the other alphabet": f"{signed}.{signature.replace('-', '+').replace('_', '/')}=",
    }


async def test_a_token_verifies_in_one_spelling_only(server: Server) -> None:
    ada = await Person(server.url, unique("ada")).registers()
    answers = {}
    async with httpx2.AsyncClient(base_url=f"{server.url}/api/v1", verify=False) as http:
        for name, spelling in other_spellings(ada.token).items():
            bearer = {"Authorization": f"Bearer {spelling}"}
            answers[name] = (await http.get("/me", headers=bearer)).status_code
        bearer = {"Authorization": f"Bearer {ada.token}"}
        assert (await http.get("/me", headers=bearer)).status_code == 200
    await ada.http.aclose()
    assert answers == dict.fromkeys(answers, 401)


def test_what_is_refused_and_what_is_long_is_not_remembered() -> None:
    token = security.sign_token(
        KEY, user="u_abcdefghijkl", session="s_abcdefghijkl", now_seconds=2**33, life_seconds=600
    )
    assert security.read_token(KEY, token).user == "u_abcdefghijkl"
    assert len(token) <= security.TOKEN_MAX_LENGTH < 2 * len(token)
    before = security._verified.cache_info().currsize
    for number, spelling in enumerate(other_spellings(token).values()):
        for refused in (spelling, "!" * number + spelling, token + "!" * 4000):
            with pytest.raises(errors.Unauthenticated):
                security.read_token(KEY, refused)
    assert security._verified.cache_info().currsize == before


def test_all_the_tokens_that_are_remembered_fit_in_eight_megabytes() -> None:
    tracemalloc.start()
    for number in range(security.TOKENS_REMEMBERED + 100):
        token = security.sign_token(
            KEY,
            user="u_" + "x" * 12,
            session=f"s_{number:012}",
            now_seconds=2**33,
            life_seconds=600,
        )
        security.read_token(KEY, token)
    held_bytes, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert held_bytes < 8 * 2**20
