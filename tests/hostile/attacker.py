"""The attacker's process: `python -m tests.hostile.attacker NAME`, the target on standard input."""

import contextlib
import json
import os
import sys

from tests.hostile import attacks
from tests.hostile.target import Target

# A real attacker has a machine of its own. Here it must not take the others' cores.
NICENESS = 10


def main() -> None:
    os.nice(NICENESS)
    run, target = attacks.load()[sys.argv[1]], Target.read(sys.stdin.readline())
    seen: object = None
    # A server that hangs up has defended itself.
    with contextlib.suppress(OSError):
        seen = run(target)
    print(json.dumps(seen, default=str), flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
