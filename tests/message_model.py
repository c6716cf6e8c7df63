"""A message as docs/protocol.md §4 has it: what events make of it, and what becomes of them."""

from typing import Any

Frame = dict[str, Any]

# What goes with a message when it is deleted; its thread goes on.
HUNG = ("mentions", "quote", "reactions", "pinned", "poll", "actions", "scheduled", "command")
WITH_TEXT = ("mentions", "actions")
# What a preview leaves out.
BESIDE = {*HUNG, "thread", "in_room", "replies", "solved"}


def new(event: Frame) -> Frame:
    """As it comes in the log, where the events of all its reactions follow: it begins with none."""
    return {name: value for name, value in event.items() if name != "reactions"}


def preview(message: Frame) -> Frame:
    return {name: value for name, value in message.items() if name not in BESIDE}


def as_now(event: Frame, messages: dict[int, Frame]) -> Frame:
    """An event as it is replayed when these are the messages."""
    match event["type"]:
        case "message" | "app":
            return messages[event["seq"]]
        case "edited":
            now = messages[event["target"]]
            kept = {name: event[name] for name in event if name not in WITH_TEXT}
            return kept | {name: now[name] for name in ("text", *WITH_TEXT) if name in now}
        case "reacted" | "unreacted" if messages[event["target"]]["deleted"]:
            return {name: event[name] for name in event if name not in ("emoji", "count")}
        case "pressed" if messages[event["target"]]["deleted"]:
            return {name: event[name] for name in event if name != "action"}
        case "voted" if messages[event["target"]]["deleted"]:
            lost = ("choices", "votes", "voter_count")
            return {name: event[name] for name in event if name not in lost}
    return event


def change(message: Frame, event: Frame) -> None:
    """By an event about it: a reply to it, or one that has it as its target."""
    mark = {"by": event["user"]["id"], "at": event["at"]}
    match event["type"]:
        case "message":
            _reply(message, event)
        case "edited":
            message |= {"text": event["text"], "edited_at": event["at"]}
            for name in WITH_TEXT:
                _set(message, name, event.get(name))
        case "deleted":
            message |= {"text": "", "edited_at": None, "deleted": True}
            for name in HUNG:
                message.pop(name, None)
        case "reacted" | "unreacted":
            if "emoji" in event:
                _react(message, event)
        case "pressed":
            pass  # its author answers by an edit
        case "voted":
            if "poll" in message and event.keys() & {"choices", "votes"}:
                message["poll"] = _voted(message["poll"], event)
        case "poll_ended":
            if "poll" in message:
                message["poll"] = message["poll"] | {"ended": mark}
        case "pinned" | "solved" as name:
            message[name] = mark
        case "unpinned" | "unsolved" as name:
            message.pop(name.removeprefix("un"), None)
        case unknown:
            raise AssertionError(f"no such event: {unknown}")


def erase_app(event: Frame) -> None:
    """Deleted or expired: its place is left."""
    event |= {"text": "", "edited_at": None, "deleted": True}
    for name in ("app", "data"):
        event.pop(name, None)


def expire(message: Frame, before: int) -> None:
    """With all that hangs on it, and its thread, if the newest reply has expired too."""
    message |= {"text": "", "edited_at": None, "deleted": True}
    gone = message.get("replies", {"last_seq": 0})["last_seq"] < before
    for name in (*HUNG, *(("replies", "solved") if gone else ())):
        message.pop(name, None)


def _reply(root: Frame, event: Frame) -> None:
    before = root.get("replies", {"count": 0, "last_seq": 0, "people": []})
    if event["seq"] <= before["last_seq"]:
        return
    user = event["user"]["id"]
    people = [user, *(person for person in before["people"] if person != user)]
    root["replies"] = {
        "count": before["count"] + 1,
        "last_seq": event["seq"],
        "last_at": event["at"],
        "people": people[:5],
    }


def _react(message: Frame, event: Frame) -> None:
    emoji, user = event["emoji"], event["user"]["id"]
    before = message.get("reactions", [])
    users = {reaction["emoji"]: [*reaction["users"]] for reaction in before}
    counts = {reaction["emoji"]: reaction["count"] for reaction in before}
    of_emoji = users.setdefault(emoji, [])
    counts[emoji] = event["count"]
    if event["type"] == "unreacted":
        of_emoji[:] = [one for one in of_emoji if one != user]
    elif user not in of_emoji:
        of_emoji.append(user)
    left = [
        {"emoji": emoji, "count": counts[emoji], "users": some[:50]}
        for emoji, some in users.items()
        if counts[emoji]
    ]
    _set(message, "reactions", left)


def _voted(poll: Frame, event: Frame) -> Frame:
    """The event says how it stands; of an open one also what was chosen."""
    options, user = [], event["user"]["id"]
    for number, option in enumerate(poll["options"]):
        now = option | {"votes": event["votes"][number]}
        if "choices" in event:
            voters = [voter for voter in option["voters"] if voter != user]
            now["voters"] = [*voters, *([user] if number in event["choices"] else [])][:50]
        options.append(now)
    return poll | {"options": options, "voter_count": event["voter_count"]}


def _set(message: Frame, name: str, value: object) -> None:
    """A field that is there if it holds something."""
    message.pop(name, None)
    if value:
        message[name] = value
