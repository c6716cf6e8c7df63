"""Rights: the one table of who may do what, which acts and routes ask.

A right is declared once, below. `docs/rights.md` is made of this table (`make rights`), and
`tests/test_access.py` holds every route and every frame against it, on a real server.
"""

from dataclasses import dataclass
from enum import Enum
from functools import cache

from .. import errors
from .access import MEMBER, MODERATOR, OWNER
from .scopes import Scope, Token, TokenScope


class Circle(Enum):
    """Those who have a right, in words that follow on "Only"."""

    ANYBODY = "anybody"
    SIGNED_IN = "somebody signed in"
    SERVER_OWNER = "an owner of this server"
    VIEWER = "somebody who can see the room"
    MEMBER = "a member of the room"
    AUTHOR = "the author"
    MODERATOR = "an owner or a moderator of the room"
    OWNER = "an owner of the room"


@dataclass(frozen=True, slots=True, eq=False)
class Right:
    """Something that can be done; `does` says what, in words that follow on "can"."""

    name: str
    does: str
    who: Circle
    scope: Scope | Token
    """What a token needs for it, beside that its person has the right."""
    in_archived: bool = True
    """Whether also in a room that is archived."""
    in_direct: bool = True
    """Whether also in a direct room, whose people and name stay as they are."""
    while_muted: bool = True
    """Whether also while muted."""
    is_writing: bool = False
    """Whether it is lost while muted, and by members where only moderators write."""

    @property
    def refusal(self) -> errors.Forbidden:
        """Why somebody who lacks it may not."""
        return errors.Forbidden(f"Only {self.who.value} can {self.does}.")


RIGHTS: dict[str, Right] = {}


def declare(right: Right) -> Right:
    """Add a right to the table. Raises `ValueError` if its name is taken."""
    if right.name in RIGHTS:
        raise ValueError(f"The right {right.name!r} is declared twice")
    RIGHTS[right.name] = right
    return right


# Roles of a room or of the server, each with what it is at least.
_RANK = {MEMBER: 1, MODERATOR: 2, OWNER: 3}
_NEEDED = {Circle.MODERATOR: _RANK[MODERATOR], Circle.OWNER: _RANK[OWNER]} | {
    Circle.SERVER_OWNER: _RANK[OWNER]
}


def allows(right: Right, role: str) -> bool:
    """Whether this role has it: that of a member in the room, or that on the server.

    Whose message it is, is for the act to see, which has it at hand.
    """
    needed = _NEEDED.get(right.who)
    return needed is None or _RANK[role] >= needed


def require(right: Right, role: str) -> None:
    """Raises `Forbidden`."""
    if not allows(right, role):
        raise right.refusal


def require_group(right: Right, *, kind: str) -> None:
    """Raises `DirectRoom` where nobody has it in a room of this kind."""
    if kind == "direct" and not right.in_direct:
        raise errors.DirectRoom


def require_open(right: Right, *, archived: bool) -> None:
    """Raises `RoomArchived` where the right ends with the life of the room."""
    if archived and not right.in_archived:
        raise errors.RoomArchived


def require_in(right: Right, *, kind: str, archived: bool, role: str) -> None:
    """All three, in this order. Raises `DirectRoom`, `Forbidden` or `RoomArchived`."""
    require_group(right, kind=kind)
    require(right, role)
    require_open(right, archived=archived)


@cache
def holds_in(right: Right, kind: str, archived: bool, role: str) -> bool:
    """Whether `require_in` refuses nothing. The answer is kept, since each message asks."""
    try:
        require_in(right, kind=kind, archived=archived, role=role)
    except errors.ParleyError:
        return False
    return True


def require_scope(right: Right, token: TokenScope) -> None:
    """Raises `NotByToken` or `ScopeMissing`."""
    if right.scope is Token.NEVER:
        raise errors.NotByToken
    if isinstance(right.scope, Scope) and right.scope not in token.scopes:
        raise errors.ScopeMissing(right.scope.value)


