"""PostgreSQL's own benchmark: one row in each transaction, on the same server."""

import os
import re
import subprocess
from pathlib import Path

from bench.backends import Postgres, program
from bench.servers import LOAD_CPU

# As long as an event's row, with no index but its key and nothing to refer to: in its favour.
TABLE = """
CREATE TABLE rows (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    room text, client_id text, at bigint, digest bytea, text text
)
"""
INSERT = """\\set room random(1, 1000)
INSERT INTO rows (room, client_id, at, digest, text) VALUES (
    :room::text, gen_random_uuid()::text, 1700000000000, uuid_send(gen_random_uuid()),
    repeat('x', 100)
);
"""
THREADS = 1


def inserts_per_second(postgres: Postgres, folder: Path, *, clients: int, seconds: float) -> float:
    """`clients` connections, each with one transaction under way, all the time."""
    script = folder / "insert.sql"
    script.write_text(INSERT)
    name = postgres.create()
    try:
        postgres.run(TABLE, database=name)
        argv = [program("pgbench"), "--no-vacuum", "--protocol=prepared", f"--file={script}"]
        argv += [f"--client={clients}", f"--jobs={THREADS}", f"--time={max(1, round(seconds))}"]
        done = subprocess.run(  # noqa: S603 - PostgreSQL's own program
            [*argv, postgres.url(name)],
            check=True,
            capture_output=True,
            text=True,
            preexec_fn=lambda: os.sched_setaffinity(0, {LOAD_CPU}),
        )
    finally:
        postgres.drop(name)
    found = re.search(r"^tps = ([\d.]+) \(without", done.stdout, re.MULTILINE)
    assert found is not None, done.stdout
    return float(found[1])
