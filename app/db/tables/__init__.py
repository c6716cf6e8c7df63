"""The tables, by subject. Whoever imports one has them all: foreign keys name each other's."""

from .apps import App, AppCode, AppDeviceCode, AppGrant, AppToken
from .base import Base
from .emoji import TeamEmoji
from .files import Blob, BlobPart, BlobText, File, GonePart, Thumbnail
from .kept import AnonymousVote, Draft, InboxItem, SavedMessage
from .log import Event, FormAnswer, MessageVersion, RoomHead, SettledRequest
from .mail import MailAddress, MailCode
from .moderation import Audit, Ban, Mute, Report
from .notifications import NotificationSettings
from .people import (
    ApiToken,
    Block,
    Bot,
    ExternalAccount,
    Guest,
    GuestLink,
    HostToken,
    InviteLink,
    InviteRoom,
    PasswordLink,
    Picture,
    RefreshToken,
    Session,
    SlashCommand,
    SocketTicket,
    User,
)
from .push import PushCursor, PushSubscription, PushWaiting
from .rooms import Member, OldName, Room, Section
from .scheduled import ScheduledMessage
from .search import SearchPage, SearchRoom
from .server import (
    Counter,
    Look,
    Meta,
    RateLimit,
    Revocation,
    ServerSetting,
    TeamPicture,
)
from .threads import Thread, ThreadFollow
from .webhooks import IncomingWebhook, Webhook, WebhookCursor, WebhookDelivery

__all__ = [
    "AnonymousVote",
    "ApiToken",
    "App",
    "AppCode",
    "AppDeviceCode",
    "AppGrant",
    "AppToken",
    "Audit",
    "Ban",
    "Base",
    "Blob",
    "BlobPart",
    "BlobText",
    "Block",
    "Bot",
    "Counter",
    "Draft",
    "Event",
    "ExternalAccount",
    "File",
    "FormAnswer",
    "GonePart",
    "Guest",
    "GuestLink",
    "HostToken",
    "InboxItem",
    "IncomingWebhook",
    "InviteLink",
    "InviteRoom",
    "Look",
    "MailAddress",
    "MailCode",
    "Member",
    "MessageVersion",
    "Meta",
    "Mute",
    "NotificationSettings",
    "OldName",
    "PasswordLink",
    "Picture",
    "PushCursor",
    "PushSubscription",
    "PushWaiting",
    "RateLimit",
    "RefreshToken",
    "Report",
    "Revocation",
    "Room",
    "RoomHead",
    "SavedMessage",
    "ScheduledMessage",
    "SearchPage",
    "SearchRoom",
    "Section",
    "ServerSetting",
    "Session",
    "SettledRequest",
    "SlashCommand",
    "SocketTicket",
    "TeamEmoji",
    "TeamPicture",
    "Thread",
    "ThreadFollow",
    "Thumbnail",
    "User",
    "Webhook",
    "WebhookCursor",
    "WebhookDelivery",
]
