"""Bodies into REST. They forbid what they don't know."""

from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from .. import passwords
from ..chat import reports
from ..chat.access import Role
from ..chat.app_data import DATA_MAX, FALLBACK_MAX
from ..chat.app_data import NAME as EVENT_APP_NAME
from ..chat.app_data import NAME_MAX as EVENT_APP_NAME_MAX
from ..chat.apps.redirects import MOST as REDIRECTS_MOST
from ..chat.apps.redirects import URI_MAX
from ..chat.apps.registered import NAME_MAX as APP_NAME_MAX
from ..chat.files.chosen import MOST as FILES_MOST
from ..chat.log.event import TYPES, History, Writers
from ..chat.new_buttons import ID_MAX as BUTTON_ID_MAX
from ..chat.new_buttons import LABEL_MAX, Style
from ..chat.new_buttons import MOST as BUTTONS_MOST
from ..chat.new_forms import FIELDS_MOST as FORM_FIELDS_MOST
from ..chat.new_forms import OPTIONS_MOST as FORM_OPTIONS_MOST
from ..chat.new_forms import Answer, FieldKind
from ..chat.new_polls import OPTION_MAX, OPTIONS_LEAST, OPTIONS_MOST
from ..chat.occurrences import Repeat
from ..chat.people import accounts
from ..chat.people.guest_links import GUESTS_MOST
from ..chat.people.token_bounds import ROOMS_MOST as TOKEN_ROOMS_MOST
from ..chat.people.tokens import NAME_MAX as TOKEN_NAME_MAX
from ..chat.retention import MOST_DAYS as RETENTION_DAYS_MOST
from ..chat.rooms.direct_rooms import MOST_PEOPLE
from ..chat.rooms.sections import MOST as SECTIONS_MOST
from ..chat.scopes import Scope
from ..chat.server_settings import ROOMS_MOST as WELCOME_ROOMS_MOST
from ..chat.slash_commands import ABOUT_MAX as COMMAND_ABOUT_MAX
from ..chat.slash_commands import ARGUMENTS_MOST, CHOICES_MOST
from ..chat.slash_commands import MOST as COMMANDS_MOST
from ..chat.slash_commands import NAME as COMMAND_NAME
from ..chat.slash_commands import NAME_MAX as COMMAND_NAME_MAX
from ..chat.slash_commands import Kind as ArgumentKind
from ..chat.text import (
    ABOUT_MAX,
    ALT_MAX,
    CLIENT_ID_MAX,
    DESCRIPTION_MAX,
    DISPLAY_NAME_MAX,
    EMOJI_MAX,
    EPHEMERAL_MAX,
    NOTE_MAX,
    PRONOUNS_MAX,
    REASON_MAX,
    ROOM_NAME_MAX,
    SECTION_NAME_MAX,
    STATUS_MAX,
    TOPIC_MAX,
    USER_NAME_MAX,
)
from ..chat.webhooks.signing import Signing
from ..outbound.client import URL_MAX
from ..settings import TEAM_NAME_MAX, Guests, Invites, Registration
from ..wire.commands import MAX_SEQ

