"""nginx and Caddy in front of nodes, with the very configurations of `deploy/`."""

import contextlib
import os
import shutil
import signal
import ssl
import subprocess
import sys
import time
from collections.abc import Container, Sequence
from pathlib import Path

import httpx2

from tests.backends import free_port

DEPLOY = Path(__file__).parents[1] / "deploy"
START_SECONDS = 20
STOP_SECONDS = 10
EVERY_SECONDS = 0.02
# Where Debian has programs that only root is thought to want.
MORE_PATHS = "/usr/sbin:/usr/local/sbin"
# As TLS on loopback has it: nobody vouches for the certificate.
TRUSTS_ALL = ssl.create_default_context()
TRUSTS_ALL.check_hostname = False
TRUSTS_ALL.verify_mode = ssl.CERT_NONE


def program(name: str) -> str | None:
    """The one in our own environment before the system's, which may be too old."""
    own = str(Path(sys.executable).parent)
    return shutil.which(name, path=own) or shutil.which(name) or shutil.which(name, path=MORE_PATHS)


class Proxy:
    """One of them, in front of nodes that listen or will listen on these ports."""

    scheme = "http"

    def __init__(self, folder: Path, nodes: Sequence[int]) -> None:
        self.folder = folder
        self.nodes = nodes
        self.port = free_port()
        self.url = f"{self.scheme}://127.0.0.1:{self.port}"
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> "Proxy":
        """Returns when it answers, be it that no node does."""
        with open(self.folder / "said", "ab") as said:
            self._process = subprocess.Popen(
                self._command(), stdout=said, stderr=said, env=os.environ | self._environment()
            )
        try:
            self._wait_for(range(600))
        except BaseException:
            self.stop()
            raise
        return self

    def wait_for_nodes(self) -> None:
        """Both were away, and it may think so for a moment longer."""
        self._wait_for([200])

    def _wait_for(self, statuses: Container[int]) -> None:
        assert self._process is not None
        until = time.monotonic() + START_SECONDS
        while self._process.poll() is None and time.monotonic() < until:
            with contextlib.suppress(httpx2.TransportError):
                answer = httpx2.get(f"{self.url}/healthz", verify=TRUSTS_ALL, timeout=START_SECONDS)
                if answer.status_code in statuses:
                    return
            time.sleep(EVERY_SECONDS)
        raise RuntimeError(f"it does not answer: {self.said()}")

    def stop(self) -> None:
        if self._process is not None:
            self._process.send_signal(signal.SIGTERM)
            try:
                self._process.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
            self._process = None

    def said(self) -> str:
        """All that it has written down."""
        logs = sorted({self.folder / "said", *self.folder.glob("*.log")})
        return "".join(log.read_text() for log in logs if log.exists())

    def _command(self) -> list[str]:
        raise NotImplementedError

    def _environment(self) -> dict[str, str]:
        return {}


class Nginx(Proxy):
    """With TLS; other ports, paths and certificate, nothing else."""

    scheme = "https"

    def _command(self) -> list[str]:
        plain = free_port()
        text = (DEPLOY / "nginx.conf").read_text()
        for theirs, ours in {
            "listen 80;": f"listen 127.0.0.1:{plain};",
            "listen [::]:80;": f"listen 127.0.0.2:{plain};",
            "listen 443 ": f"listen 127.0.0.1:{self.port} ",
            "listen [::]:443 ": f"listen 127.0.0.2:{self.port} ",
            "127.0.0.1:8001 ": f"127.0.0.1:{self.nodes[0]} ",
            "127.0.0.1:8002 ": f"127.0.0.1:{self.nodes[1]} ",
            "/run/nginx.pid": f"{self.folder}/nginx.pid",
            "/var/log/nginx/": f"{self.folder}/",
            "/etc/ssl/parley/": f"{self.folder}/",
        }.items():
            assert theirs in text, f"nginx.conf has no {theirs!r}"
            text = text.replace(theirs, ours)
        configuration = self.folder / "nginx.conf"
        configuration.write_text(text)
        _make_certificate(self.folder)
        nginx = program("nginx")
        assert nginx is not None
        return [
            nginx,
            "-c",
            str(configuration),
            "-e",
            f"{self.folder}/error.log",
            "-g",
            "daemon off;",
        ]


class Caddy(Proxy):
    """Without TLS, since it would ask the world for a certificate; all else is as it stands."""

    def _command(self) -> list[str]:
        text = (DEPLOY / "Caddyfile").read_text()
        assert "admin localhost:2019" in text
        configuration = self.folder / "Caddyfile"
        configuration.write_text(
            text.replace("admin localhost:2019", f"admin localhost:{free_port()}")
        )
        caddy = program("caddy")
        assert caddy is not None
        return [caddy, "run", "--config", str(configuration), "--adapter", "caddyfile"]

    def _environment(self) -> dict[str, str]:
        return {
            "PARLEY_HOSTNAME": self.url,
            "PARLEY_NODES": " ".join(f"127.0.0.1:{port}" for port in self.nodes),
            "HOME": str(self.folder),
        }


def _make_certificate(folder: Path) -> None:
    if not (folder / "fullchain.pem").exists():
        subprocess.run(
            [
                *(
                    "openssl",
                    "req",
                    "-x509",
                    "-newkey",
                    "ec",
                    "-pkeyopt",
                    "ec_paramgen_curve:P-256",
                ),
                *("-nodes", "-days", "2", "-subj", "/CN=chat.example.org"),
                *("-keyout", f"{folder}/privkey.pem", "-out", f"{folder}/fullchain.pem"),
            ],
            check=True,
            capture_output=True,
        )
