"""What routes and frames ask for, so that a token is refused that has not the scope for it.

Sessions of people may do all that their person may, and are not looked up here. A route that is not
in the table is for no token; `tests/test_access.py` has the same table once more, from outside.
"""

from starlette.requests import HTTPConnection

from ..chat import rights
from ..chat.people.tokens import Asked
from ..chat.rights import Right
from ..wire import commands

API = "/api/v1"
SOCKET = "WS"

# Where the fields of a body decide, one of the rights: they all need the same scope.
ROUTES: dict[tuple[str, str], Right] = {
    ("GET", "/me"): rights.SEE_SELF,
    ("PATCH", "/me"): rights.CHANGE_OWN,
    ("PUT", "/me/picture"): rights.CHANGE_OWN,
    ("DELETE", "/me/picture"): rights.CHANGE_OWN,
    ("GET", "/me/blocks"): rights.SEE_OWN,
    ("PUT", "/me/blocks/{user}"): rights.CHANGE_OWN,
    ("DELETE", "/me/blocks/{user}"): rights.CHANGE_OWN,
    ("GET", "/users"): rights.SEE_PEOPLE,
    ("GET", "/users/{user}"): rights.SEE_PEOPLE,
    ("GET", "/pictures/{picture}"): rights.SEE_PEOPLE,
    ("GET", "/settings"): rights.SERVER_SETTINGS,
    ("PATCH", "/settings"): rights.SERVER_SETTINGS,
    ("PUT", "/settings/picture"): rights.SERVER_SETTINGS,
    ("DELETE", "/settings/picture"): rights.SERVER_SETTINGS,
    ("GET", "/emoji"): rights.SEE_PEOPLE,
    ("PUT", "/emoji/{name}"): rights.EMOJI,
    ("DELETE", "/emoji/{name}"): rights.EMOJI,
    ("PUT", "/me/password"): rights.SECURE,
    ("GET", "/me/reading"): rights.SEE_OWN,
    ("PUT", "/me/reading"): rights.CHANGE_OWN,
    ("PUT", "/me/read"): rights.CHANGE_OWN,
    ("GET", "/me/threads"): rights.SEE_OWN,
    ("GET", "/me/sections"): rights.SEE_OWN,
    ("POST", "/me/sections"): rights.CHANGE_OWN,
    ("PATCH", "/me/sections/{section}"): rights.CHANGE_OWN,
    ("DELETE", "/me/sections/{section}"): rights.CHANGE_OWN,
    ("GET", "/me/drafts"): rights.SEE_OWN,
    ("GET", "/me/inbox"): rights.SEE_OWN,
    ("PUT", "/me/inbox/done"): rights.CHANGE_OWN,
    ("PUT", "/me/inbox/{item}/done"): rights.CHANGE_OWN,
    ("DELETE", "/me/inbox/{item}/done"): rights.CHANGE_OWN,
    ("GET", "/me/scheduled"): rights.SEE_OWN,
    ("GET", "/me/saved"): rights.SEE_OWN,
    ("GET", "/me/sessions"): rights.SECURE,
    ("DELETE", "/me/sessions/{session}"): rights.SECURE,
    ("GET", "/me/bots"): rights.SECURE,
    ("POST", "/me/bots"): rights.SECURE,
    ("GET", "/me/bots/{bot}"): rights.SECURE,
    ("PATCH", "/me/bots/{bot}"): rights.SECURE,
    ("DELETE", "/me/bots/{bot}"): rights.SECURE,
    ("GET", "/me/bots/{bot}/tokens"): rights.SECURE,
    ("POST", "/me/bots/{bot}/tokens"): rights.SECURE,
    ("DELETE", "/me/bots/{bot}/tokens/{token}"): rights.SECURE,
    ("GET", "/me/tokens"): rights.SECURE,
    ("POST", "/me/tokens"): rights.SECURE,
    ("DELETE", "/me/tokens/{token}"): rights.SECURE,
    ("DELETE", "/session"): rights.SIGN_OUT,
    ("GET", "/invites"): rights.SEE_INVITES,
    ("POST", "/invites"): rights.INVITE,
    ("DELETE", "/invites/{invite}"): rights.SEE_INVITES,
    ("GET", "/invites/{invite}/qr"): rights.SEE_INVITES,
    ("GET", "/rooms"): rights.SEE_OWN,
    ("POST", "/rooms"): rights.MAKE_ROOM,
    ("PUT", "/direct"): rights.OPEN_DIRECT,
    ("WS", "/ws"): rights.SEE_OWN,
    ("GET", "/me/stream"): rights.SEE_OWN,
    ("GET", "/rooms/{room}"): rights.SEE,
    ("PATCH", "/rooms/{room}"): rights.DESCRIBE,
    ("GET", "/rooms/{room}/bans"): rights.BAN,
    ("GET", "/rooms/{room}/mutes"): rights.MUTE,
    ("PUT", "/rooms/{room}/bans/{user}"): rights.BAN,
    ("DELETE", "/rooms/{room}/bans/{user}"): rights.BAN,
    ("POST", "/rooms/{room}/messages/{seq}/reports"): rights.REPORT,
    ("GET", "/rooms/{room}/reports"): rights.HANDLE_REPORTS,
    ("PATCH", "/rooms/{room}/reports/{report}"): rights.HANDLE_REPORTS,
    ("GET", "/me/reports"): rights.SEE_OWN,
    ("GET", "/accounts"): rights.ACCOUNTS,
    ("PATCH", "/accounts/{user}"): rights.ACCOUNTS,
    ("DELETE", "/accounts/{user}/sessions"): rights.ACCOUNTS,
    ("POST", "/accounts/{user}/password-link"): rights.GIVE_PASSWORDS,
    ("GET", "/audit"): rights.AUDIT,
    ("WS", "/monitor/ws"): rights.MONITOR,
    ("GET", "/abandoned-rooms"): rights.ABANDONED_ROOMS,
    ("PUT", "/abandoned-rooms/{room}/owner"): rights.ABANDONED_ROOMS,
    ("DELETE", "/abandoned-rooms/{room}"): rights.ABANDONED_ROOMS,
    ("GET", "/rooms/{room}/audit"): rights.AUDIT_ROOM,
    ("DELETE", "/rooms/{room}"): rights.DELETE_ROOM,
    ("GET", "/rooms/{room}/retention"): rights.SEE,
    ("PUT", "/rooms/{room}/retention"): rights.SET_ANY_RETENTION,
    ("GET", "/rooms/{room}/retention/expiring"): rights.READ,
    ("PUT", "/rooms/{room}/suggestion"): rights.SUGGEST,
    ("DELETE", "/rooms/{room}/suggestion"): rights.SUGGEST,
    ("PUT", "/rooms/{room}/membership"): rights.JOIN,
    ("DELETE", "/rooms/{room}/membership"): rights.LEAVE,
    ("GET", "/rooms/{room}/readers"): rights.SEE_READERS,
    ("GET", "/rooms/{room}/messages/{seq}"): rights.READ,
    ("GET", "/rooms/{room}/messages/{seq}/readers"): rights.SEE_READERS,
    ("PUT", "/rooms/{room}/read"): rights.MARK_READ,
    ("PATCH", "/rooms/{room}/mine"): rights.SET_UP,
    ("PUT", "/rooms/{room}/draft"): rights.DRAFT,
    ("PUT", "/rooms/{room}/messages/{seq}/thread/draft"): rights.DRAFT,
    ("PUT", "/rooms/{room}/messages/{seq}/saved"): rights.SAVE_MESSAGE,
    ("DELETE", "/rooms/{room}/messages/{seq}/saved"): rights.SAVE_MESSAGE,
    ("POST", "/rooms/{room}/scheduled"): rights.SCHEDULE,
    ("GET", "/rooms/{room}/scheduled"): rights.SEE_SCHEDULED,
    ("GET", "/rooms/{room}/scheduled/{scheduled_id}"): rights.SEE_SCHEDULED,
    ("PATCH", "/rooms/{room}/scheduled/{scheduled_id}"): rights.CHANGE_SCHEDULED,
    ("DELETE", "/rooms/{room}/scheduled/{scheduled_id}"): rights.CHANGE_SCHEDULED,
    ("GET", "/rooms/{room}/members"): rights.READ,
    ("PUT", "/rooms/{room}/members/{user}"): rights.ADD,
    ("PATCH", "/rooms/{room}/members/{user}"): rights.GIVE_ROLE,
    ("DELETE", "/rooms/{room}/members/{user}"): rights.REMOVE,
    ("GET", "/rooms/{room}/messages"): rights.READ,
    ("POST", "/rooms/{room}/messages"): rights.SEND,
    ("PATCH", "/rooms/{room}/messages/{seq}"): rights.EDIT,
    ("DELETE", "/rooms/{room}/messages/{seq}"): rights.DELETE,
    ("PUT", "/rooms/{room}/messages/{seq}/reactions/{emoji}"): rights.REACT,
    ("DELETE", "/rooms/{room}/messages/{seq}/reactions/{emoji}"): rights.REACT,
    ("GET", "/previews"): rights.SEE_OWN,
    ("GET", "/rooms/{room}/messages/{seq}/versions"): rights.READ,
    ("POST", "/rooms/{room}/messages/{seq}/presses"): rights.PRESS,
    ("POST", "/rooms/{room}/polls"): rights.SEND,
    ("GET", "/rooms/{room}/polls/{seq}/vote"): rights.READ,
    ("PUT", "/rooms/{room}/polls/{seq}/vote"): rights.VOTE,
    ("PUT", "/rooms/{room}/polls/{seq}/end"): rights.END_POLL,
    ("GET", "/rooms/{room}/pins"): rights.READ,
    ("PUT", "/rooms/{room}/messages/{seq}/pin"): rights.PIN,
    ("DELETE", "/rooms/{room}/messages/{seq}/pin"): rights.PIN,
    ("GET", "/rooms/{room}/messages/{seq}/thread"): rights.READ,
    ("PUT", "/rooms/{room}/messages/{seq}/thread/follow"): rights.FOLLOW,
    ("DELETE", "/rooms/{room}/messages/{seq}/thread/follow"): rights.FOLLOW,
    ("PUT", "/rooms/{room}/messages/{seq}/thread/read"): rights.MARK_READ,
    ("PUT", "/rooms/{room}/messages/{seq}/thread/solved"): rights.SOLVE,
    ("DELETE", "/rooms/{room}/messages/{seq}/thread/solved"): rights.SOLVE,
    ("GET", "/rooms/{room}/threads"): rights.READ,
    ("GET", "/rooms/{room}/events"): rights.READ,
    ("WS", "/rooms/{room}/ws"): rights.READ,
    ("GET", "/rooms/{room}/stream"): rights.READ,
}

