"""What is in `deploy/`, as far as it can be tried without a container engine or a cluster."""

import re
import shutil
import subprocess
import sys
from ipaddress import ip_address, ip_network
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx2
import pytest
import yaml  # type: ignore[import-untyped] # its stubs would be one more dependency

from app.settings import PREFIX, Settings
from tests import dockerfile
from tests.server import Server

DEPLOY = Path(__file__).parents[1] / "deploy"
STOP_SECONDS = 10
VARIABLE = re.compile(r"\bPARLEY_[A-Z_]+")
# Of the files themselves, no settings.
THEIR_OWN = {"PARLEY_HOSTNAME", "PARLEY_NODES"}


def documents(name: str) -> list[dict[str, Any]]:
    return list(yaml.safe_load_all((DEPLOY / name).read_text()))


def test_every_setting_that_they_name_is_one() -> None:
    known = {f"{PREFIX}{name.upper()}" for name in Settings.model_fields} | THEIR_OWN
    for path in filter(Path.is_file, DEPLOY.rglob("*")):
        named = set(VARIABLE.findall(path.read_text()))
        assert named <= known, f"{path.name}: {named - known}"


def test_a_service_of_the_same_name_brings_no_settings_of_its_own() -> None:
    """Kubernetes tells a pod of each Service: of one called `parley`, `PARLEY_PORT=tcp://…`."""
    services = [d for d in documents("kubernetes/parley.yaml") if d["kind"] == "Service"]
    assert any(f"{d['metadata']['name'].upper()}_" == PREFIX for d in services)
    pod = documents("kubernetes/parley.yaml")[0]["spec"]["template"]["spec"]
    assert pod["enableServiceLinks"] is False


def test_the_proxys_address_is_its_own_whoever_starts_first() -> None:
    compose = documents("compose.yaml")[0]
    [network] = compose["networks"]["front"]["ipam"]["config"]
    address = ip_address(compose["services"]["caddy"]["networks"]["front"]["ipv4_address"])
    subnet, given_out = ip_network(network["subnet"]), ip_network(network["ip_range"])
    assert given_out.subnet_of(subnet)  # type: ignore[arg-type] # both are of one family
    assert address in subnet
    assert address not in given_out, "the nodes, which start before it, can be given it"
    assert address != ip_address(network["gateway"])
    for name in ("node1", "node2"):
        trusted = compose["services"][name]["environment"]["PARLEY_TRUSTED_PROXIES"]
        assert ip_address(trusted) == address


def test_the_files_that_addresses_name_are_in_the_pod() -> None:
    pod = documents("kubernetes/parley.yaml")[0]["spec"]["template"]["spec"]
    places = {mount["name"]: mount["mountPath"] for mount in pod["containers"][0]["volumeMounts"]}
    mounted = {
        v["secret"]["secretName"]: places[v["name"]] for v in pod["volumes"] if "secret" in v
    }
    settings, *others = documents("kubernetes/secret.example.yaml")
    there = {
        f"{mounted[other['metadata']['name']]}/{name}"
        for other in others
        for name in other["stringData"]
    }
    named = {
        name: dict(parse_qsl(urlsplit(address).query))
        for name, address in settings["stringData"].items()
    }
    assert named["PARLEY_DATABASE_URL"]["sslmode"] == "verify-full"
    assert named["PARLEY_DATABASE_URL"]["sslrootcert"] in there, "the image has no root.crt"
    assert named["PARLEY_BACKPLANE_URL"]["ssl_ca_certs"] in there


def test_the_image_gets_what_it_copies_and_nothing_else() -> None:
    sources = {
        source.strip("/")
        for step in dockerfile.steps()
        if step.word == "COPY" and not step.rest.startswith("--from")
        for source in step.rest.split()[:-1]
    }
    assert {path.name for path in dockerfile.context()} == sources


def test_the_image_takes_only_packages_that_are_locked() -> None:
    installs = [s.rest for s in dockerfile.steps() if s.word == "RUN" and "pip install" in s.rest]
    assert installs
    assert all("--require-hashes" in line or "--no-deps" in line for line in installs)
    last = [step.word for step in dockerfile.steps() if step.stage == 1]
    assert "USER" in last
    assert not dockerfile.one("USER").startswith(("root", "0"))


def test_the_health_check_of_the_image_tells_whether_the_server_lives(server: Server) -> None:
    command = [sys.executable, *dockerfile.health_check()[1:]]

    def status(port: str) -> int:
        done = subprocess.run(
            command, env={"PARLEY_PORT": port}, capture_output=True, timeout=STOP_SECONDS
        )
        return done.returncode

    assert status(server.url.rpartition(":")[2]) == 0
    assert status("1") != 0


def test_whoever_stops_a_node_gives_it_the_time_that_it_takes() -> None:
    compose = documents("compose.yaml")[0]
    for name in ("node1", "node2"):
        assert int(compose["services"][name]["stop_grace_period"].removesuffix("s")) > STOP_SECONDS
    pod = documents("kubernetes/parley.yaml")[0]["spec"]["template"]["spec"]
    before = pod["containers"][0]["lifecycle"]["preStop"]["exec"]["command"]
    assert pod["terminationGracePeriodSeconds"] > STOP_SECONDS + int(before[-1])
    unit = (DEPLOY / "parley.service").read_text()
    assert int(re.findall(r"^TimeoutStopSec=(\d+)$", unit, re.MULTILINE)[0]) > STOP_SECONDS


def test_probes_ask_for_what_is_there(server: Server) -> None:
    pod = documents("kubernetes/parley.yaml")[0]["spec"]["template"]["spec"]
    for kind in ("startupProbe", "livenessProbe", "readinessProbe"):
        path = pod["containers"][0][kind]["httpGet"]["path"]
        assert httpx2.get(f"{server.url}{path}").status_code == 200


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="there is no systemd")
def test_systemd_takes_the_unit(tmp_path: Path) -> None:
    program = "/opt/parley/bin/parley"
    text = (DEPLOY / "parley.service").read_text()
    assert program in text
    unit = tmp_path / "parley.service"
    unit.write_text(text.replace(program, sys.executable))
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", str(unit)], capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")
