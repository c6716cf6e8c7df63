"""Rows of the audit log are only added: the database itself refuses to change or delete one.

But for a copy that is not whole (`copying` in `meta`), which is emptied when it begins anew. A
later migration that makes this table anew on SQLite has to make the triggers again.
"""

from alembic import op

revision = "0039"
down_revision = "0038"
branch_labels = None
depends_on = None

REFUSAL = "rows of the audit log are only added"
IS_WHOLE = "NOT EXISTS (SELECT 1 FROM meta WHERE key = 'copying')"
NAMES = {"UPDATE": "audit_is_not_changed", "DELETE": "audit_is_not_deleted"}
FUNCTION = f"""
CREATE FUNCTION audit_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF {IS_WHOLE} THEN
        RAISE EXCEPTION '{REFUSAL}';
    END IF;
    RETURN COALESCE(NEW, OLD);
END
$$
"""


def upgrade() -> None:
    if _is_sqlite():
        for change, name in NAMES.items():
            op.execute(
                f"CREATE TRIGGER {name} BEFORE {change} ON audit WHEN {IS_WHOLE} "
                f"BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"
            )
        return
    op.execute(FUNCTION)
    for change, name in NAMES.items():
        op.execute(
            f"CREATE TRIGGER {name} BEFORE {change} ON audit "
            "FOR EACH ROW EXECUTE FUNCTION audit_is_kept()"
        )


def downgrade() -> None:
    for name in NAMES.values():
        op.execute(f"DROP TRIGGER {name}" if _is_sqlite() else f"DROP TRIGGER {name} ON audit")
    if not _is_sqlite():
        op.execute("DROP FUNCTION audit_is_kept()")


def _is_sqlite() -> bool:
    return bool(op.get_bind().dialect.name == "sqlite")
