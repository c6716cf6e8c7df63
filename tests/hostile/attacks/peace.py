"""No attack at all: what the victims see then is what the others are measured by."""

import time

from tests.hostile.attacks import attack
from tests.hostile.target import Target

LOOK_SECONDS = 0.1


@attack("nobody")
def nobody(target: Target) -> None:
    while target.goes_on():
        time.sleep(LOOK_SECONDS)
