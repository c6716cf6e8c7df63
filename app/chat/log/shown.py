"""What events make of the message that is their target, as it goes over the wire.

Each change is applied in three places: to what is stored beside the message, to its frame in
memory, and (in `static/js/piece.js`) on the page. Applied twice in order, it ends the same.
"""

from typing import Any, Literal, NotRequired, Protocol

from msgspec import UNSET, UnsetType
from typing_extensions import TypedDict

from ..access import Person
from ..moments import timestamp

Shown = dict[str, Any]
"""A message as it goes over the wire, or the part of it that hangs on it (`Extras`)."""


class Change(Protocol):
    """An event, as far as changes ask for it."""

    @property
    def seq(self) -> int: ...
    @property
    def at(self) -> int: ...
    @property
    def user(self) -> Person: ...
    @property
    def text(self) -> str | None: ...
    @property
    def data(self) -> Any: ...  # of the event's type; None once its message is deleted


class Reaction(TypedDict):
    """How many have put an emoji under a message, and who: ids, those who did so first come first.

    Beside a message all are stored, and as many are shown as `bounded` leaves.
    """

    emoji: str
    count: int
    users: list[str]


class Mention(TypedDict):
    """A name as it stands in the text behind an `@`, and the account that has it.

    `room` and `here` are no accounts: they are everybody in the room, and those who were active.
    """

    name: str
    user: NotRequired[str]


class Choice(TypedDict):
    """One of the options of a select."""

    id: str
    label: str


class FormField(TypedDict):
    """`min` and `max` are of a number, or of the length of a text."""

    id: str
    label: str
    kind: Literal["text", "long_text", "number", "select", "checkbox"]
    required: bool
    min: NotRequired[int | float]
    max: NotRequired[int | float]
    options: NotRequired[list[Choice]]


class Form(TypedDict):
    """`submit` is the label of the button below its fields."""

    submit: str
    fields: list[FormField]


class Action(TypedDict):
    """A button of a message, as its author has named it.

    With `options` it is a select, with a `form` it opens that.
    """

    id: str
    label: str
    style: NotRequired[Literal["primary", "danger"]]
    options: NotRequired[list[Choice]]
    form: NotRequired[Form]


class Pixels(TypedDict):
    """How large a picture is."""

    width: int
    height: int


class Thumbnails(TypedDict):
    """Two small pictures of a picture; neither is larger than that."""

    small: Pixels
    large: Pixels


class Picture(Pixels):
    """A file that is a picture: upright, and of one that moves that it does."""

    animated: NotRequired[Literal[True]]
    thumbnails: Thumbnails


class Attached(TypedDict):
    """A file: `type` is what its bytes say, `alt` what its author says of it for who can't see it.

    A message has it by its `id`, within a day.
    """

    id: str
    name: str
    type: str
    bytes: int
    picture: NotRequired[Picture]
    alt: NotRequired[str]


class Called(TypedDict):
    """The command that a message calls: whose it is, and what the line says to it."""

    bot: str
    name: str
    arguments: dict[str, str | int | float]


class Pin(TypedDict):
    """Who has pinned a message, and when."""

    by: str
    at: str


class Replies(TypedDict):
    """The thread under a message: how many replies were written, the last one, and by whom.

    `people` are ids, those who wrote last come first.
    """

    count: int
    last_seq: int
    last_at: str
    people: list[str]


class Solved(TypedDict):
    """Who has marked the thread under a message as solved, and when."""

    by: str
    at: str


class Option(TypedDict):
    """One answer of a poll, and how many have chosen it; also who, unless it is anonymous.

    Those who chose it first come first, and there are as many as of a reaction.
    """

    text: str
    votes: int
    voters: NotRequired[list[str]]


class PollEnd(TypedDict):
    """Who has ended a poll, and when."""

    by: str
    at: str


class Poll(TypedDict):
    """A poll as it stands: `voter_count` people have voted.

    It ends at `ends_at`, or when somebody ends it.
    """

    options: list[Option]
    multiple: bool
    anonymous: bool
    voter_count: int
    ends_at: str | None
    ended: NotRequired[PollEnd]


class Extras(TypedDict, total=False):
    """What others have hung on a message: fields of it that are there if they hold something."""

    reactions: list[Reaction]
    pinned: Pin
    replies: Replies
    solved: Solved
    poll: Poll


# Of those who have replied: as many as there is room for.
PEOPLE_MOST = 5
# Of those who have put an emoji there, or chosen an option: the others are asked for.
USERS_MOST = 50
# What stays of the extras of a message that is deleted: what others said in its thread does.
KEPT_EXTRAS = {"replies", "solved"}
# What stays of all its fields.
_KEPT = {"type", "room", "seq", "at", "user", "client_id", "text", "edited_at", "deleted"}
_KEPT |= {"thread", "in_room"} | KEPT_EXTRAS


