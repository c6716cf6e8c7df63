"""Refusals of a server that can't do it now."""

from .families import Unavailable


class Busy(Unavailable):
    code = "busy"
    default_message = "The server is busy: try again in a moment."


class StorageFull(Unavailable):
    code = "storage_full"
    default_message = "The server's disk is full: nothing was stored."


class StorageGone(Unavailable):
    code = "storage_gone"
    default_message = (
        "The database was taken away from under the server: stop it, put the files back, start it."
    )


class OutcomeUnknown(Unavailable):
    code = "outcome_unknown"
    default_message = "The database was lost meanwhile: this may be stored, or not. Try again."


class SchemaChanged(Unavailable):
    code = "schema_changed"
    default_message = "Another version has changed the database: this server must be restarted."


class ClockWrong(Unavailable):
    code = "clock_wrong"
    default_message = "The clocks of this server and of its database differ: set them by NTP."
