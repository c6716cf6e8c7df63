"""The files beside the code: templates, scripts and styles of the page, migrations."""

from pathlib import Path

_PACKAGE = Path(__file__).parent
# Installed, they are inside the package; in the repository they stand beside it.
_FOLDER = _PACKAGE if (_PACKAGE / "static").is_dir() else _PACKAGE.parent

STATIC = _FOLDER / "static"
TEMPLATES = _FOLDER / "templates"
ALEMBIC_INI = _FOLDER / "alembic.ini"