def bounded(shown: Shown | Extras) -> Shown:
    """The same with no more ids than go over the wire: a thousand would be sent to everybody."""
    found: Shown = {**shown}
    if "reactions" in found:
        found["reactions"] = [_bounded_reaction(each) for each in found["reactions"]]
    if "poll" in found and not found["poll"]["anonymous"]:
        options = [_bounded_option(each) for each in found["poll"]["options"]]
        found["poll"] = {**found["poll"], "options": options}
    return found


def edit(event: Change, shown: Shown) -> None:
    shown |= {"text": event.text, "edited_at": timestamp(event.at), "deleted": False}
    mentions = event.data.mentions if event.data is not None else UNSET
    if mentions is not UNSET:
        shown["mentions"] = mentions
    else:
        shown.pop("mentions", None)
    actions = event.data.actions if event.data is not None else UNSET
    if actions is not UNSET:
        shown["actions"] = actions
    else:
        shown.pop("actions", None)


def erase(event: Change, shown: Shown) -> None:
    for name in shown.keys() - _KEPT:
        del shown[name]
    shown |= {"text": "", "edited_at": None, "deleted": True}


def react(event: Change, shown: Shown) -> None:
    if event.data is None:
        return
    reactions: list[Reaction] = shown.setdefault("reactions", [])
    found = next((each for each in reactions if each["emoji"] == event.data.emoji), None)
    if found is None:
        found = Reaction(emoji=event.data.emoji, count=0, users=[])
        reactions.append(found)
    if event.user.id not in found["users"]:
        found["users"].append(event.user.id)
    found["count"] = _count(event, found)


def unreact(event: Change, shown: Shown) -> None:
    if event.data is None:
        return
    reactions: list[Reaction] = shown.get("reactions", [])
    for reaction in reactions:
        if reaction["emoji"] == event.data.emoji:
            if event.user.id in reaction["users"]:
                reaction["users"].remove(event.user.id)
            reaction["count"] = _count(event, reaction)
    left = [each for each in reactions if each.get("count", len(each["users"]))]
    if left:
        shown["reactions"] = left
    else:
        shown.pop("reactions", None)


def pin(event: Change, shown: Shown) -> None:
    shown["pinned"] = {"by": event.user.id, "at": timestamp(event.at)}


def unpin(event: Change, shown: Shown) -> None:
    shown.pop("pinned", None)


def reply(event: Change, shown: Shown) -> None:
    """Of the root of its thread. A reply that is deleted goes on counting: its place stays."""
    before: Replies | None = shown.get("replies")
    if before is not None and event.seq <= before["last_seq"]:
        return
    people = [event.user.id]
    if before is not None:
        people += [user for user in before["people"] if user != event.user.id]
    shown["replies"] = Replies(
        count=before["count"] + 1 if before is not None else 1,
        last_seq=event.seq,
        last_at=timestamp(event.at),
        people=people[:PEOPLE_MOST],
    )


def solve(event: Change, shown: Shown) -> None:
    shown["solved"] = Solved(by=event.user.id, at=timestamp(event.at))


def unsolve(event: Change, shown: Shown) -> None:
    shown.pop("solved", None)


def vote(event: Change, shown: Shown) -> None:
    """The vote brings how the poll stands with it; in an open one also what somebody has chosen."""
    poll: Poll | None = shown.get("poll")
    if event.data is None or poll is None:
        return
    if event.data.choices is not UNSET:
        _choose(poll, event.user.id, event.data.choices)
    # Older versions did not say it of open polls.
    if event.data.votes is not UNSET:
        poll["voter_count"] = event.data.voter_count
        for option, votes in zip(poll["options"], event.data.votes, strict=True):
            option["votes"] = votes


def end_poll(event: Change, shown: Shown) -> None:
    if "poll" in shown:
        shown["poll"]["ended"] = PollEnd(by=event.user.id, at=timestamp(event.at))


def _choose(poll: Poll, user: str, choices: list[int]) -> None:
    """Whoever votes anew comes last everywhere: so the order is that of their last votes."""
    had_voted = False
    for number, option in enumerate(poll["options"]):
        voters = option["voters"]
        if user in voters:
            had_voted = True
            voters.remove(user)
        if number in choices:
            voters.append(user)
        option["votes"] = len(voters)
    poll["voter_count"] += bool(choices) - had_voted


def _count(event: Change, reaction: Reaction) -> int:
    """Events of older versions did not say it: then all are there."""
    count: int | UnsetType = event.data.count
    return len(reaction["users"]) if count is UNSET else count


def _bounded_reaction(reaction: Reaction) -> Reaction:
    users = reaction["users"]
    # What older versions stored has no count, and all of them.
    count = reaction.get("count", len(users))
    return Reaction(emoji=reaction["emoji"], count=count, users=users[:USERS_MOST])


def _bounded_option(option: Option) -> Option:
    return {**option, "voters": option["voters"][:USERS_MOST]}
