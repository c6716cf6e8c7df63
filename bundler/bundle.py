"""The bundles, made by esbuild; what it and other packages are, package-lock.json pins."""

import os
import shutil
import subprocess
from pathlib import Path

from app.web.pages.assets import BUNDLES, banner, read_tree

from . import emoji, vendor

HERE = Path(__file__).parent
# As old as the page's scripts need; newer syntax would be passed on as it is.
TARGET = "es2022,chrome123,firefox128,safari17.4"
# Git and its readers choke on a line of 80 kB.
LINE_CHARACTERS = 160
SECONDS = 300
# What the first screen needs, and what comes right after it: they have one state.
PAGE = ("js/main.js", "js/later.js")


class Unavailable(Exception):
    """There is no npm, or it can't fetch what the lock says."""


def make(static: Path) -> None:
    """Write `static`/bundle, `static`/emoji and `static`/vendor anew."""
    packages = _installed()
    esbuild = packages / "esbuild" / "bin" / "esbuild"
    emoji.make(static, packages / "emojibase-data")
    vendor.copy(packages, static / "vendor")
    first = banner(read_tree(static))
    for source, bundle in BUNDLES.items():
        if source not in PAGE:
            _run(*_bundling(esbuild, first), source, f"--outfile={bundle}", folder=static)
    _bundle_page(static, _bundling(esbuild, first))


def _bundling(esbuild: Path, first: str) -> tuple[str, ...]:
    """The command, without what it makes of what."""
    return (
        *(str(esbuild), "--bundle", "--minify", "--charset=utf8", "--format=esm"),
        *(f"--target={TARGET}", f"--line-limit={LINE_CHARACTERS}"),
        *(f"--banner:js={first}", f"--banner:css={first}"),
        *("--log-level=warning", "--legal-comments=inline"),
    )


def _bundle_page(static: Path, bundling: tuple[str, ...]) -> None:
    """What the first screen needs, and the rest, which imports from the first what both need.

    esbuild puts what two entries share into a third file. The rest imports the main script, so
    that file is all of it, and nothing is left for the main script's own: `stub` imports it.
    """
    main, later = PAGE
    _run(
        *(*bundling, "--splitting", f"stub={main}", f"{Path(later).stem}={later}"),
        *(f"--outdir={Path(BUNDLES[main]).parent}", f"--chunk-names={Path(BUNDLES[main]).stem}"),
        folder=static,
    )
    stub = static / Path(BUNDLES[main]).with_name("stub.js")
    if 'import"./main.js";' not in stub.read_text("utf-8"):
        raise Unavailable("esbuild has divided the page's scripts in another way")
    stub.unlink()


def _installed() -> Path:
    """The folder of the packages that the lock names, beside it."""
    npm = shutil.which("npm")
    if npm is None:
        raise Unavailable("npm not found")
    lock, stamp = HERE / "package-lock.json", HERE / "node_modules" / "installed"
    if not stamp.exists() or stamp.read_bytes() != lock.read_bytes():
        # No scripts: esbuild's program comes as a package of its own.
        _run(npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent", folder=HERE)
        shutil.copy(lock, stamp)
    return HERE / "node_modules"


def _run(*command: str, folder: Path) -> None:
    # Whatever the shell of the caller says, the same bytes come out.
    environment = {k: v for k, v in os.environ.items() if not k.startswith("ESBUILD_")}
    done = subprocess.run(  # noqa: S603 - what to run is written above
        command,
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    if done.returncode != 0:
        raise Unavailable(f"{' '.join(command[:2])} failed:\n{done.stdout}{done.stderr}")
