"""The API as it was last released, and what has been broken on purpose since.

`python -m tests.contract.released`, with each release, lets what stands now be the released one.
"""

import json
from pathlib import Path
from typing import Any

from .changes import of_asyncapi, of_openapi
from .documents import Json, frames, openapi

FOLDER = Path(__file__).parent / "released"
OPENAPI, ASYNCAPI = FOLDER / "openapi.json", FOLDER / "asyncapi.json"
ACCEPTED = FOLDER / "accepted.txt"
HEAD = "# What breaks clients of the last release on purpose, a line each as the test says it.\n"
# So deep each part has a line of its own: each operation, each schema.
LEVELS = 3
# For people: a change of it breaks nothing.
WORDS = {"description", "summary", "title", "tags"}


def broken() -> list[str]:
    """What a client of the last release would stumble over."""
    before = [json.loads(file.read_text("utf-8")) for file in (OPENAPI, ASYNCAPI)]
    return [*of_openapi(before[0], openapi()), *of_asyncapi(before[1], frames())]


def accepted() -> list[str]:
    lines = ACCEPTED.read_text("utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def release() -> None:
    for file, document in ((OPENAPI, openapi()), (ASYNCAPI, frames())):
        file.write_text(_written(_without_words(document), LEVELS) + "\n")
    ACCEPTED.write_text(HEAD)


def _written(part: Any, levels: int) -> str:
    if levels == 0 or not isinstance(part, dict):
        return json.dumps(part, sort_keys=True)
    lines = (f"{json.dumps(name)}: {_written(part[name], levels - 1)}" for name in sorted(part))
    return "{\n" + ",\n".join(lines) + "\n}"


def _without_words(part: Any, *, is_names: bool = False) -> Any:
    """`is_names`: the keys are names of fields, of which one may be called `title`."""
    if isinstance(part, list):
        return [_without_words(one) for one in part]
    if not isinstance(part, dict):
        return part
    kept: Json = {
        name: _without_words(value, is_names=name == "properties" and not is_names)
        for name, value in part.items()
        if is_names or name not in WORDS
    }
    return kept


if __name__ == "__main__":
    release()
