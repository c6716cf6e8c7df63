"""Lists that are long, and asked for without end."""

import threading
from collections import Counter
from http.client import HTTPException
from itertools import cycle

from tests.hostile.attacks import attack
from tests.hostile.target import Target

# As many as browsers open to one server, from a few of them.
CONNECTIONS = 12
LONGEST = "\N{FACE WITH TEARS OF JOY}"


@attack("rooms made and listed without end")
def lists(target: Target) -> dict[str, int]:
    seen: Counter[str] = Counter()
    threads = [threading.Thread(target=_list, args=(target, seen)) for _ in range(CONNECTIONS)]
    for thread in threads:
        thread.start()
    number = 0
    while target.goes_on():
        number += 1
        body = {"name": f"!{number:06d}", "kind": "public", "topic": LONGEST * 250}
        status, _ = target.ask("POST", "/rooms", body)
        seen[f"made {status}"] += 1
    for thread in threads:
        thread.join()
    return dict(seen)


def _list(target: Target, seen: Counter[str]) -> None:
    headers = {"Authorization": f"Bearer {target.tokens[1]}"}
    # The second reads every name, and finds nothing.
    paths = cycle(
        (
            "/rooms",
            "/rooms?scope=joinable&q=zz",
            f"/rooms/{target.room}/members",
            "/me/sessions",
        )
    )
    connection = target.http()
    while target.goes_on():
        try:
            connection.request("GET", f"/api/v1{next(paths)}", headers=headers)
            answer = connection.getresponse()
            seen["bytes"] += len(answer.read())
            seen[f"listed {answer.status}"] += 1
        except (OSError, HTTPException):
            connection.close()
    connection.close()
