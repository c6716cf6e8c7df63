"""Emoji that the team has added."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base


class TeamEmoji(Base):
    """A picture under a name: WebP. Each new picture has another id."""

    __tablename__ = "team_emoji"

    name: Mapped[str] = mapped_column(primary_key=True)
    picture: Mapped[str] = mapped_column(unique=True)
    content: Mapped[bytes]
    # Whoever added it.
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"), index=True)
    created_at: Mapped[int]
