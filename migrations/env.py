"""Runs migrations on the database that the caller names; see app/db/revisions.py."""

from alembic import context
from alembic.util import CommandError
from sqlalchemy import Connection, MetaData, create_engine, event, pool

ORPHANS = 'SELECT "table", count(*) FROM pragma_foreign_key_check GROUP BY "table"'
BEFORE = (
    "it refers to rows that are gone ({counts}). Nothing was changed. "
    "Put a backup back, or mend what `PRAGMA foreign_key_check` lists and try again"
)
AFTER = (
    "by a fault of the migration it would refer to rows that are gone ({counts}). "
    "Nothing was changed. Go on with the version that you had, and report this"
)


def migrate(path: str, metadata: MetaData) -> None:
    url = f"sqlite+pysqlite:///{path}"
    engine = create_engine(url, poolclass=pool.NullPool, hide_parameters=True)

    @event.listens_for(engine, "connect")
    def on_connect(connection, record):  # type: ignore[no-untyped-def]
        # The driver's own transactions leave DDL outside, so half a migration would survive.
        connection.isolation_level = None
        # Of an empty file only, and before anything is written: free pages can be given back then.
        connection.execute("PRAGMA auto_vacuum = INCREMENTAL")
        # Batch mode copies tables: with foreign keys on, dropping the old one deletes its children.
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        # Beside a server two would checkpoint, which can corrupt the file. (The last connection to
        # close does it all the same: beside a server this one is not the last.)
        connection.execute("PRAGMA wal_autocheckpoint = 0")
        # A table that is copied and dropped holds what people wrote.
        connection.execute("PRAGMA secure_delete = ON")

    @event.listens_for(engine, "begin")
    def on_begin(connection):  # type: ignore[no-untyped-def]
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    with engine.connect() as connection:
        context.configure(
            connection=connection,
            target_metadata=metadata,
            render_as_batch=True,
            compare_server_default=True,
            # All steps and the checks are one transaction: all of it holds, or nothing.
            transactional_ddl=True,
        )
        with context.begin_transaction():
            refuse_orphans(connection, BEFORE)
            context.run_migrations()
            refuse_orphans(connection, AFTER)
    engine.dispose()


def refuse_orphans(connection: Connection, refusal: str) -> None:
    """Raises `CommandError` if a row names a parent that is not there."""
    found = connection.exec_driver_sql(ORPHANS).all()
    if found:
        counts = ", ".join(f"{count} times in {table}" for table, count in found)
        raise CommandError(refusal.format(counts=counts))


def migrate_within(connection: Connection, metadata: MetaData) -> None:
    """In the caller's own transaction, where the database can undo all that is in one."""
    dialect = connection.dialect.name
    context.configure(
        connection=connection,
        target_metadata=metadata,
        compare_server_default=True,
        # Autogenerate knows nothing of `ddl_if`.
        include_object=lambda item, *_: item.info.get("only_on", dialect) == dialect,
    )
    context.run_migrations()


# Not imported: the package has one name in the repository and another where it is installed.
given = context.config.attributes
migrating = migrate_within if isinstance(given["database"], Connection) else migrate
migrating(given["database"], given["metadata"])
