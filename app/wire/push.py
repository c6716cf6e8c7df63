"""What a browser is told by web push: a declarative message (webkit.org, Push API), for all alike.

Safari shows it by itself; elsewhere the page's worker does (`templates/service-worker.js`).
"""

from collections.abc import Callable
from typing import Any
from urllib.parse import quote, urlsplit

from msgspec import json

from ..chat.push.pushes import Push
from ..chat.push.subscriptions import Browser

Say = Callable[..., str]
"""Takes a language, the key of some words, and what stands in them."""

# By which it is known as one.
DECLARATIVE = 8030
# Two lines or three, which is what systems show; in any script it fits into what may be sent.
TEXT_CHARACTERS = 180
NAME_CHARACTERS = 60
# Where a test leads, and by what it is known.
_TEST = "test"


def body(push: Push, say: Say) -> bytes:
    room, thread, seq = push.waiting.room_id, push.waiting.thread, push.waiting.seq
    path = f"/rooms/{quote(room, safe='')}"
    lead = f"{path}?panel=thread%3A{thread}" if thread else f"{path}/{seq}"
    more: dict[str, Any] = {}
    if push.picture is not None:
        more["icon"] = f"{push.browser.origin}/api/v1/pictures/{push.picture}?size=large"
    return _declared(
        push.browser,
        title=_title(push, say),
        text=push.words[:TEXT_CHARACTERS],
        tag=place(push),
        lead=lead,
        data={"seq": seq},
        **more,
    )


def test_body(browser: Browser, say: Say) -> bytes:
    """Tells of nothing."""
    language = browser.language
    title, text = say(language, "notify.test.title"), say(language, "notify.test.text")
    return _declared(browser, title=title, text=text, tag=_TEST, lead="/", data={"isTest": True})


def place(push: Push) -> str:
    """A room, or a thread in it: of each there is one notification."""
    room, thread = push.waiting.room_id, push.waiting.thread
    return f"{room}/{thread}" if thread else room


def _declared(
    browser: Browser, *, title: str, text: str, tag: str, lead: str, data: Any, **more: Any
) -> bytes:
    """`lead` is where it leads, below the root of this Parley."""
    notification = {
        "title": title,
        "body": text,
        "lang": browser.language,
        "dir": "auto",
        "tag": tag,
        "navigate": browser.origin + lead,
        "data": {"path": urlsplit(browser.origin).path + lead, **data},
    }
    return json.encode({"web_push": DECLARATIVE, "notification": notification | more})


def _title(push: Push, say: Say) -> str:
    user = (push.sender.display_name or push.sender.name)[:NAME_CHARACTERS]
    if push.is_direct:
        return user
    keys = {"mention": "notify.title.mention", "reply": "notify.title.reply"}
    key = keys.get(push.waiting.kind, "notify.title")
    return say(push.browser.language, key, user=user, room=push.room_name[:NAME_CHARACTERS])
