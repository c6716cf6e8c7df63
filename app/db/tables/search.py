"""Tables of search. The index itself is none of these (app/db/word_index.py)."""

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base


class SearchRoom(Base):
    """A room as the index of words knows it."""

    __tablename__ = "search_rooms"
    __table_args__ = (
        Index("uq_search_rooms_number", "number", unique=True),
        Index(
            "ix_search_rooms_unindexed",
            "room_id",
            sqlite_where=text("unindexed_before > 1"),
            postgresql_where=text("unindexed_before > 1"),
        ),
        {"sqlite_with_rowid": False},
    )

    room_id: Mapped[str] = mapped_column(
        ForeignKey("rooms.id", ondelete="CASCADE"), primary_key=True
    )
    # Shorter than its id, which each message would have in the index.
    number: Mapped[int]
    # Messages with a smaller seq are still to be put into the index.
    unindexed_before: Mapped[int] = mapped_column(server_default="1")
