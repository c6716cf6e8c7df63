"""What all tables have in common."""

from typing import ClassVar

from sqlalchemy import BigInteger, MetaData, String
from sqlalchemy.orm import DeclarativeBase

# Alembic can only change a constraint on SQLite by its name.
NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar = {
        # Milliseconds need 64 bits, which only SQLite's INTEGER has.
        int: BigInteger,
        # In the order of their bytes, as SQLite has it. Another one could change with the system's
        # library, and then no index would be in order.
        str: String().with_variant(String(collation="C"), "postgresql"),
    }
