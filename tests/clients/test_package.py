"""The wheel of the Python client, as whoever installs it gets it."""

import shutil
import subprocess
import sys
from email.parser import HeaderParser
from importlib.metadata import version
from pathlib import Path
from zipfile import ZipFile

import pytest
from packaging.requirements import Requirement

CLIENT = Path(__file__).parents[2] / "clients" / "python"
# mypy believes the types of an installed package only where it says that it has some.
PROGRAM = """
from parley_client import Cursor
right: int = Cursor("e_1", 7).seq
wrong: str = Cursor("e_1", 7).seq  # type: ignore[assignment]
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Of a copy, since building leaves files behind."""
    folder = tmp_path_factory.mktemp("client")
    ignored = shutil.ignore_patterns("build", "*.egg-info", "__pycache__")
    shutil.copytree(CLIENT, folder / "python", ignore=ignored)
    pip = (sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-index")
    command = [*pip, "--no-build-isolation", "--wheel-dir", str(folder), str(folder / "python")]
    subprocess.run(command, check=True, cwd=folder)
    [found] = folder.glob("*.whl")
    return found


def test_it_needs_two_libraries_and_has_each_of_its_files(wheel: Path) -> None:
    with ZipFile(wheel) as archive:
        names = set(archive.namelist())
        [metadata] = [name for name in names if name.endswith("METADATA")]
        said = HeaderParser().parsestr(archive.read(metadata).decode())
    needed = [Requirement(line) for line in said.get_all("Requires-Dist", [])]
    assert sorted(one.name for one in needed) == ["httpx2", "websockets"]
    assert all(one.specifier.contains(version(one.name)) for one in needed)
    sources = CLIENT / "src"
    files = {path.relative_to(sources).as_posix() for path in sources.glob("parley_client/*.*")}
    assert {name for name in names if name.startswith("parley_client/")} == files
    assert "parley_client/py.typed" in files


def test_a_checker_believes_its_types(wheel: Path, tmp_path: Path) -> None:
    with ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "site")
    (tmp_path / "program.py").write_text(PROGRAM)
    mypy = [sys.executable, "-m", "mypy", "--strict", "--no-incremental", "program.py"]
    env = {"MYPYPATH": "site", "PATH": ""}
    done = subprocess.run(mypy, cwd=tmp_path, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
