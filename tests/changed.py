"""A server whose files a test may change: of a copy of the repository."""

import shutil
import sys
from pathlib import Path

from tests.server import Server

ROOT = Path(__file__).parents[1]
COPIED = ("app", "migrations", "static", "templates")
START = "from app.cli import cli\n\ncli()\n"


class ChangedServer(Server):
    """`parley serve` of the files in `code`, as they are when it starts."""

    def __init__(self, folder: Path, **settings: str) -> None:
        super().__init__(folder, **settings)
        self.code = folder / "code"
        for name in COPIED:
            unwanted = shutil.ignore_patterns("__pycache__")
            shutil.copytree(ROOT / name, self.code / name, ignore=unwanted)
        shutil.copy(ROOT / "alembic.ini", self.code)
        self.parley = self.code / "start.py"
        self.parley.write_text(START)
        self.before = (sys.executable,)

    def change(self, name: str, old: str, new: str) -> None:
        """In one of its files."""
        file = self.code / name
        text = file.read_text("utf-8")
        assert old in text, name
        file.write_text(text.replace(old, new), "utf-8")
