"""How long what is typed into a field may be, in characters."""

from ... import passwords
from ...chat import text
from ...chat.apps.registered import NAME_MAX as APP_NAME_MAX
from ...chat.new_polls import OPTION_MAX
from ...chat.people.tokens import NAME_MAX as TOKEN_NAME_MAX
from ...outbound.client import URL_MAX
from ...settings import TEAM_NAME_MAX

LONGEST = {
    "user_name": text.USER_NAME_MAX,
    "display_name": text.DISPLAY_NAME_MAX,
    "pronouns": text.PRONOUNS_MAX,
    "about": text.ABOUT_MAX,
    "status": text.STATUS_MAX,
    "emoji": text.EMOJI_MAX,
    "room_name": text.ROOM_NAME_MAX,
    "topic": text.TOPIC_MAX,
    "description": text.DESCRIPTION_MAX,
    "section_name": text.SECTION_NAME_MAX,
    "reason": text.REASON_MAX,
    "poll_option": OPTION_MAX,
    "note": text.NOTE_MAX,
    "token_name": TOKEN_NAME_MAX,
    "app_name": APP_NAME_MAX,
    "team_name": TEAM_NAME_MAX,
    "webhook_url": URL_MAX,
    "password": passwords.MAX_LENGTH,
}
