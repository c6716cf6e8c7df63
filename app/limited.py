"""Runs a program of ours with a little memory and time: `python limited.py PROGRAM WORDS`.

Whoever starts one can't limit it from outside on every system, and the program itself should not
have to. It can import nothing of ours: Python runs isolated, with no folder of ours on its path,
since a file there may be called as a library is.
"""

import contextlib
import resource
import runpy
import sys

CPU_SECONDS = 8
MEMORY_BYTES = 1_000_000_000


def main(program: str) -> None:
    _give_up_most()
    del sys.argv[0]
    runpy.run_path(program, run_name="__main__")


def _give_up_most() -> None:
    for limit, most in ((resource.RLIMIT_CPU, CPU_SECONDS), (resource.RLIMIT_AS, MEMORY_BYTES)):
        # An owner may have set a lower one.
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(limit, (most, most))
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


if __name__ == "__main__":
    main(sys.argv[1])
