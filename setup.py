"""Says what goes into the wheel: `app/` as `parley`, with what stands beside it inside."""

import shutil
from pathlib import Path

from setuptools import find_namespace_packages, setup
from setuptools.command.build_py import build_py

# Where the wheel has each folder → where the repository has it.
FOLDERS = {
    "parley": "app",
    "parley.migrations": "migrations",
    "parley.static": "static",
    "parley.templates": "templates",
}
# Beside the folders, where app/files.py looks for it.
ALEMBIC_INI = "alembic.ini"


class BuildPackage(build_py):
    """Also copies the one file that stands in no folder."""

    def run(self) -> None:
        package = Path(self.build_lib, "parley")
        if not self.editable_mode:
            # An earlier build leaves its files there: a migration since removed would come back.
            shutil.rmtree(package, ignore_errors=True)
        super().run()
        if not self.editable_mode:
            self.copy_file(ALEMBIC_INI, str(package / ALEMBIC_INI))


setup(
    cmdclass={"build_py": BuildPackage},
    package_dir=FOLDERS,
    packages=[
        name
        for package, folder in FOLDERS.items()
        for name in (package, *(f"{package}.{p}" for p in find_namespace_packages(folder)))
    ],
    package_data={"": ["*"]},
)
