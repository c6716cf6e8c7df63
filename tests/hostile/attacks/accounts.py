"""Requests that cost a hash or a flush to disk, as fast as they go."""

import json
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from urllib.parse import urlencode

from tests.hostile.attacks import attack
from tests.hostile.target import Target

# More than the queue for hashing holds.
AT_ONCE = 20
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@attack("two members who sign in over and over")
def sign_ins(target: Target) -> object:
    def sign_in(number: int, http: HTTPConnection) -> None:
        name = target.names[number % 2]
        form = {"username": name, "password": target.password}
        http.request("POST", "/api/v1/token", urlencode(form), FORM)

    return _over_and_over(target, sign_in)


@attack("a stranger who guesses passwords")
def guesses(target: Target) -> object:
    def guess(number: int, http: HTTPConnection) -> None:
        form = {"username": f"nobody-{number}", "password": target.password}
        http.request("POST", "/api/v1/token", urlencode(form), FORM)

    return _over_and_over(target, guess)


@attack("a member who changes their own account over and over")
def changes(target: Target) -> object:
    headers = {"Content-Type": "application/json", "Authorization": f"Bearer {target.tokens[0]}"}

    def change(number: int, http: HTTPConnection) -> None:
        http.request("PATCH", "/api/v1/me", json.dumps({"display_name": str(number)}), headers)

    return _over_and_over(target, change)


def _over_and_over(target: Target, ask: Callable[[int, HTTPConnection], None]) -> object:
    """How often each status was the answer."""

    def go_on(number: int) -> Counter[int]:
        statuses: Counter[int] = Counter()
        http = target.http()
        while target.goes_on():
            ask(number, http)
            answer = http.getresponse()
            answer.read()
            statuses[answer.status] += 1
        http.close()
        return statuses

    with ThreadPoolExecutor(AT_ONCE) as threads:
        return sum(threads.map(go_on, range(AT_ONCE)), Counter[int]())