Notify = Literal["all", "mentions", "nothing"]
Kind = Literal["public", "private"]
Language = Literal["en", "zh"]
TimeOfDay = Annotated[str, Field(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$", max_length=5)]
# Six hours: longer pauses are a room where only moderators write.
SLOW_SECONDS_MOST = 21_600
Seq = Annotated[int, Field(ge=0, le=MAX_SEQ)]


def _counted(shortest: int, longest: int, **more: str) -> Any:  # what pydantic calls `Field`
    """The lengths that the text rules check, once several characters that make one are one."""
    return Field(json_schema_extra={"minLength": shortest, "maxLength": longest, **more})


# These bounds only keep megabytes out of the text rules.
LINE_MAX = 1000
Line = Annotated[str, Field(max_length=LINE_MAX)]
Text = Annotated[str, Field(max_length=100_000)]
WebhookUrl = Annotated[str, Field(max_length=URL_MAX)]
EventTypes = Annotated[list[Line], Field(max_length=len(TYPES))]
AccountName = Annotated[Line, _counted(1, USER_NAME_MAX)]
DisplayName = Annotated[Line, _counted(1, DISPLAY_NAME_MAX)]
RoomName = Annotated[Line, _counted(1, ROOM_NAME_MAX)]
TeamName = Annotated[Line, _counted(1, TEAM_NAME_MAX)]
SectionName = Annotated[Line, _counted(1, SECTION_NAME_MAX)]
Topic = Annotated[Line, _counted(0, TOPIC_MAX)]
Option = Annotated[Line, _counted(1, OPTION_MAX)]
OptionNumber = Annotated[int, Field(ge=0, lt=OPTIONS_MOST)]
RetentionDays = Annotated[int, Field(ge=0, le=RETENTION_DAYS_MOST)]
Reason = Annotated[Line, _counted(0, REASON_MAX)]
Moment = Annotated[
    Annotated[str, Field(max_length=40)], Field(json_schema_extra={"format": "date-time"})
]
Description = Annotated[Line, _counted(0, DESCRIPTION_MAX)]
ClientId = Annotated[Line, _counted(1, CLIENT_ID_MAX, pattern="^[ -~]+$")]
Pronouns = Annotated[Line, _counted(0, PRONOUNS_MAX)]
About = Annotated[Line, _counted(0, ABOUT_MAX)]
StatusText = Annotated[Line, _counted(0, STATUS_MAX)]
Emoji = Annotated[Line, _counted(0, EMOJI_MAX)]
Note = Annotated[Line, _counted(0, NOTE_MAX)]
ScopeName = Annotated[Scope, Field(strict=False)]  # in JSON it is a text
TokenName = Annotated[Line, _counted(1, TOKEN_NAME_MAX)]
NewAppName = Annotated[Line, _counted(1, APP_NAME_MAX)]
RedirectUris = Annotated[
    list[Annotated[str, Field(max_length=URI_MAX)]], Field(max_length=REDIRECTS_MOST)
]
Password = Annotated[str, Field(max_length=passwords.MAX_LENGTH)]


# Of an invite link: a large school, and as many rooms as a newcomer finds their way in.
USES_MOST = 10_000
ROOMS_MOST = 20
# Several times what any body has. Past it pydantic would make an error of each unknown field.
FIELDS_MOST = 32


class _In(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    @model_validator(mode="before")
    @classmethod
    def _few_fields(cls, given: Any) -> Any:  # whatever JSON can say
        if isinstance(given, dict) and len(given) > FIELDS_MOST:
            raise PydanticCustomError("too_many_fields", "Too many fields.")
        return given


class UserCreate(_In):
    name: AccountName
    password: Password
    display_name: Annotated[Line, _counted(0, DISPLAY_NAME_MAX)] | None = None
    invite: Line | None = None


class StatusIn(_In):
    emoji: Emoji = ""
    text: StatusText = ""
    until: Moment | None = None


class MeUpdate(_In):
    """What is left out stays as it is."""

    display_name: DisplayName = ""
    pronouns: Pronouns = ""
    about: About = ""
    time_zone: Line | None = None
    status: StatusIn | None = None
    quiet_until: Moment | None = None


class InviteCreate(_In):
    """`uses` null is any number; without `expires_at` it is a week."""

    note: Note = ""
    uses: Annotated[int, Field(ge=1, le=USES_MOST)] | None = 1
    expires_at: Moment | None = None
    rooms: Annotated[list[Line], Field(max_length=ROOMS_MOST)] = []


class PasswordUpdate(_In):
    current_password: Password
    new_password: Password


class PasswordSet(_In):
    new_password: Password


class BotUpdate(_In):
    display_name: DisplayName | None = None
    about: About | None = None


class BotCreate(BotUpdate):
    name: AccountName


class TokenCreate(_In):
    """`expires_at` has to be said: null is never. Without `rooms` (ids) it is for all of them."""

    name: TokenName
    scopes: Annotated[list[ScopeName], Field(max_length=len(Scope))]
    rooms: Annotated[list[Line], Field(max_length=TOKEN_ROOMS_MOST)] | None = None
    expires_at: Moment | None


class AppCreate(_In):
    """`for_everybody` is for owners of the server to say."""

    name: NewAppName
    redirect_uris: RedirectUris = []
    confidential: bool = False
    for_everybody: bool = False


class AppUpdate(_In):
    """What is left out stays as it is."""

    name: NewAppName | None = None
    redirect_uris: RedirectUris | None = None


class AppOpening(_In):
    for_everybody: bool


class WebhookCreate(_In):
    """Without `types` it gets events of every type."""

    url: WebhookUrl
    types: EventTypes = []
    signing: Signing = "hmac"


class WebhookUpdate(_In):
    url: WebhookUrl | None = None
    types: EventTypes | None = None
    active: bool | None = None


class ReplayCreate(_In):
    """Both ends belong to the range; `room` only of a webhook for all rooms of an account."""

    first: Annotated[int, Field(ge=1, le=MAX_SEQ)]
    last: Annotated[int, Field(ge=1, le=MAX_SEQ)]
    room: Line | None = None


class IncomingWebhookCreate(_In):
    """`name` is what those who read its messages see."""

    name: DisplayName


class AccountUpdate(_In):
    disabled: bool | None = None
    role: accounts.Role | None = None
    reason: Reason | None = None


class ExternalAccountPut(_In):
    name: AccountName
    display_name: DisplayName | None = None
    disabled: bool = False


class GuestLinkCreate(_In):
    """Both bounds have to be said: until when, and how many guests."""

    expires_at: Moment
    guests: Annotated[int, Field(ge=1, le=GUESTS_MOST)]
    note: Annotated[Line, _counted(0, NOTE_MAX)] = ""


class GuestCreate(_In):
    """`code` is the end of the link."""

    code: Line
    display_name: DisplayName


class PasswordLinkCreate(_In):
    reason: Reason | None = None


class RoomCreate(_In):
    name: RoomName
    kind: Kind
    topic: Topic = ""
    description: Description | None = None
    history: History | None = None
    client_id: ClientId | None = None


class DirectOpen(_In):
    users: Annotated[list[Line], Field(min_length=1, max_length=MOST_PEOPLE)]


class RoomUpdate(_In):
    name: RoomName | None = None
    topic: Topic | None = None
    description: Description | None = None
    history: History | None = None
    shows_readers: bool | None = None
    archived: bool | None = None
    slow_seconds: Annotated[int, Field(ge=0, le=SLOW_SECONDS_MOST)] | None = None
    writers: Writers | None = None
    reason: Reason | None = None
    retention_days: RetentionDays | None = None
    erase: bool = False
    client_id: ClientId | None = None


class RetentionUpdate(_In):
    """0: messages are kept for ever; null: as the server says.

    `erase` says that older messages are to be gone at once.
    """

    retention_days: RetentionDays | None
    erase: bool = False


# A limit of less than one a second would keep an owner from lifting it again.
Rate = Annotated[float, Field(ge=0, le=1_000_000)]
Count = Annotated[int, Field(ge=0, le=1_000_000)]


class SettingsUpdate(_In):
    """What is left out stays; null takes back what was set. Of limits 0 is none.

    `erase` says that messages are to be gone at once which are older than is kept from then on.
    """

    team_name: TeamName | None = None
    registration: Registration | None = None
    invites: Invites | None = None
    guests: Guests | None = None
    limit_sends_per_second: Rate | None = None
    limit_rooms_per_hour: Rate | None = None
    limit_sockets_per_user: Count | None = None
    limit_sessions_per_user: Count | None = None
    retention_days: RetentionDays | None = None
    retention_most_days: RetentionDays | None = None
    erase: bool = False
    welcome_rooms: Annotated[list[Line], Field(max_length=WELCOME_ROOMS_MOST)] | None = None

    @model_validator(mode="after")
    def _let_owners_in(self) -> Self:
        for rate in (self.limit_sends_per_second, self.limit_rooms_per_hour):
            if rate is not None and 0 < rate < 1:
                raise PydanticCustomError("too_low", "A limit is 0, which lifts it, or at least 1.")
        return self


class RoomSettingsUpdate(_In):
    """What is not named stays; a section of null is none."""

    notify: Notify | None = None
    favourite: bool | None = None
    section: Line | None = None
    hidden: bool | None = None


class SectionCreate(_In):
    name: SectionName


class SectionUpdate(_In):
    name: SectionName | None = None
    position: Annotated[int, Field(ge=0, le=SECTIONS_MOST)] | None = None


class DraftUpdate(_In):
    """`version` is that of the draft that these words were made of; without it, whichever."""

    text: Text
    version: Seq | None = None


class SavedUpdate(_In):
    remind_at: Moment | None = None
    epoch: Line | None = None


class ScheduledUpdate(_In):
    """What is left out stays as it is. `time_zone` is where what repeats has its hour.

    `mention_many` says that the text is meant for as many people as it mentions.
    """

    text: Text | None = None
    at: Moment | None = None
    repeat: Repeat | None = None
    time_zone: Line | None = None
    mention_many: bool | None = None


class ScheduledCreate(ScheduledUpdate):
    """Once, if nothing else is said."""

    text: Text
    at: Moment
    client_id: ClientId | None = None


class QuietHoursIn(_In):
    """From the one time to the other, by the clock on the wall there: each day, or each night."""

    begins: TimeOfDay
    ends: TimeOfDay
    time_zone: Line


class NotificationsUpdate(_In):
    """What is not named stays; quiet hours of null are none."""

    notify: Notify | None = None
    quiet_hours: QuietHoursIn | None = None


class PushKeysIn(_In):
    p256dh: Line
    auth: Line


class PushSubscriptionIn(_In):
    """As browsers give it, with the language in which notifications are to be."""

    endpoint: WebhookUrl
    keys: PushKeysIn
    # As browsers call it; what has expired is refused by the push service.
    expirationTime: float | None = None
    language: Language = "en"


class MailAddressIn(_In):
    """With the own password, and the language in which mails are to be."""

    address: Line
    password: Password
    language: Language = "en"


class MailCodeIn(_In):
    code: Annotated[str, Field(min_length=8, max_length=8, pattern="^[0-9]{8}$")]


class MailUpdate(_In):
    wanted: bool


class ReadingUpdate(_In):
    shown: bool


class ReadUpdate(_In):
    seq: Seq
    client_id: ClientId | None = None


class ThreadRead(_In):
    seq: Seq


class MessageText(_In):
    """`mention_many` says that it is meant for as many people as it mentions."""

    text: Text
    client_id: ClientId | None = None
    mention_many: bool = False


ButtonId = Annotated[Line, _counted(1, BUTTON_ID_MAX, pattern="^[ -~]+$")]
ButtonLabel = Annotated[Line, _counted(1, LABEL_MAX)]


class OptionIn(_In):
    """One of those of a select."""

    id: ButtonId
    label: ButtonLabel


class FieldIn(_In):
    """`min` and `max` are of a number, or of the length of a text."""

    id: ButtonId
    label: ButtonLabel
    kind: FieldKind = "text"
    required: bool = False
    min: int | float | None = None
    max: int | float | None = None
    options: Annotated[list[OptionIn], Field(max_length=FORM_OPTIONS_MOST)] = []


class FormIn(_In):
    """`submit` is the label of the button below the fields."""

    submit: ButtonLabel
    fields: Annotated[list[FieldIn], Field(min_length=1, max_length=FORM_FIELDS_MOST)]


class ActionIn(_In):
    """A button: its `id` is for programs, its `label` for people.

    With `options` it is a select; of a bot it may have a `form`, which it opens.
    """

    id: ButtonId
    label: ButtonLabel
    style: Style | None = None
    options: Annotated[list[OptionIn], Field(max_length=FORM_OPTIONS_MOST)] | None = None
    form: FormIn | None = None


Actions = Annotated[list[ActionIn], Field(max_length=BUTTONS_MOST)]


AppName = Annotated[Line, _counted(1, EVENT_APP_NAME_MAX, pattern=f"^{EVENT_APP_NAME}$")]
# Its bytes are bounded, whatever stands in it.
Json = Annotated[Any, Field(json_schema_extra={"description": f"JSON of {DATA_MAX} bytes at most"})]
Fallback = Annotated[Line, _counted(0, FALLBACK_MAX)]


class AppEventCreate(_In):
    """`text` is for those who don't know the app; without it they see nothing."""

    app: AppName
    data: Json = None
    text: Fallback = ""
    client_id: ClientId | None = None


class SignalCreate(_In):
    app: AppName
    data: Json = None
    text: Fallback = ""


class NewMessage(MessageText):
    """A reply has the seq of its root in `thread`, and `in_room` if the room sees it, too."""

    thread: Seq | None = None
    in_room: bool | None = None
    quote: Seq | None = None
    epoch: Line | None = None


class DescribedFile(_In):
    """A file by its id; `alt` says what can be seen or heard in it, for who can't."""

    id: Line
    alt: Annotated[str, _counted(0, ALT_MAX)] = ""


class MessageCreate(NewMessage):
    """A message, maybe with buttons, with what an app knows of it, or with files.

    A file is named by its id, or described. With files its text may be empty.
    """

    actions: Actions | None = None
    app: AppName | None = None
    data: Json = None
    files: Annotated[list[Line | DescribedFile], Field(max_length=FILES_MOST)] | None = None


class PollCreate(NewMessage):
    """A message with a poll: two to twenty options, of which one, or with `multiple` several."""

    options: Annotated[list[Option], Field(min_length=OPTIONS_LEAST, max_length=OPTIONS_MOST)]
    multiple: bool = False
    anonymous: bool = False
    ends_at: Moment | None = None


class CallCreate(NewMessage):
    """`bot` is the id of the bot that is meant, and `text` the line: `/deploy 4.2 quay`."""

    bot: Line


class ArgumentIn(_In):
    """Of the last argument a `text` is the rest of the line; any other one is a word."""

    name: Line
    about: Line = ""
    kind: ArgumentKind = "text"
    required: bool = False
    choices: Annotated[list[Line], Field(max_length=CHOICES_MOST)] = []


class CommandIn(_In):
    name: Annotated[Line, _counted(1, COMMAND_NAME_MAX, pattern=f"^{COMMAND_NAME}$")]
    about: Annotated[Line, _counted(1, COMMAND_ABOUT_MAX)]
    arguments: Annotated[list[ArgumentIn], Field(max_length=ARGUMENTS_MOST)] = []


class CommandsUpdate(_In):
    """All commands that the bot has from now on."""

    commands: Annotated[list[CommandIn], Field(max_length=COMMANDS_MOST)]


class EphemeralCreate(_In):
    """`answers` is the seq of the call, or of the `pressed` event."""

    answers: Seq
    text: Annotated[str, Field(max_length=EPHEMERAL_MAX)]
    client_id: ClientId | None = None


class VoteUpdate(_In):
    """The numbers of options, from 0; an empty list takes the vote back."""

    choices: Annotated[list[OptionNumber], Field(max_length=OPTIONS_MOST)]
    client_id: ClientId | None = None
    epoch: Line | None = None


class MessageEdit(MessageText):
    """Without `actions` the buttons stay as they are; an empty list takes them away."""

    epoch: Line | None = None
    actions: Actions | None = None


class PressCreate(_In):
    """`action` is the id of a button; of a select `value` is that of an option, and `answers` are
    what is filled into a form, by the ids of its fields."""

    action: Line
    value: Line | None = None
    answers: Annotated[dict[str, Answer], Field(max_length=FORM_FIELDS_MOST)] | None = None
    client_id: ClientId | None = None
    epoch: Line | None = None


class MemberAdd(_In):
    role: Role | None = None


class MemberUpdate(_In):
    """Another role, or a mute: `muted_until` null lifts it."""

    role: Role | None = None
    muted_until: Moment | None = None
    reason: Reason | None = None

    @model_validator(mode="after")
    def _one_of_two(self) -> Self:
        mutes = "muted_until" in self.model_fields_set
        if mutes is (self.role is not None):
            raise PydanticCustomError("one_change", "Give one of role and muted_until.")
        return self


class ReportCreate(_In):
    reason: Reason


class ReportUpdate(_In):
    """`note` is for whoever reported."""

    outcome: reports.Outcome
    note: Reason | None = None


class BanCreate(_In):
    """Without `until` for ever."""

    until: Moment | None = None
    reason: Reason | None = None
