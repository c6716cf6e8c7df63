"""Prepared statements do the same on PostgreSQL, where they run for all keys at once."""

import random
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    bindparam,
    delete,
    func,
    literal_column,
    select,
    union_all,
    update,
)

from app.db.statement import Locking, Prepared, bound, insertion
from tests.both_databases import OnPostgres, OnSQLite, both
from tests.databases import postgres as server

METADATA = MetaData()
THINGS = Table(
    "things",
    METADATA,
    Column("id", String, primary_key=True),
    Column("number", BigInteger),
    Column("truth", Boolean),
    Column("secret", LargeBinary),
    Column("words", String),
)
COLUMNS = "id number truth secret words"
BY_ID = select(THINGS).where(THINGS.c.id == bindparam("id"))

PUT = insertion(THINGS, COLUMNS)
FIND = Prepared(BY_ID, "id")
FIND_BOTH = Prepared(BY_ID.where(THINGS.c.number >= bindparam("least")), "least id")
FIND_TWICE = Prepared(
    union_all(BY_ID, select(THINGS).where(THINGS.c.id == bindparam("id"), THINGS.c.truth)), "id"
)
FIND_START = Prepared(
    select(
        THINGS.c.id,
        func.substr(THINGS.c.words, literal_column("1"), bindparam("long", type_=Integer)),
    ).where(THINGS.c.id == bindparam("id")),
    "long id",
)
PAGE = Prepared(
    select(THINGS)
    .where(THINGS.c.number >= bindparam("least"))
    .order_by(THINGS.c.number.desc())
    .limit(bindparam("limit", type_=Integer))
    .offset(literal_column("0")),
    "least limit",
)
CHANGE = Prepared(
    update(THINGS)
    .where(THINGS.c.id == bindparam("of_id"))
    .values(bound("number truth secret words")),
    "of_id number truth secret words",
)
FORGET = Prepared(delete(THINGS).where(THINGS.c.id == bindparam("id")), "id")
LOCK = Locking(select(THINGS.c.id).with_for_update(key_share=True, skip_locked=True), THINGS.c.id)

WORDS = [
    *(None, "", "plain", "NULL", "null", " ", "{}", '{"a",b}', '"', "\\", '\\"', "a,b", "'", "%s"),
    *("$1", "\n\t", "日本語", "🙂", "\\x00", "a\x01b", "\u2028"),
]
SECRETS = [None, b"", b"\x00\xff", b'\\x"', bytes(range(256))]
NUMBERS = [None, 0, 1, -1, 2**31, -(2**63), 2**63 - 1]
Row = tuple[Any, ...]


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[OnSQLite, OnPostgres]]:
    with both(tmp_path_factory.mktemp("sqlite"), METADATA) as databases:
        yield databases


@pytest.fixture
def databases(pair: tuple[OnSQLite, OnPostgres]) -> tuple[OnSQLite, OnPostgres]:
    """Empty ones."""
    for database in pair:
        database.run(lambda c: c.execute(delete(THINGS)))
    return pair


def things(count: int) -> list[Row]:
    pick = random.Random(count)
    return [
        (
            f'{i}\\"{{',
            pick.choice(NUMBERS),
            pick.choice([None, True, False]),
            pick.choice(SECRETS),
            WORDS[i % len(WORDS)],
        )
        for i in range(count)
    ]


def sorted_rows(rows: Any) -> list[str]:
    # Truth is 0 and 1 to one driver and False and True to the other.
    return sorted(repr([int(v) if isinstance(v, bool) else v for v in row]) for row in rows)


def all_rows(database: OnSQLite | OnPostgres) -> list[str]:
    return sorted_rows(database.run(lambda c: [tuple(row) for row in c.execute(select(THINGS))]))


@pytest.mark.parametrize("count", [0, 1, 2, 512])
def test_every_value_comes_back_as_it_was_put(
    databases: tuple[OnSQLite, OnPostgres], count: int
) -> None:
    put = things(count)
    for database in databases:
        database.run(PUT.many, put)
        assert all_rows(database) == sorted_rows(put)
        keys = [(row[0],) for row in put]
        assert sorted_rows(database.run(FIND.each, keys)) == sorted_rows(put)