def is_in_room(right: Right) -> bool:
    """Whether it is about one room, which a token for chosen rooms has to name."""
    return right.who not in (Circle.ANYBODY, Circle.SIGNED_IN, Circle.SERVER_OWNER)


def is_beside_rooms(right: Right) -> bool:
    """Whether it is about no room at all, so that a token for chosen rooms has it, too."""
    return right.scope is Token.ANY or right is SEE_PEOPLE


# On the server
REGISTER = declare(
    Right(
        "register", "make an account, as far as the server lets people", Circle.ANYBODY, Token.NEVER
    )
)
SEE_TEAM = declare(
    Right("see_team", "see what the team is called, and its picture", Circle.ANYBODY, Token.NEVER)
)
SEE_SERVER = declare(
    Right(
        "see_server",
        "ask which version, features and limits the server has",
        Circle.ANYBODY,
        Token.NEVER,
    )
)
SIGN_IN = declare(Right("sign_in", "sign in", Circle.ANYBODY, Token.NEVER))
WRITE_BY_ADDRESS = declare(
    Right(
        "write_by_address",
        "write in a room by the secret address of a webhook, as its bot",
        Circle.ANYBODY,
        Token.NEVER,
    )
)
BE_GUEST = declare(
    Right(
        "be_guest",
        "come into one room for a time, by a link that was made for it",
        Circle.ANYBODY,
        Token.NEVER,
    )
)
USE_PASSWORD_LINK = declare(
    Right(
        "use_password_link",
        "set a new password by a link that was made for it",
        Circle.ANYBODY,
        Token.NEVER,
    )
)
SEE_SELF = declare(Right("see_self", "see their own account", Circle.SIGNED_IN, Token.ANY))
SIGN_OUT = declare(
    Right(
        "sign_out", "end the session or the token that they ask with", Circle.SIGNED_IN, Token.ANY
    )
)
TICKET = declare(
    Right(
        "ticket",
        "get a ticket that opens one socket or stream of theirs",
        Circle.SIGNED_IN,
        Token.ANY,
    )
)
SEE_OWN = declare(
    Right(
        "see_own",
        "see their own list of rooms, drafts, inbox, threads, saved and scheduled messages, and "
        "search in their rooms",
        Circle.SIGNED_IN,
        Scope.READ,
    )
)
CHANGE_OWN = declare(
    Right(
        "change_own",
        "change their profile, sections, drafts and inbox, and whom they block",
        Circle.SIGNED_IN,
        Scope.WRITE,
    )
)
ACCOUNT_WEBHOOKS = declare(
    Right(
        "account_webhooks",
        "have the events of all their rooms sent to an address, and see how that went",
        Circle.SIGNED_IN,
        Token.NEVER,
    )
)
SECURE = declare(
    Right(
        "secure",
        "change their password, see and end their sessions, say which browsers get web push and "
        "where mail goes, have tokens, bots and apps, and let apps act for them, or not any more",
        Circle.SIGNED_IN,
        Token.NEVER,
    )
)
SEE_PEOPLE = declare(
    Right(
        "see_people",
        "see who has an account here, with what they say of themselves and their picture",
        Circle.SIGNED_IN,
        Scope.READ,
    )
)
# They have secrets of their own, and no session.
APPS_THEMSELVES = declare(
    Right(
        "apps_themselves",
        "fetch, renew, look up and end the tokens of an app, with its codes and its secret",
        Circle.ANYBODY,
        Token.NEVER,
    )
)
MAKE_ROOM = declare(Right("make_room", "make a room", Circle.SIGNED_IN, Scope.MEMBERS))
ACCOUNTS = declare(
    Right(
        "accounts",
        "see all accounts, disable and enable them",
        Circle.SERVER_OWNER,
        Scope.ADMIN,
    )
)
PROVISION = declare(
    Right(
        "provision",
        "make accounts for the people of an application, by its ids, change and disable those, "
        "and end their sessions",
        Circle.SERVER_OWNER,
        Scope.ADMIN,
    )
)
# Never by a token: it would make an owner who can sign in, or end its person's own sign-ins.
SIGN_INS = declare(
    Right(
        "sign_ins",
        "give roles on the server, and end all sessions of an account",
        Circle.SERVER_OWNER,
        Token.NEVER,
    )
)
GIVE_PASSWORDS = declare(
    Right(
        "give_passwords",
        "make a link with which somebody sets a new password",
        Circle.SERVER_OWNER,
        Token.NEVER,
    )
)
# Never by a token: an app could open itself to everybody.
ALL_APPS = declare(
    Right(
        "all_apps",
        "see all apps, remove them, and open them to everybody",
        Circle.SERVER_OWNER,
        Token.NEVER,
    )
)
AUDIT = declare(
    Right(
        "audit", "read what was done on this server, and by whom", Circle.SERVER_OWNER, Scope.ADMIN
    )
)
MONITOR = declare(
    Right("monitor", "watch how this server is, as it is now", Circle.SERVER_OWNER, Scope.ADMIN)
)
SERVER_SETTINGS = declare(
    Right(
        "server_settings",
        "see and change the settings of the server",
        Circle.SERVER_OWNER,
        Scope.ADMIN,
    )
)
ABANDONED_ROOMS = declare(
    Right(
        "abandoned_rooms",
        "see archived rooms that nobody is in, take over public ones, delete them",
        Circle.SERVER_OWNER,
        Scope.ADMIN,
    )
)
OPEN_DIRECT = declare(
    Right(
        "open_direct",
        "open a direct room with people, none of whom blocks them",
        Circle.SIGNED_IN,
        Scope.MEMBERS,
    )
)
SEE_INVITES = declare(
    Right("see_invites", "see and take back their own invite links", Circle.SIGNED_IN, Scope.ADMIN)
)
# With PARLEY_INVITES=everybody, everybody has it.
INVITE = declare(
    Right("invite", "make an invite link to the server", Circle.SERVER_OWNER, Scope.ADMIN)
)
EMOJI = declare(
    Right(
        "emoji",
        "add and remove emoji of the team, which everybody can use",
        Circle.SERVER_OWNER,
        Scope.ADMIN,
    )
)
SET_ANY_RETENTION = declare(
    Right(
        "set_any_retention",
        "choose how long any room that they can see keeps messages",
        Circle.SERVER_OWNER,
        Scope.ADMIN,
        in_direct=False,
    )
)
SUGGEST = declare(
    Right("suggest", "suggest a public room to newcomers", Circle.SERVER_OWNER, Scope.ADMIN)
)

