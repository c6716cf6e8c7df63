"""Refusals in a room, and of what is done with one."""

from .families import Conflict, Forbidden, Invalid, TooManyRequests


class NotAMember(Forbidden):
    code = "not_a_member"
    close_code = 4403
    default_message = "Join the room first."


class Banned(Forbidden):
    code = "banned"
    close_code = 4403
    default_message = "Whoever is banned from this room can't come in."

    def __init__(self, until: str | None):
        """None is for ever."""
        super().__init__()
        self.members = {"until": until}


class Muted(Forbidden):
    code = "muted"
    default_message = "You can't write in this room for a while."

    def __init__(self, until: str):
        super().__init__()
        self.members = {"until": until}


class ModeratorsOnly(Forbidden):
    code = "moderators_only"
    default_message = "Only owners and moderators write in this room."


class WebhookStopped(Forbidden):
    code = "webhook_stopped"
    default_message = (
        "This webhook is stopped: its bot was removed from the room, or whoever made it is no "
        "moderator there any more."
    )


class ReadersHidden(Forbidden):
    code = "readers_hidden"
    default_message = (
        "Nobody sees here who has read how far: the room does not show it, has too many members, "
        "or you hide it yourself."
    )


class BotLoop(TooManyRequests):
    code = "bot_loop"
    default_message = "Bots have said much here since a person said something: wait a moment."


class NameTaken(Conflict):
    code = "name_taken"
    default_message = "That name is taken, or looks like one that is."


class LastOwner(Conflict):
    code = "last_owner"
    default_message = "A room needs an owner: make somebody else one first."

    def __init__(self, *, is_alone: bool):
        """`can` names what is possible instead, for somebody who is alone in the room or not."""
        alone = "You are the last one here: archive the room or delete it as you leave."
        super().__init__(alone if is_alone else None)
        self.members = {"can": ["archive", "delete"] if is_alone else ["give_role"]}


class RoomArchived(Conflict):
    code = "room_archived"
    default_message = "This room is archived: it can be read, but nothing can be added."


class DirectRoom(Conflict):
    code = "direct_room"
    default_message = (
        "The people of a direct room stay the same, and it has no name or topic: hide it, or start "
        "another one with other people."
    )


class MessageDeleted(Conflict):
    code = "message_deleted"
    default_message = "That message has been deleted."


class InThread(Conflict):
    code = "in_thread"
    default_message = "That message is a reply itself: answer in the thread that it is in."

    def __init__(self, *, root: int):
        super().__init__()
        self.members = {"root": root}


class ButtonGone(Conflict):
    code = "button_gone"
    default_message = "That message has no such button, or not any more."


class CommandGone(Conflict):
    code = "command_gone"
    default_message = "No such command can be called here: its bot is not in the room, or lacks it."


class WrongArguments(Invalid):
    code = "wrong_arguments"
    default_message = "That command is not called like this."

    def __init__(self, message: str | None = None, *, usage: str = ""):
        super().__init__(message)
        self.members = {"usage": usage} if usage else {}


class TooLate(Conflict):
    code = "too_late"
    default_message = "That was too long ago to be answered to one person: say it to the room."


class PollEnded(Conflict):
    code = "poll_ended"
    default_message = "This poll has ended."


class TooManyReactions(Conflict):
    code = "too_many_reactions"
    default_message = "That message has as many different reactions as there can be."

    def __init__(self, *, most: int):
        super().__init__()
        self.members = {"most": most}


class ManyMentioned(Conflict):
    code = "many_mentioned"
    default_message = "That message reaches many people: say that you mean it."

    def __init__(self, *, count: int, most: int):
        """More than `most` are never reached."""
        too_many = f"One message reaches {most} people, and no more."
        super().__init__(too_many if count > most else None)
        self.members = {"count": count, "most": most}


class WouldErase(Conflict):
    code = "would_erase"
    default_message = "Messages would be gone at once, and for good: say that you mean it."

    def __init__(self, *, count: int, more: bool):
        """With `more` at least so many."""
        super().__init__()
        self.members = {"count": count, "more": more}


class TooManyPins(Conflict):
    code = "too_many_pins"
    default_message = "That many messages are pinned here already: take another pin away first."

    def __init__(self, *, most: int):
        super().__init__()
        self.members = {"most": most}


class TooManyWebhooks(Conflict):
    code = "too_many_webhooks"
    default_message = "There are as many webhooks as there can be: take another one away first."

    def __init__(self, *, most: int):
        super().__init__()
        self.members = {"most": most}


class ClientIdReused(Conflict):
    code = "client_id_reused"
    default_message = "This client_id was used before, for another request."


class EpochChanged(Conflict):
    code = "epoch_changed"
    default_message = "The server was restored from a copy: that number may be another message's."


class DraftChanged(Conflict):
    code = "draft_changed"
    default_message = "This draft was changed on another device: put the two texts together."

    def __init__(self, **members: object):
        """With the `draft` as it is now."""
        super().__init__()
        self.members = members


class RoomNotOpen(Conflict):
    code = "room_not_open"
    default_message = "This room is not open on this socket."


class RoomOpen(Conflict):
    code = "room_open"
    default_message = "This room is open on this socket already."


class TooManyOpen(Conflict):
    code = "too_many_open"
    default_message = "Too many rooms are open on this socket: close one first."


class TooManySections(Conflict):
    code = "too_many_sections"
    default_message = "You have as many sections as there can be: remove one first."


class Resync(Conflict):
    code = "resync"
    default_message = (
        "The log can't be continued from there: drop what you hold of this room and begin anew."
    )

    def __init__(self, **members: object):
        """With `reason`, and the `epoch`, `floor` and `head` of the log as it is."""
        super().__init__()
        self.members = members


class SlowMode(TooManyRequests):
    code = "slow_mode"
    default_message = "This room has a pause between two messages of one person."
