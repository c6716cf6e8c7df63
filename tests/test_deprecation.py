"""A route that is deprecated says so, in each answer and in the description of the API."""

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

import httpx2
import pytest
from fastapi import FastAPI, HTTPException, Response

from app.web.deprecation import Deprecated, deprecated
from app.web.headers import SecurityHeaders
from app.web.methods import HeadAsGet

SINCE, ENDS = date(2027, 1, 15), date(2027, 7, 15)
GOING, GONE_SOMEDAY = Deprecated(SINCE, ENDS), Deprecated(SINCE)


@pytest.fixture
async def http() -> AsyncIterator[httpx2.AsyncClient]:
    """Of a small server with routes that are deprecated, which ours has none of."""
    app = FastAPI()

    @app.get("/old", **deprecated(GOING))
    async def old() -> Response:
        return Response("as ever")

    @app.get("/older", **deprecated(GONE_SOMEDAY))
    async def older() -> None:
        raise HTTPException(409)

    @app.get("/new")
    async def new() -> None:
        pass

    served = SecurityHeaders(HeadAsGet(app), secure=False, version="1")
    transport = httpx2.ASGITransport(app=served)
    async with httpx2.AsyncClient(transport=transport, base_url="http://small") as client:
        yield client


@pytest.mark.parametrize("method", ["GET", "HEAD"])
async def test_an_answer_tells_since_when_and_until_when(
    http: httpx2.AsyncClient, method: str
) -> None:
    headers = (await http.request(method, "/old")).headers
    since = datetime(2027, 1, 15, tzinfo=UTC)
    assert headers["Deprecation"] == f"@{int(since.timestamp())}"
    assert parsedate_to_datetime(headers["Sunset"]) == datetime(2027, 7, 15, tzinfo=UTC)


async def test_a_refusal_tells_it_too_and_no_end_where_none_is_decided(
    http: httpx2.AsyncClient,
) -> None:
    answer = await http.get("/older")
    assert answer.status_code == 409
    assert "Deprecation" in answer.headers
    assert "Sunset" not in answer.headers


async def test_others_tell_nothing(http: httpx2.AsyncClient) -> None:
    assert "Deprecation" not in (await http.get("/new")).headers


async def test_the_description_marks_it(http: httpx2.AsyncClient) -> None:
    paths = (await http.get("/openapi.json")).json()["paths"]
    assert paths["/old"]["get"]["deprecated"] is True
    assert "deprecated" not in paths["/new"]["get"]
