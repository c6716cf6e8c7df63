"""What this process and its machine take."""

import os
import socket

import psutil

from ..wire.samples import HOST_NAME_MAX, Host, Process

# Where /proc shows one's own processes only (systemd's ProcSubset=pid), the machine can't be seen.
_HIDDEN = (OSError, psutil.Error)


class HostMeter:
    """Each percentage is since the last time it was asked for."""

    def __init__(self) -> None:
        self._process = psutil.Process()
        self._name = socket.gethostname()[:HOST_NAME_MAX]
        self._cpus = os.cpu_count() or 1
        # The first answer of each means nothing.
        self.host()
        self.process(uptime_seconds=0)

    def host(self) -> Host:
        try:
            memory = psutil.virtual_memory()
            cpu_percent = psutil.cpu_percent()
        except _HIDDEN:
            return Host(self._name, self._cpus, None, None, None)
        used = memory.total - memory.available
        return Host(self._name, self._cpus, cpu_percent, used, memory.total)

    def process(self, *, uptime_seconds: float) -> Process:
        try:
            with self._process.oneshot():
                cpu_percent, memory = self._process.cpu_percent(), self._process.memory_info().rss
        except _HIDDEN:
            cpu_percent, memory = None, None
        return Process(self._process.pid, round(uptime_seconds, 1), cpu_percent, memory)
