"""Refusals in a room, and of what is done with one."""

from .families import Conflict, Forbidden, Invalid, TooManyRequests


class NotAMember(Forbidden):
    code = "not_a_member"
    close_code = 4403
    default_message = "Join the room first."
    advice = "Join the room first."


class Banned(Forbidden):
    code = "banned"
    close_code = 4403
    default_message = "Whoever is banned from this room can't come in."
    advice = "You, or whom you add, can't come in until `until`; null is for ever."

    def __init__(self, until: str | None):
        """None is for ever."""
        super().__init__()
        self.members = {"until": until}


class Muted(Forbidden):
    code = "muted"
    default_message = "You can't write in this room for a while."
    advice = "Keep what you wrote: you can send it after `until`."

    def __init__(self, until: str):
        super().__init__()
        self.members = {"until": until}


class ModeratorsOnly(Forbidden):
    code = "moderators_only"
    default_message = "Only owners and moderators write in this room."
    advice = "Only owners and moderators write in this room."


class WebhookStopped(Forbidden):
    code = "webhook_stopped"
    default_message = (
        "This webhook is stopped: its bot was removed from the room, or whoever made it is no "
        "moderator there any more."
    )
    advice = (
        "A webhook's address (§12): whoever made it is no moderator of the room any more, or is "
        "disabled, or its bot was removed from the room."
    )


class ReadersHidden(Forbidden):
    code = "readers_hidden"
    default_message = (
        "Nobody sees here who has read how far: the room does not show it, has too many members, "
        "or you hide it yourself."
    )
    advice = (
        "Nobody sees who has read here: the room does not show it, has more than 50 members, "
        "or you hide it yourself."
    )


class BotLoop(TooManyRequests):
    code = "bot_loop"
    default_message = "Bots have said much here since a person said something: wait a moment."
    advice = (
        "Of a bot: bots have said much in the room since a person did; send it after `Retry-After` "
        "(`retry_after`) seconds, if it still makes sense."
    )


class NameTaken(Conflict):
    code = "name_taken"
    default_message = "That name is taken, or looks like one that is."
    advice = "It is another's, or looks like another's: choose another name."


class LastOwner(Conflict):
    code = "last_owner"
    default_message = "A room needs an owner: make somebody else one first."
    advice = "Make somebody else an owner first; `can` says what is possible."

    def __init__(self, *, is_alone: bool):
        """`can` names what is possible instead, for somebody who is alone in the room or not."""
        alone = "You are the last one here: archive the room or delete it as you leave."
        super().__init__(alone if is_alone else None)
        self.members = {"can": ["archive", "delete"] if is_alone else ["give_role"]}


class RoomArchived(Conflict):
    code = "room_archived"
    default_message = "This room is archived: it can be read, but nothing can be added."
    advice = "Only reading, until an owner restores it."


class DirectRoom(Conflict):
    code = "direct_room"
    default_message = (
        "The people of a direct room stay the same, and it has no name or topic: hide it, or start "
        "another one with other people."
    )
    advice = "Its people and it stay as they are: hide it, or open another one."


class MessageDeleted(Conflict):
    code = "message_deleted"
    default_message = "That message has been deleted."
    advice = "Take it off your screen."


class InThread(Conflict):
    code = "in_thread"
    default_message = "That message is a reply itself: answer in the thread that it is in."
    advice = "It is a reply: answer in its thread, that of `root`."

    def __init__(self, *, root: int):
        super().__init__()
        self.members = {"root": root}


class ButtonGone(Conflict):
    code = "button_gone"
    default_message = "That message has no such button, or not any more."
    advice = "The message was edited: show the buttons that it has now."


class CommandGone(Conflict):
    code = "command_gone"
    default_message = "No such command can be called here: its bot is not in the room, or lacks it."
    advice = "No bot that is there has such a command (any more): ask for the list again."


class BadQuery(Invalid):
    code = "bad_query"
    default_message = "Search for a word, or for a part of one from its beginning."
    advice = "There is nothing in `q` that can be searched for, or too much: show the `detail`."


class WrongArguments(Invalid):
    code = "wrong_arguments"
    default_message = "That command is not called like this."
    advice = "The command is called otherwise: show the `usage`."

    def __init__(self, message: str | None = None, *, usage: str = ""):
        super().__init__(message)
        self.members = {"usage": usage} if usage else {}


