"""A million inputs: `python -m tests.hostile.fuzz --seed 7`. Its status is 1 if one does harm.

A fault names its seed and number: `--seed 7 --input 1234` shows it.
"""

import argparse
import asyncio
import secrets
import sys
import tempfile
import time
from pathlib import Path

from tests.hostile.fuzz.inputs import Known, made
from tests.hostile.fuzz.run import Result, for_inputs
from tests.hostile.fuzz.stage import play

TOLD_EVERY = 50_000


def main() -> int:
    asked = _asked()
    if asked.input is not None:
        say(repr(made(f"{asked.seed}:{asked.input}", Known("ROOM", "TOKEN"))))
        return 0
    say(f"seed {asked.seed}")
    enough, began, told = for_inputs(asked.inputs), time.monotonic(), [0]

    def goes_on(result: Result) -> bool:
        if result.sent - told[0] >= TOLD_EVERY:
            told[0] = result.sent
            say(f"{time.monotonic() - began:6.0f} s  {result.sent:8} inputs")
        return enough(result)

    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        data.mkdir()
        result = asyncio.run(play(data, seed=asked.seed, goes_on=goes_on))
    say(f"{result.sent} inputs, {result.answered} answered, {len(result.faults)} faults")
    for fault in result.faults:
        say(fault)
    return 1 if result.faults else 0


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.hostile.fuzz", description=__doc__)
    parser.add_argument("--inputs", type=int, default=1_000_000)
    parser.add_argument("--seed", default=str(secrets.randbelow(1_000_000)))
    parser.add_argument("--input", type=int, help="only show what this number of the seed is")
    return parser.parse_args()


def say(line: str) -> None:
    print(line, flush=True)  # noqa: T201


if __name__ == "__main__":
    sys.exit(main())
