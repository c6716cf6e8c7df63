"""Replies are no rows of inboxes any more: who follows a thread has marks of what is new there."""

import sqlalchemy as sa
from alembic import op

revision = "0046"
down_revision = "0045"
branch_labels = None
depends_on = None

MARKS = ("since_seq", "done_seq")
# What somebody was told of a thread, if anything.
TOLD = """
FROM inbox WHERE inbox.kind = 'reply' AND inbox.room_id = thread_follows.room_id
AND inbox.message = thread_follows.root AND inbox.user_id = thread_follows.user_id
"""


def upgrade() -> None:
    for name in MARKS:
        column = sa.Column(name, sa.BigInteger(), server_default="0", nullable=False)
        op.add_column("thread_follows", column)
    last = """coalesce((SELECT last_seq FROM threads WHERE threads.room_id = thread_follows.room_id
        AND threads.root = thread_follows.root), root)"""
    op.execute(f"UPDATE thread_follows SET since_seq = {last}, done_seq = {last}")
    op.execute(
        f"""UPDATE thread_follows SET since_seq = (SELECT seq - 1 {TOLD}),
        done_seq = (SELECT CASE WHEN done THEN done_seq ELSE seq - 1 END {TOLD})
        WHERE EXISTS (SELECT 1 {TOLD})"""
    )
    op.execute("DELETE FROM inbox WHERE kind = 'reply'")


def downgrade() -> None:
    op.execute(
        """INSERT INTO inbox (room_id, message, user_id, kind, seq, at, done, thread)
        SELECT follow.room_id, follow.root, follow.user_id, 'reply', reply.seq, reply.at,
            reply.seq <= follow.done_seq, follow.root
        FROM thread_follows AS follow JOIN events AS reply ON reply.room_id = follow.room_id
        AND reply.seq = (SELECT max(seq) FROM events WHERE events.room_id = follow.room_id
            AND events.thread = follow.root AND events.seq > follow.since_seq
            AND events.user_id <> follow.user_id)
        WHERE follow.follows"""
    )
    for name in MARKS:
        op.drop_column("thread_follows", name)