@pytest.mark.parametrize("count", [0, 1, 2, 512])
@pytest.mark.parametrize("statement", [FIND_BOTH, FIND_TWICE, FIND_START])
def test_a_question_has_the_same_answer_on_both(
    databases: tuple[OnSQLite, OnPostgres], statement: Prepared, count: int
) -> None:
    put, extra = things(512), (0,) if statement is FIND_BOTH else ()
    extra = (2,) if statement is FIND_START else extra
    keys = [(*extra, row[0]) for row in put[:count]]
    keys += [(*extra, "nothing has this key")] if count > 1 else []
    answers = []
    for database in databases:
        database.run(PUT.many, put)
        each = sorted_rows(database.run(statement.each, keys))
        asked = database.run(statement.ask, keys)
        assert each == sorted_rows(asked())
        answers.append(each)
    assert answers[0] == answers[1]


@pytest.mark.parametrize("count", [0, 1, 2, 512])
def test_a_change_changes_the_same_on_both(
    databases: tuple[OnSQLite, OnPostgres], count: int
) -> None:
    put = things(512)
    changed = [(row[0], *other[1:]) for row, other in zip(put, reversed(put), strict=True)][:count]
    gone = [(row[0],) for row in put[count // 2 : count]]
    for database in databases:
        database.run(PUT.many, put)
        database.run(CHANGE.many, changed)
        database.run(FORGET.many, gone)
    kept = [*changed[: count // 2], *put[count:]]
    assert [all_rows(database) for database in databases] == [sorted_rows(kept)] * 2


def test_changes_in_turn_may_be_about_the_same(databases: tuple[OnSQLite, OnPostgres]) -> None:
    [first] = things(1)
    for database in databases:
        database.run(PUT.many, [first])
        changes = [(first[0], n, n == 4, b"x", str(n)) for n in range(5)]
        database.run(CHANGE.in_turn, changes)
        assert all_rows(database) == sorted_rows([(first[0], 4, True, b"x", "4")])


@pytest.mark.parametrize("most_bytes", [1, 10, 1000, 10**6])
def test_a_page_ends_at_the_same_row_on_both(
    databases: tuple[OnSQLite, OnPostgres], most_bytes: int
) -> None:
    put = [(str(i), i, None, None, "日" * i) for i in range(1, 60)]
    pages = []
    for database in databases:
        database.run(PUT.many, put)
        page = database.run(PAGE.within, (5, 40), columns=[4], most_bytes=most_bytes)
        rows, more = page
        # In the statement's order.
        pages.append(([row[0] for row in rows], more))
    assert pages[0] == pages[1]
    assert pages[0][1] == (most_bytes < 10**6)


def test_a_row_without_text_fits_a_page(databases: tuple[OnSQLite, OnPostgres]) -> None:
    for database in databases:
        database.run(PUT.many, [(str(i), i, None, None, None) for i in range(3)])
        rows, more = database.run(PAGE.within, (0, 9), columns=[4], most_bytes=1)
        assert (len(rows), more) == (3, False)


@pytest.mark.parametrize("words", [["a\0b"], ["a\0b", "c"], ["a", None, "b\0"]])
def test_a_text_with_nul_is_refused_whole(
    databases: tuple[OnSQLite, OnPostgres], words: list[str | None]
) -> None:
    _, postgres = databases
    rows = [(str(i), i, None, None, text) for i, text in enumerate(words)]
    with pytest.raises((ValueError, psycopg.DataError), match="NUL"):
        postgres.run(PUT.many, rows)
    assert all_rows(postgres) == []


def test_rows_are_locked_in_ascending_order_but_those_that_others_hold(
    databases: tuple[OnSQLite, OnPostgres],
) -> None:
    _, first = databases
    first.run(PUT.many, [(key, 0, None, None, None) for key in "abcdef"])
    info = first.driver.info
    second = OnPostgres(server().url(info.dbname))

    def in_the_middle(connection: Any) -> None:
        keys = [(key,) for key in "dbx"]
        assert list(LOCK.each(connection, keys)) == [("b",), ("d",)]
        others = second.run(LOCK.ask, [(key,) for key in "fedcba"])()
        assert others == [("a",), ("c",), ("e",), ("f",)]
        assert second.run(LOCK.each, [("b",)]) == []

    first.run(in_the_middle)
    assert second.run(LOCK.each, [("b",)]) == [("b",)]
    second.close()


def test_on_sqlite_nothing_is_held_by_others(databases: tuple[OnSQLite, OnPostgres]) -> None:
    sqlite, _ = databases
    sqlite.run(PUT.many, [(key, 0, None, None, None) for key in "ab"])
    assert list(sqlite.run(LOCK.each, [("a",), ("b",), ("x",)])) == [("a",), ("b",)]


def test_a_statement_that_locks_is_not_run_in_any_order(
    databases: tuple[OnSQLite, OnPostgres],
) -> None:
    statement = Prepared(BY_ID.with_for_update(), "id")
    with pytest.raises(TypeError, match="locks"):
        databases[1].run(statement.each, [("a",), ("b",)])


def test_what_can_not_be_written_fails_the_commit_and_leaves_nothing(
    databases: tuple[OnSQLite, OnPostgres],
) -> None:
    _, postgres = databases
    [thing] = things(1)

    def twice(connection: Any) -> None:
        PUT.many(connection, [thing])
        PUT.many(connection, [thing])
        CHANGE.many(connection, [(thing[0], 5, None, None, None)])

    for _ in range(3):
        with pytest.raises(psycopg.errors.UniqueViolation):
            postgres.run(twice)
        assert all_rows(postgres) == []
    postgres.run(PUT.many, [thing])
    assert all_rows(postgres) == sorted_rows([thing])


def test_an_error_that_was_not_passed_on_fails_the_commit(
    databases: tuple[OnSQLite, OnPostgres],
) -> None:
    _, postgres = databases
    [thing] = things(1)

    def careless(connection: Any) -> None:
        PUT.many(connection, [thing])
        PUT.many(connection, [thing])
        with pytest.raises(psycopg.errors.UniqueViolation):
            FIND.ask(connection, [(thing[0],)])()

    def more_careless(connection: Any) -> None:
        with pytest.raises(psycopg.errors.NumericValueOutOfRange):
            list(FIND_BOTH.each(connection, [(2**70, "a")]))

    for work in (careless, more_careless):
        with pytest.raises(psycopg.Error):
            postgres.run(work)
        assert all_rows(postgres) == []


def test_other_statements_see_what_was_written_before_them(
    databases: tuple[OnSQLite, OnPostgres],
) -> None:
    put = things(5)

    def mixed(connection: Any) -> tuple[int, int]:
        PUT.many(connection, put)
        before = connection.execute(select(func.count()).select_from(THINGS)).scalar_one()
        FORGET.many(connection, [(put[0][0],)])
        left = FIND.ask(connection, [(row[0],) for row in put])
        removed = connection.execute(delete(THINGS).where(THINGS.c.id == put[1][0])).rowcount
        assert len(list(left())) == 4
        assert removed == 1
        after = connection.execute(select(func.count()).select_from(THINGS)).scalar_one()
        return before, after

    for database in databases:
        assert database.run(mixed) == (5, 3)
        assert all_rows(database) == sorted_rows(put[2:])


def test_one_statement_is_prepared_whatever_the_values(
    databases: tuple[OnSQLite, OnPostgres],
) -> None:
    _, postgres = databases

    def values(connection: Any) -> None:
        for number in NUMBERS:
            for secret in SECRETS:
                row = ("a", number, None, secret, None)
                PUT.many(connection, [row])
                FORGET.many(connection, [("a",)])
                PUT.many(connection, [row, ("b", None, True, None, "x")])
                FORGET.many(connection, [("a",), ("b",)])

    postgres.run(values)
    prepared = (
        "SELECT count(*) FROM pg_prepared_statements "
        "WHERE name LIKE 'parley%' AND statement ~ '^(INSERT|DELETE)'"
    )
    # Each in two forms: for one, and for many.
    assert postgres.driver.execute(prepared, prepare=False).fetchone() == (4,)


def test_questions_and_writes_of_one_transaction_are_two_round_trips(
    databases: tuple[OnSQLite, OnPostgres],
) -> None:
    _, postgres = databases

    def work(connection: Any) -> None:
        asked = [FIND.ask(connection, [(str(i),)]) for i in range(10)]
        assert [list(found()) for found in asked] == [[]] * 10
        for i in range(10):
            PUT.many(connection, [(str(i), i, None, None, None)])

    # BEGIN and the questions; the writes and COMMIT.
    assert postgres.round_trips(work) == 2
