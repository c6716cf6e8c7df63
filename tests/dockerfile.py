"""Runs what `deploy/Dockerfile` says, without a container engine: its very commands, in a folder.

    python -m tests.dockerfile

Every RUN and COPY of both stages, with the folder as the root, then the server that they make and
its health check. It fetches the locked packages. Base images and USER are not tried.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

from tests.server import START_SECONDS, environment

ROOT = Path(__file__).parents[1]
DOCKERFILE = ROOT / "deploy" / "Dockerfile"
IGNORED = ROOT / "deploy" / "Dockerfile.dockerignore"
# Of the image; in here they begin with the folder.
PATHS = re.compile(r"(?<![\w.])/(opt/parley|src|data)\b")


@dataclass(frozen=True)
class Step:
    """One instruction of a stage."""

    stage: int
    word: str
    rest: str


def steps() -> Iterator[Step]:
    """In their order; lines that go on are one."""
    stage = -1
    text = re.sub(r"^\s*#.*\n", "", DOCKERFILE.read_text(), flags=re.MULTILINE)
    for line in re.sub(r"\\\n\s*", "", text).splitlines():
        word, _, rest = line.strip().partition(" ")
        stage += word == "FROM"
        if word:
            yield Step(stage, word, rest.strip())


def one(word: str) -> str:
    """The last one of its kind, as it counts."""
    return [step.rest for step in steps() if step.word == word][-1]


def health_check() -> list[str]:
    """As the engine runs it."""
    command: list[str] = json.loads(one("HEALTHCHECK").partition("CMD ")[2])
    return command


def context() -> Iterator[Path]:
    """What the engine is given of the repository, by the list of what it is not."""
    rules = [line for line in IGNORED.read_text().splitlines() if not line.startswith("#")]
    for path in sorted(ROOT.iterdir()):
        ignored = False
        for rule in filter(None, rules):
            if fnmatch(path.name, rule.removeprefix("!")):
                ignored = not rule.startswith("!")
        if not ignored:
            yield path


def build(folder: Path) -> None:
    """Both stages; the second one finds of the first what it copies."""
    given = folder / "context"
    given.mkdir()
    for path in context():
        if path.is_dir():
            leave_out = shutil.ignore_patterns("__pycache__")
            shutil.copytree(path, given / path.name, ignore=leave_out)
        else:
            shutil.copy(path, given)
    where = folder
    for step in steps():
        if step.word == "WORKDIR":
            where = Path(_moved(step.rest, folder))
            where.mkdir(parents=True, exist_ok=True)
        elif step.word == "COPY" and not step.rest.startswith("--from"):
            *sources, target = step.rest.split()
            for source in sources:
                _copy(given / source, where / target)
        elif step.word == "RUN":
            print(f"RUN {step.rest}", flush=True)  # noqa: T201
            subprocess.run(_moved(step.rest, folder), cwd=where, check=True, shell=True)
    shutil.rmtree(given)
    shutil.rmtree(folder / "src")


def serve(folder: Path) -> None:
    """Start what was built as the image does, ask for its health, and stop it."""
    command = [*json.loads(one("ENTRYPOINT")), *json.loads(one("CMD"))]
    given = dict(pair.split("=", 1) for pair in _moved(one("ENV"), folder).split())
    settings = environment(folder / "data", **given)
    running = subprocess.Popen(
        [_moved(word, folder) for word in command],
        env=settings,
        cwd=folder / "data",
        stdout=subprocess.PIPE,
        text=True,
    )
    assert running.stdout is not None
    try:
        said = running.stdout.readline()
        assert said.startswith("Parley is at "), said
        settings["PARLEY_PORT"] = said.strip().rpartition(":")[2]
        check = [_moved(word, folder) for word in health_check()]
        subprocess.run(check, env=settings, check=True, timeout=START_SECONDS)
    finally:
        running.terminate()
        running.stdout.close()
        status = running.wait(START_SECONDS)
    assert status == 0, status


def _copy(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target)
    else:
        shutil.copy(source, target)


def _moved(text: str, folder: Path) -> str:
    return PATHS.sub(lambda found: f"{folder}{found.group()}", text)


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="parley-test-") as name:
        folder = Path(name)
        os.environ["PATH"] = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
        build(folder)
        serve(folder)
        packages = sum(f.stat().st_size for f in (folder / "opt").rglob("*") if f.is_file())
        print(f"It serves. /opt/parley has {packages / 2**20:.0f} MiB.")  # noqa: T201


if __name__ == "__main__":
    main()
