"""A server whose page a test may change: its files are copies of those in the repository."""

import os
import shutil
from pathlib import Path

import pytest
from jinja2 import FileSystemLoader

from tests import preloaded
from tests.server import Server

ROOT = Path(__file__).parents[1]
COPIED = ("static", "templates")


class ChangedServer(Server):
    """`parley serve` of the files in `code`, as they are when it starts."""

    def __init__(self, folder: Path, **settings: str) -> None:
        if not preloaded.can_start(os.environ):
            pytest.skip("Nothing can be changed in a process that is not forked.")
        self.code = folder / "code"
        for name in COPIED:
            shutil.copytree(ROOT / name, self.code / name)
        super().__init__(folder, **{preloaded.FILES: str(self.code)} | settings)

    def change(self, name: str, old: str, new: str) -> None:
        """In one of its files."""
        file = self.code / name
        text = file.read_text("utf-8")
        assert old in text, name
        file.write_text(text.replace(old, new), "utf-8")


def use(folder: Path) -> None:
    """In this process, which has no words of the page's files yet."""
    from app.web.pages import assets, catalogue, rendering  # noqa: PLC0415 # tests need them not

    static, templates = folder / "static", folder / "templates"
    vars(assets).update(STATIC=static, TEMPLATES=templates)
    vars(catalogue).update(STATIC=static)
    rendering.templates.env.loader = FileSystemLoader(templates)
    assets.assets.cache_clear()
