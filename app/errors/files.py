"""Refusals of files that come and go."""

from .families import Conflict, Invalid, ParleyError, PreconditionFailed, TooLarge, Unavailable


class FileTooLarge(TooLarge):
    code = "file_too_large"
    default_message = "This file is larger than files may be on this server."
    advice = "A file has at most `most_bytes` here: send a smaller one, or a link to it."

    def __init__(self, most_bytes: int):
        super().__init__()
        self.members = {"most_bytes": most_bytes}


class QuotaExceeded(TooLarge):
    code = "quota_exceeded"
    default_message = "There is no room left for this file."
    advice = (
        "There is no room for it: `left_bytes` are left to you, or with `whose` `server` to all. "
        "Messages that are deleted give back the room of their files."
    )

    def __init__(self, whose: str, left_bytes: int):
        super().__init__()
        self.members = {"whose": whose, "left_bytes": max(left_bytes, 0)}


class PictureUnreadable(Invalid):
    """What it says beside itself could not be taken out of it."""

    code = "picture_unreadable"
    default_message = "This file begins like a picture, and can't be read as one."
    advice = (
        "It begins like a picture, and what that may say beside itself (such as where it was "
        "taken) could not be taken out: nothing of it is kept. Save it anew with another program, "
        "or send it in an archive."
    )


class FileAttached(Conflict):
    code = "file_attached"
    default_message = "This file belongs to another message already."
    advice = "A file belongs to one message: upload it again for another one."


class WrongOffset(Conflict):
    code = "wrong_offset"
    default_message = "The upload goes on at another byte."
    advice = "Of an upload: go on at byte `offset`."

    def __init__(self, offset: int):
        super().__init__()
        self.members = {"offset": offset}


class TusVersion(PreconditionFailed):
    code = "tus_version"
    default_message = "Uploads are spoken here by tus 1.0.0: see Tus-Version."
    advice = "Send `Tus-Resumable: 1.0.0` with each request of an upload."


class UploadMalformed(ParleyError):
    code = "upload_malformed"
    status = 400
    default_message = "A header of this upload is missing, or is not what tus says."
    advice = "Of an upload: correct the header that `detail` names."


class RangeNotSatisfiable(ParleyError):
    code = "range_not_satisfiable"
    status = 416
    default_message = "The file has no such bytes."
    advice = "The file ends before that range: it has `bytes`."

    def __init__(self, bytes: int):
        super().__init__()
        self.members = {"bytes": bytes}


class FilesAway(Unavailable):
    code = "files_away"
    default_message = "The place where files are kept can't be reached right now."
    advice = (
        "The place where the server keeps files does not answer, or lacks this one: wait "
        "`Retry-After`, then repeat. Messages go on meanwhile."
    )
