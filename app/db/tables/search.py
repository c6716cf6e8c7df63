"""Tables of search: which words the messages have (app/chat/search/pages.py)."""

from sqlalchemy import BigInteger, ForeignKey, Index, Integer
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base

# Only INTEGER is the number of the row itself on SQLite, whose rows then stand in whole pages.
ROW_NUMBER = BigInteger().with_variant(Integer, "sqlite")


class SearchRoom(Base):
    """A room as the index of words knows it."""

    __tablename__ = "search_rooms"
    __table_args__ = (
        Index("uq_search_rooms_number", "number", unique=True),
        {"sqlite_with_rowid": False},
    )

    room_id: Mapped[str] = mapped_column(
        ForeignKey("rooms.id", ondelete="CASCADE"), primary_key=True
    )
    number: Mapped[int]
    # Every event up to this seq is in the index; those behind it are read as they are.
    indexed_to: Mapped[int]


class SearchPage(Base):
    """Some of the words of some messages of a room; its id says which."""

    __tablename__ = "search_pages"

    id: Mapped[int] = mapped_column(ROW_NUMBER, primary_key=True, autoincrement=False)
    # A text, which is looked through as bytes.
    words: Mapped[bytes]
