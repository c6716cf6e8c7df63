"""The benchmark tells the truth about what it measured, and seeds what the server would write."""

import asyncio
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from sqlalchemy import Connection, text
from sqlalchemy import Row as Found

from app.chat import messages
from app.chat.log import batch
from app.chat.log.act import Draft
from app.db.stores import store_of
from bench import chart, many, report, seed
from bench.report import Row, Sample, least, most
from tests import databases
from tests.backends import binary

ABOUT = {"workload": "A", "label": "1 room"}
ENDS = text(
    "SELECT head, message_count, count(*), max(seq), max(ordinal) "
    "FROM room_heads JOIN events USING (room_id) WHERE room_id = :room "
    "GROUP BY room_id, head, message_count"
)


def test_a_ratio_is_taken_by_pair_and_the_middle_one_counts() -> None:
    ours = [Sample(400.0), Sample(900.0), Sample(500.0)]
    theirs = [Sample(100.0), Sample(100.0), Sample(100.0)]
    row = report.ratio_row(ours, theirs, bound=least(4), **ABOUT)
    assert (row.value, row.lowest, row.highest) == (5.0, 4.0, 9.0)
    assert row.verdict == "pass"


def test_a_void_run_enters_no_ratio() -> None:
    ours = [Sample(400.0), Sample(9999.0, void="3 holes")]
    row = report.ratio_row(ours, [Sample(100.0), Sample(100.0)], bound=least(4), **ABOUT)
    assert row.value == 4.0
    nothing = report.ratio_row(ours[1:], [Sample(100.0)], bound=least(4), **ABOUT)
    assert nothing.value is None
    assert nothing.verdict == "void"
    assert nothing.note == "3 holes"


def test_a_generator_at_its_limit_is_named_and_passes_nothing() -> None:
    ours = [Sample(900.0, void="the generator", generator_share=0.83)]
    row = report.ratio_row(ours, [Sample(100.0)], bound=least(4), **ABOUT)
    assert row.verdict == "void"
    assert row.note == "≥ 9x (generator at 83%)"


def test_what_falls_short_is_marked_in_the_table() -> None:
    rows = [
        report.value_row([Sample(12.0)], unit="ms", bound=most(10), line=6, **ABOUT),
        report.value_row([Sample(9.0)], unit="ms", bound=most(10), line=2, **ABOUT),
    ]
    assert [row.verdict for row in rows] == ["SHORT", "pass"]
    heading, ruler, passes, falls_short = report.table(rows).splitlines()
    assert len({len(heading), len(ruler), len(passes), len(falls_short)}) == 1
    assert "≤ 10 ms" in falls_short
    assert "SHORT" in falls_short


def test_the_chart_is_well_formed_and_the_longest_bar_is_the_fastest_server() -> None:
    rows = [
        Row("A", "", 4.0, group="1 room & more", peer="bun", ours=400.0, theirs=100.0),
        Row("A", "", 0.5, group="1 room & more", peer="floor", ours=400.0, theirs=800.0),
        Row("A", "", None, group="1 room & more", peer="naive"),
    ]
    drawn = chart.svg(rows, labels={"bun": "Bun <1>"}, storing=["bun"])
    bars = ElementTree.fromstring(drawn).findall("{http://www.w3.org/2000/svg}rect")
    widths = {bar.attrib["class"]: float(bar.attrib["width"]) for bar in bars}
    assert widths["ours"] == pytest.approx(4 * widths["storing"], rel=0.01)
    assert widths["yardstick"] == pytest.approx(2 * widths["ours"], rel=0.01)


@pytest.mark.parametrize("where", ["SQLite", "PostgreSQL"])
async def test_seeded_history_is_dense_and_the_log_goes_on_from_it(
    where: str, tmp_path: Path
) -> None:
    if where == "PostgreSQL" and binary("postgres") is None:
        pytest.skip("PostgreSQL is not installed")
    url = databases.url(tmp_path) if where == "PostgreSQL" else None
    seeded = await asyncio.to_thread(seed.fill, tmp_path, rooms=2, members=3, history=7, url=url)
    await asyncio.to_thread(seed.write_history, tmp_path, [500, 1], seeded.rooms, url=url)
    database = store_of(seed.settings(tmp_path, url)).open(serves=False)
    found = [tuple(await database.read(_end, room)) for room in seeded.rooms]
    draft = Draft(messages.SEND, seeded.rooms[0], seeded.users[0][0], text="And on.")
    _, [event] = await database.write_urgent(batch.append, [draft], b"key")
    await database.close()
    # Three members joined before anything was said.
    assert found == [(510, 507, 510, 510, 507), (11, 8, 11, 11, 8)]
    assert event.seq == 511


@pytest.mark.parametrize("where", ["SQLite", "PostgreSQL"])
async def test_a_room_that_was_copied_goes_on_like_the_first(where: str, tmp_path: Path) -> None:
    if where == "PostgreSQL" and binary("postgres") is None:
        pytest.skip("PostgreSQL is not installed")
    url = databases.url(tmp_path) if where == "PostgreSQL" else None
    seeded = await asyncio.to_thread(seed.fill, tmp_path, rooms=1, members=2, history=3, url=url)
    database = store_of(seed.settings(tmp_path, url)).open(serves=False)
    copies = await many.copy_room(database, seeded.rooms[0], copies=6, joined=2)
    found = {tuple(await database.read(_end, room)) for room in copies}
    drafts = [Draft(messages.SEND, room, seeded.users[0][0], text="Here?") for room in copies]
    outcomes, events = await database.write_urgent(batch.append, drafts, b"key")
    await database.close()
    assert found == {(5, 3, 5, 5, 3)}
    # In every third the members of the original are, in the others is nobody.
    assert [event.room for event in events] == copies[::3]
    assert len(outcomes) == 6


def _end(connection: Connection, room: str) -> "Found[Any]":
    return connection.execute(ENDS, {"room": room}).one()
