"""A real nginx in front of the nodes, on a free port and in a temporary folder."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import httpx2

from tests.backends import free_port

START_SECONDS = 10
EVERY_SECONDS = 0.02
# Longer than the pause between two pings.
SOCKET_SECONDS = 60
# Of a node that stands still the others learn in time.
ANSWER_SECONDS = 8

# `max_fails=0`: after all nodes were away at once nginx would try each of them with one request,
# and answer all others 502.
_CONFIGURATION = """
daemon off;
{user}
worker_processes 1;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ worker_connections 4096; }}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    upstream nodes {{
        {servers}
        keepalive 16;
    }}
    map $http_upgrade $connection_upgrade {{ default upgrade; '' ''; }}
    server {{
        listen 127.0.0.1:{port};
        client_max_body_size 1m;
        proxy_http_version 1.1;
        proxy_set_header Host $http_host;
        proxy_set_header X-Forwarded-For $remote_addr;
        proxy_set_header Upgrade $http_upgrade;
        proxy_set_header Connection $connection_upgrade;
        proxy_connect_timeout 1s;
        proxy_buffering off;
        location / {{
            proxy_read_timeout {answer_seconds}s;
            proxy_pass http://nodes;
        }}
        location ~ /ws$ {{
            proxy_read_timeout {socket_seconds}s;
            proxy_pass http://nodes;
        }}
    }}
}}
"""


def unavailable() -> str | None:
    return None if _binary() else "nginx is not installed"


class Nginx:
    """Each connection goes to the next node that answers."""

    def __init__(self, ports: Sequence[int]) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="parley-nginx-"))
        self._port = free_port()
        self.url = f"http://127.0.0.1:{self._port}"
        self._process: subprocess.Popen[bytes] | None = None
        servers = (f"server 127.0.0.1:{port} max_fails=0;" for port in ports)
        (self.folder / "nginx.conf").write_text(
            _CONFIGURATION.format(
                folder=self.folder,
                port=self._port,
                servers="\n        ".join(servers),
                # Its workers would become somebody else, to whom our folder is closed.
                user="user root;" if os.getuid() == 0 else "",
                socket_seconds=SOCKET_SECONDS,
                answer_seconds=ANSWER_SECONDS,
            )
        )

    def start(self) -> "Nginx":
        """Returns when it answers, even if no node does."""
        command = _binary()
        assert command is not None, unavailable()
        log = self.folder / "error.log"
        self._process = subprocess.Popen(
            [command, "-c", self.folder / "nginx.conf", "-e", log], start_new_session=True
        )
        until = time.monotonic() + START_SECONDS
        while True:
            try:
                httpx2.get(self.url, timeout=START_SECONDS)
                return self
            except httpx2.TransportError:
                if self._process.poll() is not None or time.monotonic() > until:
                    raise RuntimeError(f"it did not start: {log.read_text()[-2000:]}") from None
            time.sleep(EVERY_SECONDS)

    def remove(self) -> None:
        """Stop it, and forget its folder."""
        if self._process is not None:
            self._process.send_signal(signal.SIGTERM)
            self._process.wait()
            self._process = None
        shutil.rmtree(self.folder)


def _binary() -> str | None:
    # Where Debian and others put what is not on everybody's path.
    return shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin")
