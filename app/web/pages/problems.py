"""What each error code means, and what to do about it: where the `type` of a problem leads."""

from typing import NamedTuple

from fastapi import APIRouter, Request
from starlette.responses import Response

from ... import errors
from ..place import root_of
from . import rendering

router = APIRouter(include_in_schema=False)

PATH = "/problems"


class ProblemType(NamedTuple):
    """An error code, as its page describes it."""

    code: str
    title: str
    status: int
    means: str
    advice: str


def address(request: Request, code: str) -> str:
    """The `type` of a problem (RFC 9457 §3.1.1): a path on whichever server says it."""
    return f"{root_of(request)}{PATH}/{code}"


def title(code: str) -> str:
    """The same for each problem of the code (RFC 9457 §3.1.3)."""
    return code.replace("_", " ").capitalize()


def problem_types() -> dict[str, ProblemType]:
    """By code, in the order of the tree of errors."""
    return {
        kind.code: ProblemType(
            kind.code, title(kind.code), kind.status, kind.default_message, kind.advice
        )
        for kind in errors.kinds()
    }


PROBLEM_TYPES = problem_types()


@router.get(PATH)
async def all_problems(request: Request) -> Response:
    return _page(request, *PROBLEM_TYPES.values())


@router.get(PATH + "/{code}")
async def one_problem(request: Request, code: str) -> Response:
    if code not in PROBLEM_TYPES:
        raise errors.NotFound
    return _page(request, PROBLEM_TYPES[code])


def _page(request: Request, *shown: ProblemType) -> Response:
    return rendering.page(
        request, "problems.html", problems=shown, all_problems=root_of(request) + PATH
    )
