"""Tables of files: what people have uploaded, and where its bytes are."""

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base


class Blob(Base):
    """Bytes that are kept once in a room, however many files have them.

    While they are coming they have no digest, and belong to one file.
    """

    __tablename__ = "blobs"
    __table_args__ = (UniqueConstraint("room_id", "sha256"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    room_id: Mapped[str] = mapped_column(ForeignKey("rooms.id", ondelete="CASCADE"))
    sha256: Mapped[str | None]


class BlobPart(Base):
    """A piece of a blob: `key` is its name in the storage."""

    __tablename__ = "blob_parts"
    __table_args__ = ({"sqlite_with_rowid": False},)

    blob_id: Mapped[str] = mapped_column(
        ForeignKey("blobs.id", ondelete="CASCADE"), primary_key=True
    )
    start: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    bytes: Mapped[int]
    key: Mapped[str] = mapped_column(unique=True)
    sha256: Mapped[str]


class BlobText(Base):
    """What a blob says, as far as search knows it (app/file_texts.py)."""

    __tablename__ = "blob_texts"

    blob_id: Mapped[str] = mapped_column(
        ForeignKey("blobs.id", ondelete="CASCADE"), primary_key=True
    )
    text: Mapped[str]


class Thumbnail(Base):
    """A small picture of a blob, in one piece: WebP."""

    __tablename__ = "thumbnails"
    __table_args__ = ({"sqlite_with_rowid": False},)

    blob_id: Mapped[str] = mapped_column(
        ForeignKey("blobs.id", ondelete="CASCADE"), primary_key=True
    )
    size: Mapped[str] = mapped_column(primary_key=True)
    bytes: Mapped[int]
    key: Mapped[str] = mapped_column(unique=True)
    sha256: Mapped[str]


class File(Base):
    """What somebody has uploaded to a room, or is uploading: then it has no `type` yet.

    It is gone at `expires_at` unless a message has it by then: `seq`, at this place among others.
    """

    __tablename__ = "files"
    __table_args__ = (
        Index("ix_files_room_id", "room_id", "seq"),
        # How much somebody has, without a look at the rows.
        Index("ix_files_user_id", "user_id", "bytes"),
        Index(
            "ix_files_expires_at",
            "expires_at",
            sqlite_where=text("expires_at IS NOT NULL"),
            postgresql_where=text("expires_at IS NOT NULL"),
        ),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    room_id: Mapped[str] = mapped_column(ForeignKey("rooms.id", ondelete="CASCADE"))
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))
    blob_id: Mapped[str] = mapped_column(ForeignKey("blobs.id", ondelete="CASCADE"), index=True)
    name: Mapped[str]
    type: Mapped[str | None]
    # As many as were announced or have come, whichever is more; of a whole one its length.
    bytes: Mapped[int]
    # Of a picture more than its length: what was taken out of it has come, too.
    received: Mapped[int]
    # As the uploading program gave it (tus, Upload-Metadata), to be told again.
    upload_metadata: Mapped[str | None]
    expires_at: Mapped[int | None]
    seq: Mapped[int | None]
    place: Mapped[int | None]
    # Of a picture: how large it and its thumbnails are, as JSON (`shown.Picture`).
    picture: Mapped[str | None]


class GonePart(Base):
    """A piece that nothing names any more, until the storage has deleted it."""

    __tablename__ = "gone_parts"
    __table_args__ = ({"sqlite_with_rowid": False},)

    key: Mapped[str] = mapped_column(primary_key=True)
