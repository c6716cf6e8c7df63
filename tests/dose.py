"""How much is tried by what explores rather than checks: little each time, all now and then.

Such tests end after some time or some rounds, however much is left to be found. `make test-long`
(`PARLEY_TEST_LONG=1`) gives them what they take.
"""

import os
from typing import TypeVar

T = TypeVar("T")

IS_LONG = bool(os.environ.get("PARLEY_TEST_LONG"))


def dose(small: T, whole: T) -> T:
    return whole if IS_LONG else small
