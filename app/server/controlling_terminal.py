"""The terminal in which a process was started: whether a hangup says that it was closed."""

import os
import signal

_DEVICE = "/dev/tty"


class ControllingTerminal:
    """As this process has it at its start. A service, or a program under `nohup`, has none."""

    def __init__(self) -> None:
        self._is_ours = signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN and _exists()

    def is_closed(self) -> bool:
        return self._is_ours and not _exists()


def _exists() -> bool:
    try:
        os.close(os.open(_DEVICE, os.O_RDWR | os.O_CLOEXEC))
    except OSError:
        return False
    return True