class WrongAnswers(Invalid):
    code = "wrong_answers"
    default_message = "That is not what the form asks for."
    advice = "The form asks for something else in the `field`."

    def __init__(self, message: str | None = None, *, field: str):
        super().__init__(message)
        self.members = {"field": field}


class TooLate(Conflict):
    code = "too_late"
    default_message = "That was too long ago to be answered to one person: say it to the room."
    advice = "Of a bot: that call was over 15 minutes ago; say it to all, or not at all."


class PollEnded(Conflict):
    code = "poll_ended"
    default_message = "This poll has ended."
    advice = "Nobody votes there any more: show how it ended."


class TooManyReactions(Conflict):
    code = "too_many_reactions"
    default_message = "That message has as many different reactions as there can be."
    advice = "The message has `most` different ones: choose one of those."

    def __init__(self, *, most: int):
        super().__init__()
        self.members = {"most": most}


class ManyMentioned(Conflict):
    code = "many_mentioned"
    default_message = "That message reaches many people: say that you mean it."
    advice = (
        "The message reaches `count` people: send it again with `mention_many` if that is "
        "meant; more than `most` it never can."
    )

    def __init__(self, *, count: int, most: int):
        """More than `most` are never reached."""
        too_many = f"One message reaches {most} people, and no more."
        super().__init__(too_many if count > most else None)
        self.members = {"count": count, "most": most}


class WouldErase(Conflict):
    code = "would_erase"
    default_message = "Messages would be gone at once, and for good: say that you mean it."
    advice = (
        "`count` messages would be gone at once, with `more` at least so many: send it again with "
        "`erase` if that is meant."
    )

    def __init__(self, *, count: int, more: bool):
        """With `more` at least so many."""
        super().__init__()
        self.members = {"count": count, "more": more}


class TooManyPins(Conflict):
    code = "too_many_pins"
    default_message = "That many messages are pinned here already: take another pin away first."
    advice = "`most` are pinned in the room: take another pin away."

    def __init__(self, *, most: int):
        super().__init__()
        self.members = {"most": most}


class TooManyWebhooks(Conflict):
    code = "too_many_webhooks"
    default_message = "There are as many webhooks as there can be: take another one away first."
    advice = "The room, or your account, has `most` of them: take another one away."

    def __init__(self, *, most: int):
        super().__init__()
        self.members = {"most": most}


class ClientIdReused(Conflict):
    code = "client_id_reused"
    default_message = "This client_id was used before, for another request."
    advice = "A bug of yours: one fresh id per command."


class EpochChanged(Conflict):
    code = "epoch_changed"
    default_message = "The server was restored from a copy: that number may be another message's."
    advice = (
        "The server was restored from a copy: its target may be another message; give it up "
        "and say so."
    )


class DraftChanged(Conflict):
    code = "draft_changed"
    default_message = "This draft was changed on another device: put the two texts together."
    advice = (
        "Another device of yours has changed it: put the two texts together, with the "
        "`version` of the `draft`."
    )

    def __init__(self, **members: object):
        """With the `draft` as it is now."""
        super().__init__()
        self.members = members


class RoomNotOpen(Conflict):
    code = "room_not_open"
    default_message = "This room is not open on this socket."
    advice = "Account socket: `open` the room first."


class RoomOpen(Conflict):
    code = "room_open"
    default_message = "This room is open on this socket already."
    advice = "Account socket: it is open already; `close` it to begin anew."


class TooManyOpen(Conflict):
    code = "too_many_open"
    default_message = "Too many rooms are open on this socket: close one first."
    advice = "Account socket: `close` another room first."


class TooManySections(Conflict):
    code = "too_many_sections"
    default_message = "You have as many sections as there can be: remove one first."
    advice = "Remove one of your sections first."


class Resync(Conflict):
    code = "resync"
    default_message = (
        "The log can't be continued from there: drop what you hold of this room and begin anew."
    )
    advice = "Drop what you hold of the room, keep your outbox, begin anew; `reason` as in §5."

    def __init__(self, **members: object):
        """With `reason`, and the `epoch`, `floor` and `head` of the log as it is."""
        super().__init__()
        self.members = members


class SlowMode(TooManyRequests):
    code = "slow_mode"
    default_message = "This room has a pause between two messages of one person."
    advice = "Keep it, and send it again after `Retry-After` (`retry_after`) seconds."
