"""The rows of the matrix: every route and every frame, with the right that it asks for.

A path says what it is tried on: `{own}` and `{others}` are messages, `{guest}` is not in the
room, `{author}` is a member, `{colleague}` a moderator, `{outcast}` is banned; `{recurring}` is
sent each week in the author's name. Whoever is blocked, the author blocks.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from app.chat import rights
from app.chat.rights import Right
from tests.people import PASSWORD

LATER = "2999-01-01T00:00:00Z"
NEXT_MONTH = (datetime.now(UTC) + timedelta(days=30)).isoformat()
Route = tuple[str, str]
Body = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Row:
    """`passed` is the code of whoever has the right, where they are refused all the same.

    So nothing has to be made anew for a row whose right is seen by that.
    """

    right: Right
    body: Body | None = None
    passed: str = "ok"
    changes: bool = True
    """Whether what it does would be seen by the next cell."""
    ends_session: bool = False
    """Whether it takes a session of its own."""
    is_silent: bool = False
    """Whether who is in the room and lacks the right is passed over without a word."""


def reads(right: Right = rights.READ) -> Row:
    return Row(right, changes=False)


ROUTES: dict[Route, Row] = {
    ("POST", "/users"): Row(
        rights.REGISTER, {"name": "", "password": PASSWORD}, passed="invalid", changes=False
    ),
    ("POST", "/token"): Row(rights.SIGN_IN, passed="invalid", changes=False),
    ("GET", "/me"): reads(rights.SEE_SELF),
    ("PATCH", "/me"): Row(rights.CHANGE_OWN, {"display_name": "{name}"}, changes=False),
    ("PUT", "/me/picture"): Row(rights.CHANGE_OWN, passed="unsupported", changes=False),
    ("DELETE", "/me/picture"): Row(rights.CHANGE_OWN, changes=False),
    ("GET", "/me/blocks"): reads(rights.SEE_OWN),
    ("PUT", "/me/blocks/{guest}"): Row(rights.CHANGE_OWN, changes=False),
    ("DELETE", "/me/blocks/{guest}"): Row(rights.CHANGE_OWN, changes=False),
    ("GET", "/users"): reads(rights.SEE_PEOPLE),
    ("GET", "/users/{guest}"): reads(rights.SEE_PEOPLE),
    ("GET", "/pictures/{picture}"): Row(rights.SEE_PEOPLE, passed="not_found", changes=False),
    ("GET", ""): reads(rights.SEE_SERVER),
    ("GET", "/team"): reads(rights.SEE_TEAM),
    ("GET", "/team/pictures/{picture_id}"): Row(rights.SEE_TEAM, passed="not_found", changes=False),
    ("GET", "/settings"): reads(rights.SERVER_SETTINGS),
    ("PATCH", "/settings"): Row(rights.SERVER_SETTINGS, {"team_name": None}, changes=False),
    ("PUT", "/settings/picture"): Row(rights.SERVER_SETTINGS, passed="unsupported", changes=False),
    ("DELETE", "/settings/picture"): Row(rights.SERVER_SETTINGS, changes=False),
    ("GET", "/emoji"): reads(rights.SEE_PEOPLE),
    ("PUT", "/emoji/{name}"): Row(rights.EMOJI, passed="unsupported", changes=False),
    ("DELETE", "/emoji/{name}"): Row(rights.EMOJI, passed="not_found", changes=False),
    ("PUT", "/me/password"): Row(
        rights.SECURE,
        {"current_password": "x", "new_password": PASSWORD},
        passed="wrong_password",
        changes=False,
    ),
    ("GET", "/me/reading"): reads(rights.SEE_OWN),
    ("PUT", "/me/reading"): Row(rights.CHANGE_OWN, {"shown": True}, changes=False),
    ("GET", "/me/notifications"): reads(rights.SEE_OWN),
    ("PATCH", "/me/notifications"): Row(rights.CHANGE_OWN, {"notify": "mentions"}, changes=False),
    ("GET", "/me/push-subscriptions"): reads(rights.SECURE),
    ("GET", "/me/push-key"): reads(rights.SECURE),
    ("PUT", "/me/push-subscriptions"): Row(
        rights.SECURE,
        {"endpoint": "https://push.example.org/1", "keys": {"p256dh": "x", "auth": "x"}},
        passed="invalid",
        changes=False,
    ),
    ("DELETE", "/me/push-subscriptions/{subscription}"): Row(
        rights.SECURE, passed="not_found", changes=False
    ),
    ("POST", "/me/push-subscriptions/{subscription}/tests"): Row(
        rights.SECURE, passed="not_found", changes=False
    ),
    ("GET", "/me/mail"): reads(rights.SECURE),
    ("PUT", "/me/mail"): Row(
        rights.SECURE,
        {"address": "ada@example.org", "password": "x"},
        passed="mail_off",
        changes=False,
    ),
    ("PATCH", "/me/mail"): Row(rights.SECURE, {"wanted": False}, passed="not_found", changes=False),
    ("DELETE", "/me/mail"): Row(rights.SECURE, changes=False),
    ("POST", "/me/mail/confirmation"): Row(
        rights.SECURE, {"code": "12345678"}, passed="mail_code_wrong", changes=False
    ),
    ("POST", "/me/mail/tests"): Row(rights.SECURE, passed="mail_off", changes=False),
    ("PUT", "/me/read"): Row(rights.CHANGE_OWN, changes=False),
    ("GET", "/me/threads"): reads(rights.SEE_OWN),
    ("GET", "/me/sections"): reads(rights.SEE_OWN),
    ("POST", "/me/sections"): Row(rights.CHANGE_OWN, {"name": "{unique}"}, changes=False),
    ("PATCH", "/me/sections/{section}"): Row(
        rights.CHANGE_OWN, {"position": 0}, passed="not_found", changes=False
    ),
    ("DELETE", "/me/sections/{section}"): Row(rights.CHANGE_OWN, passed="not_found", changes=False),
    ("GET", "/me/drafts"): reads(rights.SEE_OWN),
    ("GET", "/me/inbox"): reads(rights.SEE_OWN),
    ("PUT", "/me/inbox/done"): Row(rights.CHANGE_OWN, changes=False),
    ("PUT", "/me/inbox/{item}/done"): Row(rights.CHANGE_OWN, passed="not_found", changes=False),
    ("DELETE", "/me/inbox/{item}/done"): Row(rights.CHANGE_OWN, passed="not_found", changes=False),
    ("GET", "/me/scheduled"): reads(rights.SEE_OWN),
    ("GET", "/me/saved"): reads(rights.SEE_OWN),
    ("GET", "/search?q=x"): reads(rights.SEE_OWN),
    ("GET", "/rooms/{room}/search?q=x"): reads(),
    ("GET", "/me/sessions"): reads(rights.SECURE),
    ("DELETE", "/me/sessions/{session}"): Row(rights.SECURE, passed="not_found", changes=False),
    ("GET", "/me/bots"): reads(rights.SECURE),
    ("POST", "/me/bots"): Row(rights.SECURE, {"name": ""}, passed="invalid", changes=False),
    ("GET", "/me/bots/{bot}"): Row(rights.SECURE, passed="not_found", changes=False),
    ("PATCH", "/me/bots/{bot}"): Row(rights.SECURE, {}, passed="not_found", changes=False),
    ("DELETE", "/me/bots/{bot}"): Row(rights.SECURE, passed="not_found", changes=False),
    ("GET", "/me/bots/{bot}/tokens"): Row(rights.SECURE, passed="not_found", changes=False),
    ("POST", "/me/bots/{bot}/tokens"): Row(
        rights.SECURE,
        {"name": "", "scopes": [], "expires_at": None},
        passed="not_found",
        changes=False,
    ),
    ("DELETE", "/me/bots/{bot}/tokens/{token}"): Row(
        rights.SECURE, passed="not_found", changes=False
    ),
    ("GET", "/me/tokens"): reads(rights.SECURE),
    ("POST", "/me/tokens"): Row(
        rights.SECURE,
        {"name": "", "scopes": [], "expires_at": None},
        passed="invalid",
        changes=False,
    ),
    ("DELETE", "/me/tokens/{token}"): Row(rights.SECURE, passed="not_found", changes=False),
    ("POST", "/me/tickets"): Row(rights.TICKET, changes=False),
    ("GET", "/me/apps"): reads(rights.SECURE),
    ("POST", "/me/apps"): Row(rights.SECURE, {"name": ""}, passed="invalid", changes=False),
    ("GET", "/me/apps/{app}"): Row(rights.SECURE, passed="not_found", changes=False),
    ("PATCH", "/me/apps/{app}"): Row(rights.SECURE, {}, passed="not_found", changes=False),
    ("DELETE", "/me/apps/{app}"): Row(rights.SECURE, passed="not_found", changes=False),
    ("POST", "/me/apps/{app}/secret"): Row(rights.SECURE, passed="not_found", changes=False),
    ("GET", "/me/connected-apps"): reads(rights.SECURE),
    ("DELETE", "/me/connected-apps/{grant}"): Row(rights.SECURE, passed="not_found", changes=False),
    ("GET", "/apps"): reads(rights.ALL_APPS),
    ("PATCH", "/apps/{app}"): Row(
        rights.ALL_APPS, {"for_everybody": False}, passed="not_found", changes=False
    ),
    ("DELETE", "/apps/{app}"): Row(rights.ALL_APPS, passed="not_found", changes=False),
    ("POST", "/oauth/token"): Row(rights.APPS_THEMSELVES, passed="invalid", changes=False),
    ("POST", "/oauth/device"): Row(rights.APPS_THEMSELVES, passed="invalid", changes=False),
    ("POST", "/oauth/revoke"): Row(rights.APPS_THEMSELVES, passed="invalid", changes=False),
    ("POST", "/oauth/introspect"): Row(rights.APPS_THEMSELVES, passed="invalid", changes=False),
    ("POST", "/guests"): Row(
        rights.BE_GUEST,
        {"code": "x", "display_name": "x"},
        passed="guest_link_invalid",
        changes=False,
    ),
    ("GET", "/rooms/{room}/guest-links"): reads(rights.SEE_GUESTS),
    ("POST", "/rooms/{room}/guest-links"): Row(
        rights.GUESTS,
        {"expires_at": "1999-01-01T00:00:00Z", "guests": 1},
        passed="invalid",
        changes=False,
    ),
    ("DELETE", "/rooms/{room}/guest-links/{link}"): Row(
        rights.SEE_GUESTS, passed="not_found", changes=False
    ),
    ("DELETE", "/session"): Row(rights.SIGN_OUT, ends_session=True),
    ("GET", "/invites"): reads(rights.SEE_INVITES),
    ("POST", "/invites"): Row(rights.INVITE, {}, changes=False),
    ("DELETE", "/invites/{invite}"): Row(rights.SEE_INVITES, passed="not_found", changes=False),
    ("GET", "/invites/{invite}/qr"): Row(rights.SEE_INVITES, passed="not_found", changes=False),
    ("GET", "/rooms"): reads(rights.SEE_OWN),
    ("POST", "/rooms"): Row(
        rights.MAKE_ROOM, {"name": "{unique}", "kind": "private"}, changes=False
    ),
    ("PUT", "/direct"): Row(rights.OPEN_DIRECT, {"users": "{with_author}"}, changes=False),
    ("WS", "/ws"): reads(rights.SEE_OWN),
    ("GET", "/me/stream"): reads(rights.SEE_OWN),
    ("GET", "/me/webhooks"): reads(rights.ACCOUNT_WEBHOOKS),
    ("POST", "/me/webhooks"): Row(
        rights.ACCOUNT_WEBHOOKS, {"url": "x"}, passed="invalid", changes=False
    ),
    ("GET", "/me/webhooks/{webhook}"): Row(
        rights.ACCOUNT_WEBHOOKS, passed="not_found", changes=False
    ),
    ("PATCH", "/me/webhooks/{webhook}"): Row(
        rights.ACCOUNT_WEBHOOKS, {}, passed="not_found", changes=False
    ),
    ("DELETE", "/me/webhooks/{webhook}"): Row(
        rights.ACCOUNT_WEBHOOKS, passed="not_found", changes=False
    ),
    ("POST", "/me/webhooks/{webhook}/secret"): Row(
        rights.ACCOUNT_WEBHOOKS, passed="not_found", changes=False
    ),
    ("POST", "/me/webhooks/{webhook}/tests"): Row(
        rights.ACCOUNT_WEBHOOKS, passed="not_found", changes=False
    ),
    ("POST", "/me/webhooks/{webhook}/replays"): Row(
        rights.ACCOUNT_WEBHOOKS,
        {"first": 1, "last": 1, "room": "{room}"},
        passed="not_found",
        changes=False,
    ),
    ("GET", "/me/webhooks/{webhook}/deliveries"): Row(
        rights.ACCOUNT_WEBHOOKS, passed="not_found", changes=False
    ),
    ("GET", "/rooms/{room}/webhooks"): reads(rights.WEBHOOKS),
    ("POST", "/rooms/{room}/webhooks"): Row(
        rights.WEBHOOKS, {"url": "x"}, passed="invalid", changes=False
    ),
    ("GET", "/rooms/{room}/webhooks/{webhook}"): Row(
        rights.WEBHOOKS, passed="not_found", changes=False
    ),
    ("PATCH", "/rooms/{room}/webhooks/{webhook}"): Row(
        rights.WEBHOOKS, {}, passed="not_found", changes=False
    ),
    ("DELETE", "/rooms/{room}/webhooks/{webhook}"): Row(
        rights.WEBHOOKS, passed="not_found", changes=False
    ),
    ("POST", "/rooms/{room}/webhooks/{webhook}/secret"): Row(
        rights.WEBHOOKS, passed="not_found", changes=False
    ),
    ("POST", "/rooms/{room}/webhooks/{webhook}/tests"): Row(
        rights.WEBHOOKS, passed="not_found", changes=False
    ),
    ("POST", "/rooms/{room}/webhooks/{webhook}/replays"): Row(
        rights.WEBHOOKS,
        {"first": 1, "last": 1, "room": "{room}"},
        passed="not_found",
        changes=False,
    ),
    ("GET", "/rooms/{room}/webhooks/{webhook}/deliveries"): Row(
        rights.WEBHOOKS, passed="not_found", changes=False
    ),
    ("GET", "/rooms/{room}/incoming-webhooks"): reads(rights.INCOMING_WEBHOOKS),
    ("POST", "/rooms/{room}/incoming-webhooks"): Row(
        rights.INCOMING_WEBHOOKS, {"name": ""}, passed="invalid", changes=False
    ),
    ("GET", "/rooms/{room}/incoming-webhooks/{webhook}"): Row(
        rights.INCOMING_WEBHOOKS, passed="not_found", changes=False
    ),
    ("DELETE", "/rooms/{room}/incoming-webhooks/{webhook}"): Row(
        rights.INCOMING_WEBHOOKS, passed="not_found", changes=False
    ),
    ("POST", "/rooms/{room}/incoming-webhooks/{webhook}/secret"): Row(
        rights.INCOMING_WEBHOOKS, passed="not_found", changes=False
    ),
    ("POST", "/hooks/{secret}"): Row(
        rights.WRITE_BY_ADDRESS, {"text": "x"}, passed="not_found", changes=False
    ),
    ("GET", "/rooms/{room}"): reads(rights.SEE),
    ("PATCH", "/rooms/{room}"): Row(rights.DESCRIBE, {"topic": "{unique}"}),
    ("PATCH", "/rooms/{room}#slow"): Row(rights.SET_WRITING, {"slow_seconds": 60}),
    ("PATCH", "/rooms/{room}#writers"): Row(rights.SET_WRITING, {"writers": "moderators"}),
    ("GET", "/rooms/{room}/bans"): reads(rights.BAN),
    ("GET", "/rooms/{room}/mutes"): reads(rights.MUTE),
    ("PUT", "/rooms/{room}/bans/{guest}"): Row(rights.BAN),
    ("PUT", "/rooms/{room}/bans/{colleague}"): Row(rights.BAN_RANKED),
    ("DELETE", "/rooms/{room}/bans/{outcast}"): Row(rights.BAN),
    ("POST", "/rooms/{room}/messages/{others}/reports"): Row(rights.REPORT, {"reason": "x"}),
    ("GET", "/rooms/{room}/reports"): reads(rights.HANDLE_REPORTS),
    ("PATCH", "/rooms/{room}/reports/{report}"): Row(
        rights.HANDLE_REPORTS, {"outcome": "acted"}, passed="not_found", changes=False
    ),
    ("GET", "/me/reports"): reads(rights.SEE_OWN),
    ("GET", "/accounts"): reads(rights.ACCOUNTS),
    ("PATCH", "/accounts/{guest}"): Row(rights.ACCOUNTS, {"disabled": False}, changes=False),
    ("PATCH", "/accounts/{guest}#role"): Row(rights.SIGN_INS, {"role": "member"}, changes=False),
    ("DELETE", "/accounts/{nobody}/sessions"): Row(
        rights.SIGN_INS, passed="not_found", changes=False
    ),
    ("POST", "/accounts/{guest}/password-link"): Row(rights.GIVE_PASSWORDS, changes=False),
    ("PUT", "/password-links/{code}"): Row(
        rights.USE_PASSWORD_LINK,
        {"new_password": PASSWORD},
        passed="link_invalid",
        changes=False,
    ),
    ("GET", "/external-accounts"): reads(rights.PROVISION),
    ("GET", "/external-accounts/{external_id}"): Row(
        rights.PROVISION, passed="not_found", changes=False
    ),
    ("PUT", "/external-accounts/{external_id}"): Row(
        rights.PROVISION, {"name": ""}, passed="invalid", changes=False
    ),
    ("DELETE", "/external-accounts/{external_id}/sessions"): Row(
        rights.PROVISION, passed="not_found", changes=False
    ),
    ("GET", "/audit"): reads(rights.AUDIT),
    ("WS", "/monitor/ws"): reads(rights.MONITOR),
    ("GET", "/abandoned-rooms"): reads(rights.ABANDONED_ROOMS),
    ("PUT", "/abandoned-rooms/{room}/owner"): Row(
        rights.ABANDONED_ROOMS, passed="not_found", changes=False
    ),
    ("DELETE", "/abandoned-rooms/{room}"): Row(
        rights.ABANDONED_ROOMS, passed="not_found", changes=False
    ),
    ("GET", "/rooms/{room}/audit"): reads(rights.AUDIT_ROOM),
    ("PATCH", "/rooms/{room}#readers"): Row(rights.SHOW_READERS, {"shows_readers": False}),
    ("PATCH", "/rooms/{room}#history"): Row(rights.SHOW_HISTORY, {"history": "joined"}),
    ("PATCH", "/rooms/{room}#archived"): Row(rights.ARCHIVE, {"archived": True}),
    ("PATCH", "/rooms/{room}#restored"): Row(rights.ARCHIVE, {"archived": False}),
    ("DELETE", "/rooms/{room}"): Row(rights.DELETE_ROOM),
    ("PATCH", "/rooms/{room}#retention"): Row(rights.SET_RETENTION, {"retention_days": 30}),
    ("GET", "/rooms/{room}/retention"): reads(rights.SEE),
    ("PUT", "/rooms/{room}/retention"): Row(rights.SET_ANY_RETENTION, {"retention_days": 30}),
    ("GET", "/rooms/{room}/retention/expiring"): reads(),
    ("PUT", "/rooms/{room}/suggestion"): Row(rights.SUGGEST),
    ("DELETE", "/rooms/{room}/suggestion"): Row(rights.SUGGEST),
    ("PUT", "/rooms/{room}/membership"): Row(rights.JOIN),
    ("DELETE", "/rooms/{room}/membership"): Row(rights.LEAVE),
    ("GET", "/rooms/{room}/readers"): reads(rights.SEE_READERS),
    ("GET", "/rooms/{room}/messages/{others}"): reads(),
    ("GET", "/rooms/{room}/messages/{others}/readers"): reads(rights.SEE_READERS),
    ("PUT", "/rooms/{room}/read"): Row(rights.MARK_READ, {"seq": 1}, changes=False),
    ("PATCH", "/rooms/{room}/mine"): Row(rights.SET_UP, {"favourite": True}, changes=False),
    ("PUT", "/rooms/{room}/draft"): Row(rights.DRAFT, {"text": "x"}, changes=False),
    ("PUT", "/rooms/{room}/messages/{others}/thread/draft"): Row(
        rights.DRAFT, {"text": "x"}, changes=False
    ),
    ("PUT", "/rooms/{room}/messages/{others}/saved"): Row(rights.SAVE_MESSAGE, {}, changes=False),
    ("DELETE", "/rooms/{room}/messages/{others}/saved"): Row(rights.SAVE_MESSAGE, changes=False),
    ("POST", "/rooms/{room}/scheduled"): Row(
        rights.SCHEDULE, {"text": "x", "at": NEXT_MONTH}, changes=False
    ),
    ("GET", "/rooms/{room}/scheduled"): reads(rights.SEE_SCHEDULED),
    ("GET", "/rooms/{room}/scheduled/{recurring}"): reads(rights.SEE_SCHEDULED),
    ("PATCH", "/rooms/{room}/scheduled/{recurring}"): Row(
        rights.CHANGE_SCHEDULED, {"repeat": "daily"}
    ),
    ("DELETE", "/rooms/{room}/scheduled/{recurring}"): Row(rights.CHANGE_SCHEDULED),
    ("GET", "/rooms/{room}/members"): reads(),
    ("PUT", "/rooms/{room}/members/{guest}"): Row(rights.ADD),
    ("PUT", "/rooms/{room}/members/{guest}#moderator"): Row(
        rights.ADD_RANKED, {"role": "moderator"}
    ),
    ("PATCH", "/rooms/{room}/members/{author}"): Row(rights.GIVE_ROLE, {"role": "moderator"}),
    ("PATCH", "/rooms/{room}/members/{author}#muted"): Row(rights.MUTE, {"muted_until": LATER}),
    ("PATCH", "/rooms/{room}/members/{author}#unmuted"): Row(rights.MUTE, {"muted_until": None}),
    ("PATCH", "/rooms/{room}/members/{colleague}#muted"): Row(
        rights.MUTE_RANKED, {"muted_until": LATER}
    ),
    ("DELETE", "/rooms/{room}/members/{author}"): Row(rights.REMOVE),
    ("DELETE", "/rooms/{room}/members/{colleague}"): Row(rights.REMOVE_RANKED),
    ("GET", "/rooms/{room}/messages"): reads(),
    ("POST", "/rooms/{room}/messages"): Row(rights.SEND, {"text": "x"}),
    ("PATCH", "/rooms/{room}/messages/{own}"): Row(rights.EDIT, {"text": "x"}),
    ("PATCH", "/rooms/{room}/messages/{others}"): Row(rights.EDIT, {"text": "x"}),
    ("DELETE", "/rooms/{room}/messages/{own}"): Row(rights.DELETE),
    ("PUT", "/rooms/{room}/messages/{others}/reactions/{emoji}"): Row(rights.REACT, changes=False),
    ("DELETE", "/rooms/{room}/messages/{others}/reactions/{emoji}"): Row(
        rights.REACT, changes=False
    ),
    ("GET", "/rooms/{room}/messages/{others}/reactions"): reads(),
    ("GET", "/previews"): Row(rights.SEE_OWN, passed="invalid", changes=False),
    ("GET", "/rooms/{room}/messages/{others}/versions"): reads(),
    ("POST", "/rooms/{room}/messages/{others_button}/presses"): Row(
        rights.PRESS, {"action": "yes"}, changes=False
    ),
    ("GET", "/me/commands"): reads(rights.SEE_OWN),
    # Everybody here is a person.
    ("PUT", "/me/commands"): Row(
        rights.CHANGE_OWN, {"commands": []}, passed="forbidden", changes=False
    ),
    ("GET", "/rooms/{room}/commands"): reads(),
    ("POST", "/rooms/{room}/calls"): Row(
        rights.SEND, {"bot": "b_none", "text": "/x"}, passed="command_gone", changes=False
    ),
    ("POST", "/rooms/{room}/ephemerals"): Row(
        rights.ANSWER_ONE, {"answers": 1, "text": "x"}, passed="not_found", changes=False
    ),
    ("POST", "/rooms/{room}/app-events"): Row(rights.USE_APP, {"app": "x"}, changes=False),
    ("POST", "/rooms/{room}/signals"): Row(rights.USE_APP, {"app": "x"}, changes=False),
    ("GET", "/rooms/{room}/presses/{others}/answers"): Row(
        rights.READ, passed="not_found", changes=False
    ),
    # Everybody here is a person.
    ("POST", "/rooms/{room}/messages/{others}/working"): Row(
        rights.TYPE, passed="forbidden", changes=False
    ),
    # Forms and headers of theirs have a test: here it is seen that they are looked for.
    ("POST", "/rooms/{room}/files"): Row(rights.UPLOAD, passed="unsupported", changes=False),
    ("GET", "/rooms/{room}/files/{file}"): Row(rights.READ, passed="not_found", changes=False),
    ("OPTIONS", "/rooms/{room}/uploads"): reads(),
    ("POST", "/rooms/{room}/uploads"): Row(rights.UPLOAD, passed="tus_version", changes=False),
    ("GET", "/rooms/{room}/uploads/{upload}"): Row(
        rights.READ, passed="tus_version", changes=False
    ),
    ("PATCH", "/rooms/{room}/uploads/{upload}"): Row(
        rights.UPLOAD, passed="tus_version", changes=False
    ),
    ("DELETE", "/rooms/{room}/uploads/{upload}"): Row(
        rights.READ, passed="tus_version", changes=False
    ),
    ("POST", "/rooms/{room}/polls"): Row(rights.SEND, {"text": "x", "options": ["a", "b"]}),
    ("GET", "/rooms/{room}/polls/{others_poll}/vote"): reads(),
    ("GET", "/rooms/{room}/polls/{others_poll}/voters"): reads(),
    ("PUT", "/rooms/{room}/polls/{others_poll}/vote"): Row(
        rights.VOTE, {"choices": [0]}, changes=False
    ),
    ("PUT", "/rooms/{room}/polls/{own_poll}/end"): Row(rights.END_POLL),
    ("PUT", "/rooms/{room}/polls/{others_poll}/end"): Row(rights.END_OTHERS_POLL),
    ("GET", "/rooms/{room}/pins"): reads(),
    ("PUT", "/rooms/{room}/messages/{others}/pin"): Row(rights.PIN, changes=False),
    ("DELETE", "/rooms/{room}/messages/{others}/pin"): Row(rights.PIN, changes=False),
    ("DELETE", "/rooms/{room}/messages/{others}"): Row(rights.DELETE_OTHERS),
    ("POST", "/rooms/{room}/messages#reply"): Row(rights.SEND, {"text": "x", "thread": "{others}"}),
    ("GET", "/rooms/{room}/messages/{others}/thread"): reads(),
    ("PUT", "/rooms/{room}/messages/{others}/thread/follow"): Row(rights.FOLLOW, changes=False),
    ("DELETE", "/rooms/{room}/messages/{others}/thread/follow"): Row(rights.FOLLOW, changes=False),
    ("PUT", "/rooms/{room}/messages/{others}/thread/read"): Row(
        rights.MARK_READ, {"seq": 1}, changes=False
    ),
    ("PUT", "/rooms/{room}/messages/{others}/thread/solved"): Row(rights.SOLVE, changes=False),
    ("DELETE", "/rooms/{room}/messages/{others}/thread/solved"): Row(rights.SOLVE, changes=False),
    ("GET", "/rooms/{room}/threads"): reads(),
    ("GET", "/rooms/{room}/events"): reads(),
    ("WS", "/rooms/{room}/ws"): reads(),
    ("GET", "/rooms/{room}/stream"): reads(),
}

FRAMES: dict[str, Row] = {
    "send": Row(rights.SEND, {"client_id": "{unique}", "text": "x"}),
    "edit #own": Row(rights.EDIT, {"client_id": "{unique}", "target": "{own}", "text": "x"}),
    "edit #others": Row(rights.EDIT, {"client_id": "{unique}", "target": "{others}", "text": "x"}),
    "delete #own": Row(rights.DELETE, {"client_id": "{unique}", "target": "{own}"}),
    "delete #others": Row(rights.DELETE_OTHERS, {"client_id": "{unique}", "target": "{others}"}),
    "react": Row(
        rights.REACT, {"client_id": "{unique}", "target": "{others}", "emoji": "🚢"}, changes=False
    ),
    "unreact": Row(
        rights.REACT, {"client_id": "{unique}", "target": "{others}", "emoji": "🚢"}, changes=False
    ),
    "poll": Row(rights.SEND, {"client_id": "{unique}", "text": "x", "options": ["a", "b"]}),
    "call": Row(
        rights.SEND,
        {"client_id": "{unique}", "bot": "b_none", "text": "/x"},
        passed="command_gone",
        changes=False,
    ),
    "app": Row(rights.USE_APP, {"client_id": "{unique}", "app": "x"}, changes=False),
    "signal": Row(rights.USE_APP, {"app": "x"}, changes=False, is_silent=True),
    "press": Row(
        rights.PRESS,
        {"client_id": "{unique}", "target": "{others_button}", "action": "yes"},
        changes=False,
    ),
    "vote": Row(
        rights.VOTE,
        {"client_id": "{unique}", "target": "{others_poll}", "choices": [0]},
        changes=False,
    ),
    "end_poll #own": Row(rights.END_POLL, {"client_id": "{unique}", "target": "{own_poll}"}),
    "end_poll #others": Row(
        rights.END_OTHERS_POLL, {"client_id": "{unique}", "target": "{others_poll}"}
    ),
    "pin": Row(rights.PIN, {"client_id": "{unique}", "target": "{others}"}, changes=False),
    "unpin": Row(rights.PIN, {"client_id": "{unique}", "target": "{others}"}, changes=False),
    "send #reply": Row(
        rights.SEND, {"client_id": "{unique}", "text": "x", "thread": "{others}"}, changes=False
    ),
    "solve": Row(rights.SOLVE, {"client_id": "{unique}", "target": "{others}"}, changes=False),
    "unsolve": Row(rights.SOLVE, {"client_id": "{unique}", "target": "{others}"}, changes=False),
    "typing": Row(rights.TYPE, {}, changes=False, is_silent=True),
    "working": Row(rights.TYPE, {"target": 1}, changes=False, is_silent=True),
    "read": Row(rights.MARK_READ, {"seq": 1}, changes=False),
    "ping": Row(rights.READ, {}, changes=False),
}
# Of the account socket, beside those of a room.
ACCOUNT_FRAMES: dict[str, Row] = {
    "open": Row(rights.READ, {}, changes=False),
    "close": Row(rights.READ, {}, changes=False),
    "activity": Row(rights.SEE_OWN, {"idle": True}, changes=False),
}
