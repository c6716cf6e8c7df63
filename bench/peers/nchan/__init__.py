"""Nchan, publish and subscribe in nginx (Debian: nginx-light, libnginx-mod-nchan)."""

import os
import pwd
import shutil
from pathlib import Path
from string import Template

from bench.peers.peer import RELAYED, Command, Peer

TEMPLATE = Path(__file__).with_name("nginx.conf")
MODULES = (Path("/usr/lib/nginx/modules"), Path("/usr/lib64/nginx/modules"))


def _command(folder: Path, port: int) -> Command:
    configuration = folder / "nginx.conf"
    configuration.write_text(
        Template(TEMPLATE.read_text()).substitute(
            module=_module(), folder=folder, port=port, user=pwd.getpwuid(os.getuid()).pw_name
        )
    )
    return Command([str(_nginx()), "-c", str(configuration), "-e", str(folder / "error.log")])


def _available() -> str | None:
    if _nginx() is None or _module() is None:
        return "not found (Debian: apt-get install nginx-light libnginx-mod-nchan)"
    return None


def _nginx() -> str | None:
    # Debian puts it where only root's path leads.
    return shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin")


def _module() -> Path | None:
    files = (folder / "ngx_nchan_module.so" for folder in MODULES)
    return next((file for file in files if file.exists()), None)


NCHAN = Peer(
    name="nchan",
    label="Nchan (nginx), stores nothing",
    stores="none",
    command=_command,
    message=RELAYED,
    numbers=False,
    available=_available,
)