FRAMES: dict[type[commands.AccountCommand], Right] = {
    commands.Send: rights.SEND,
    commands.Poll: rights.SEND,
    commands.Edit: rights.EDIT,
    commands.Delete: rights.DELETE,
    commands.React: rights.REACT,
    commands.Unreact: rights.REACT,
    commands.Pin: rights.PIN,
    commands.Unpin: rights.PIN,
    commands.Solve: rights.SOLVE,
    commands.Unsolve: rights.SOLVE,
    commands.Press: rights.PRESS,
    commands.Vote: rights.VOTE,
    commands.EndPoll: rights.END_POLL,
    commands.Typing: rights.TYPE,
    commands.Read: rights.MARK_READ,
    commands.Ping: rights.READ,
}


def of_request(connection: HTTPConnection) -> Asked:
    """What a request or a handshake asks for, by its route and the room in its path."""
    scope = connection.scope
    path = getattr(scope.get("route"), "path", "")
    method = SOCKET if scope["type"] == "websocket" else scope["method"]
    right = ROUTES.get((method, path.removeprefix(API)))
    return Asked(right, scope.get("path_params", {}).get("room"))


def of_command(command: commands.Command) -> Right:
    """What a frame asks for. On the account socket each has a type of its own, made of these."""
    return next(right for kind, right in FRAMES.items() if isinstance(command, kind))
