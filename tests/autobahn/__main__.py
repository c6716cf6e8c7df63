"""`make autobahn`: some 300 cases of RFC 6455 against an echo, each with its exact ending.

The suite was written for Python 2.7: AUTOBAHN_PYTHON names one, else `python2.7` is looked for.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from app.server.ws import WebSocketProtocol
from tests.uvicorn.harness import Server

FOLDER = Path(__file__).parent
# Installed once; the suite's own requirements as they last agreed with each other.
SITE = FOLDER.parents[1] / "build" / "autobahn"
RUN = "from autobahntestsuite.wstest import run; run()"
EXCLUDED = [
    "12.*",  # compression, which we don't offer
    "13.*",
    "9.3.1",  # more fragments than we take of one message: 1009
    "9.3.2",
    "9.4.1",
    "9.4.2",
]
# Of the cases in section 9.
LONGEST_MESSAGE_BYTES = 16 * 1024 * 1024
# NON-STRICT: an echo overtaken by the answer to a fault, or a fault seen with the whole frame.
GOOD = {"OK", "NON-STRICT", "INFORMATIONAL"}
GOOD_CLOSES = {"OK", "INFORMATIONAL"}


def install(python: str) -> None:
    stamp = SITE / "stamp"
    if stamp.exists():
        return
    say("Installing the suite")
    requirements = str(FOLDER / "requirements.txt")
    command = [python, "-m", "pip", "install", "--quiet", "--no-deps", "--target", str(SITE)]
    subprocess.run([*command, "-r", requirements], check=True)
    (SITE / "zope" / "__init__.py").touch()  # outside a site folder it is no package otherwise
    stamp.touch()


def run(python: str, cases: list[str]) -> dict[str, dict[str, Any]]:
    options: dict[str, Any] = {
        "ws": WebSocketProtocol,
        "ws_max_size": LONGEST_MESSAGE_BYTES,
        "ws_ping_interval": None,
    }
    with TemporaryDirectory() as folder, Server("uvloop", **options) as server:
        spec = {
            "outdir": folder,
            "servers": [{"agent": "ours", "url": f"ws://127.0.0.1:{server.port}"}],
            "cases": cases,
            "exclude-cases": EXCLUDED,
            "exclude-agent-cases": {},
        }
        path = Path(folder) / "spec.json"
        path.write_text(json.dumps(spec))
        environment = {**os.environ, "PYTHONPATH": str(SITE)}
        command = [python, "-c", RUN, "-m", "fuzzingclient", "-s", str(path)]
        subprocess.run(command, check=True, cwd=folder, env=environment, stdout=subprocess.DEVNULL)
        results: dict[str, dict[str, Any]] = json.loads((Path(folder) / "index.json").read_text())[
            "ours"
        ]
    return results


def main() -> int:
    parser = argparse.ArgumentParser(prog="make autobahn", description=__doc__)
    parser.add_argument("cases", nargs="*", default=["*"], help="such as 7.* or 3.2")
    python = os.environ.get("AUTOBAHN_PYTHON") or shutil.which("python2.7")
    arguments = parser.parse_args()
    if python is None:
        say("Needs Python 2.7: name one in AUTOBAHN_PYTHON.")
        return 2
    install(python)
    results = run(python, arguments.cases)
    bad = 0
    for case in sorted(results, key=lambda name: [int(part) for part in name.split(".")]):
        behavior, close = results[case]["behavior"], results[case]["behaviorClose"]
        is_bad = behavior not in GOOD or close not in GOOD_CLOSES
        bad += is_bad
        if is_bad or behavior != "OK":
            say(f"{case}: {behavior}, closed: {close}, code {results[case]['remoteCloseCode']}")
    say(f"{len(results)} cases, {bad} failed")
    return 1 if bad or not results else 0


def say(line: str) -> None:
    print(line, flush=True)  # noqa: T201


if __name__ == "__main__":
    sys.exit(main())
