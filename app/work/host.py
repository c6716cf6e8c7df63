"""What this process and its machine take."""

import os
import socket

import psutil

from ..wire.samples import HOST_NAME_MAX, Host, Process


class HostMeter:
    """Each percentage is since the last time it was asked for."""

    def __init__(self) -> None:
        self._process = psutil.Process()
        self._name = socket.gethostname()[:HOST_NAME_MAX]
        self._cpus = os.cpu_count() or 1
        # The first answer of each means nothing.
        psutil.cpu_percent()
        self._process.cpu_percent()

    def host(self) -> Host:
        memory = psutil.virtual_memory()
        return Host(
            name=self._name,
            cpus=self._cpus,
            cpu_percent=psutil.cpu_percent(),
            memory_bytes=memory.total - memory.available,
            memory_total_bytes=memory.total,
        )

    def process(self, *, uptime_seconds: float) -> Process:
        with self._process.oneshot():
            return Process(
                pid=self._process.pid,
                uptime_seconds=round(uptime_seconds, 1),
                cpu_percent=self._process.cpu_percent(),
                memory_bytes=self._process.memory_info().rss,
            )