# In a room
SEE = declare(
    Right("see", "see that there is this room, its name and topic", Circle.VIEWER, Scope.READ)
)
JOIN = declare(
    Right("join", "join the room", Circle.VIEWER, Scope.MEMBERS, in_archived=False, in_direct=False)
)
READ = declare(
    Right("read", "read the room: its messages, its log and its members", Circle.MEMBER, Scope.READ)
)
MARK_READ = declare(Right("mark_read", "say how far they have read", Circle.MEMBER, Scope.WRITE))
SET_UP = declare(
    Right("set_up", "choose how they have the room in their own list", Circle.MEMBER, Scope.WRITE)
)
DRAFT = declare(Right("draft", "keep a draft of what they write there", Circle.MEMBER, Scope.WRITE))
SEND = declare(
    Right("send", "send a message", Circle.MEMBER, Scope.WRITE, in_archived=False, is_writing=True)
)
UPLOAD = declare(
    Right(
        "upload",
        "upload a file",
        Circle.MEMBER,
        Scope.WRITE,
        in_archived=False,
        is_writing=True,
    )
)
TYPE = declare(
    Right("type", "be seen typing", Circle.MEMBER, Scope.WRITE, in_archived=False, is_writing=True)
)
EDIT = declare(
    Right("edit", "edit a message", Circle.AUTHOR, Scope.WRITE, in_archived=False, is_writing=True)
)
REACT = declare(
    Right(
        "react",
        "react to a message",
        Circle.MEMBER,
        Scope.WRITE,
        in_archived=False,
        while_muted=False,
    )
)
PRESS = declare(
    Right(
        "press",
        "press a button of a message",
        Circle.MEMBER,
        Scope.WRITE,
        in_archived=False,
        while_muted=False,
    )
)
USE_APP = declare(
    Right(
        "use_app",
        "write an event of an app, or send a signal of one",
        Circle.MEMBER,
        Scope.WRITE,
        in_archived=False,
        is_writing=True,
    )
)
ANSWER_ONE = declare(
    Right(
        "answer_one",
        "answer somebody who called it, as a bot, so that only they see it",
        Circle.MEMBER,
        Scope.WRITE,
        in_archived=False,
        is_writing=True,
    )
)
VOTE = declare(
    Right(
        "vote", "vote in a poll", Circle.MEMBER, Scope.WRITE, in_archived=False, while_muted=False
    )
)
END_POLL = declare(
    Right("end_poll", "end a poll of their own", Circle.AUTHOR, Scope.WRITE, in_archived=False)
)
END_OTHERS_POLL = declare(
    Right(
        "end_others_poll",
        "end the poll of somebody else",
        Circle.MODERATOR,
        Scope.WRITE,
        in_archived=False,
    )
)
PIN = declare(
    Right(
        "pin",
        "pin a message, and take the pin away",
        Circle.MEMBER,
        Scope.WRITE,
        in_archived=False,
        is_writing=True,
    )
)
SAVE_MESSAGE = declare(
    Right("save_message", "save a message for later, with a reminder", Circle.MEMBER, Scope.WRITE)
)
SCHEDULE = declare(
    Right(
        "schedule",
        "have a message sent later, once or again and again",
        Circle.MEMBER,
        Scope.WRITE,
        in_archived=False,
        is_writing=True,
    )
)
SOLVE = declare(
    Right(
        "solve",
        "mark a thread as solved, or take that back",
        Circle.MEMBER,
        Scope.WRITE,
        in_archived=False,
        is_writing=True,
    )
)
SEE_SCHEDULED = declare(
    Right(
        "see_scheduled",
        "see what is sent later in their name, or again and again; change and cancel their own",
        Circle.MEMBER,
        Scope.READ,
    )
)
CHANGE_SCHEDULED = declare(
    Right(
        "change_scheduled",
        "change and cancel what somebody else has sent again and again",
        Circle.MODERATOR,
        Scope.WRITE,
    )
)
FOLLOW = declare(Right("follow", "follow a thread, or not any more", Circle.MEMBER, Scope.WRITE))
WRITE_FREELY = declare(
    Right(
        "write_freely",
        "write where only moderators do, and without the pauses of slow mode",
        Circle.MODERATOR,
        Scope.WRITE,
    )
)
DELETE = declare(Right("delete", "delete a message of their own", Circle.AUTHOR, Scope.WRITE))
DELETE_OTHERS = declare(
    Right("delete_others", "delete the message of somebody else", Circle.MODERATOR, Scope.WRITE)
)
LEAVE = declare(Right("leave", "leave the room", Circle.MEMBER, Scope.MEMBERS, in_direct=False))
ADD = declare(
    Right(
        "add",
        "add a member, who does not block them",
        Circle.MODERATOR,
        Scope.MEMBERS,
        in_archived=False,
        in_direct=False,
    )
)
ADD_RANKED = declare(
    Right(
        "add_ranked",
        "add an owner or a moderator, who does not block them",
        Circle.OWNER,
        Scope.MEMBERS,
        in_archived=False,
        in_direct=False,
    )
)
REMOVE = declare(
    Right("remove", "remove a member", Circle.MODERATOR, Scope.MEMBERS, in_direct=False)
)
REMOVE_RANKED = declare(
    Right(
        "remove_ranked",
        "remove an owner or a moderator",
        Circle.OWNER,
        Scope.MEMBERS,
        in_direct=False,
    )
)
GIVE_ROLE = declare(Right("give_role", "give roles", Circle.OWNER, Scope.MEMBERS, in_direct=False))
DESCRIBE = declare(
    Right(
        "describe",
        "give the room another name, topic or description",
        Circle.MODERATOR,
        Scope.ADMIN,
        in_archived=False,
        in_direct=False,
    )
)
SET_WRITING = declare(
    Right(
        "set_writing",
        "set slow mode, and whether only moderators write",
        Circle.MODERATOR,
        Scope.ADMIN,
        in_archived=False,
        in_direct=False,
    )
)
MUTE = declare(Right("mute", "mute a member, and lift it", Circle.MODERATOR, Scope.MEMBERS))
MUTE_RANKED = declare(
    Right("mute_ranked", "mute an owner or a moderator", Circle.OWNER, Scope.MEMBERS)
)
BAN = declare(
    Right("ban", "ban somebody, see who is banned, and lift it", Circle.MODERATOR, Scope.MEMBERS)
)
BAN_RANKED = declare(
    Right("ban_ranked", "ban an owner or a moderator", Circle.OWNER, Scope.MEMBERS)
)
REPORT = declare(
    Right(
        "report", "report a message to the moderators", Circle.MEMBER, Scope.WRITE, in_direct=False
    )
)
HANDLE_REPORTS = declare(
    Right(
        "handle_reports",
        "see what was reported, and say what became of it",
        Circle.MODERATOR,
        Scope.MEMBERS,
    )
)
AUDIT_ROOM = declare(
    Right(
        "audit_room", "read what was done in the room, and by whom", Circle.MODERATOR, Scope.ADMIN
    )
)
# Never by a token: what reads on would outlive it.
WEBHOOKS = declare(
    Right(
        "webhooks",
        "have the room's events sent to an address, and see how that went",
        Circle.MODERATOR,
        Token.NEVER,
    )
)
# Never by a token: the address would outlive it.
INCOMING_WEBHOOKS = declare(
    Right(
        "incoming_webhooks",
        "make, see and take away the addresses by which other programs write in the room",
        Circle.MODERATOR,
        Token.NEVER,
    )
)
# Never by a token: the link would outlive it. As long as PARLEY_GUESTS is not room_owners, only
# those of them have it who own the server, too, or nobody.
GUESTS = declare(
    Right(
        "guests",
        "make links by which guests come into the room for a time",
        Circle.OWNER,
        Token.NEVER,
        in_archived=False,
        in_direct=False,
    )
)
SEE_GUESTS = declare(
    Right(
        "see_guests",
        "see such links and who came by them, and take them back",
        Circle.MODERATOR,
        Token.NEVER,
        in_direct=False,
    )
)
SEE_READERS = declare(
    Right("see_readers", "see who has read how far, where that is shown", Circle.MEMBER, Scope.READ)
)
SHOW_READERS = declare(
    Right(
        "show_readers",
        "choose whether the room shows who has read how far",
        Circle.OWNER,
        Scope.ADMIN,
        in_archived=False,
        in_direct=False,
    )
)
SHOW_HISTORY = declare(
    Right(
        "show_history",
        "choose whether newcomers see what was said before they came",
        Circle.OWNER,
        Scope.ADMIN,
        in_archived=False,
        in_direct=False,
    )
)
SET_RETENTION = declare(
    Right(
        "set_retention",
        "choose how long the room keeps messages",
        Circle.OWNER,
        Scope.ADMIN,
        in_direct=False,
    )
)
ARCHIVE = declare(
    Right("archive", "archive or restore the room", Circle.OWNER, Scope.ADMIN, in_direct=False)
)
DELETE_ROOM = declare(
    Right("delete_room", "delete the room, with all that was said in it", Circle.OWNER, Scope.ADMIN)
)
