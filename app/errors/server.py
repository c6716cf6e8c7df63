"""Refusals of a server that can't do it now."""

from .families import Unavailable


class Busy(Unavailable):
    code = "busy"
    default_message = "The server is busy: try again in a moment."
    advice = "Nothing was stored: wait `Retry-After`, repeat with the same `client_id`."


class StorageFull(Unavailable):
    code = "storage_full"
    default_message = "The server's disk is full: nothing was stored."
    advice = (
        "Nothing was stored, since the disk is full: wait `Retry-After`, repeat with the same "
        "`client_id`."
    )


class StorageGone(Unavailable):
    code = "storage_gone"
    default_message = (
        "The database was taken away from under the server: stop it, put the files back, start it."
    )
    advice = "Of `/readyz` only: the files of the database are gone, or others are in their place."


class OutcomeUnknown(Unavailable):
    code = "outcome_unknown"
    default_message = "The database was lost meanwhile: this may be stored, or not. Try again."
    advice = (
        "The server lost its database while it was storing this, and can't say whether it is "
        "stored: wait `Retry-After`, repeat with the same `client_id`. Without one, look "
        "before you repeat."
    )


class SchemaChanged(Unavailable):
    code = "schema_changed"
    default_message = "Another version has changed the database: this server must be restarted."
    advice = "Of `/readyz` only: another version changed the database, restart the server."


class ClockWrong(Unavailable):
    code = "clock_wrong"
    default_message = "The clocks of this server and of its database differ: set them by NTP."
    advice = (
        "Of `/readyz` only: the clocks of the server and of its database differ by more than a "
        "minute."
    )
