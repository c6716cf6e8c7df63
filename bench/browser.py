"""Programs that measure in a real Chromium: how they are run, and what they begin with.

Each is a program of its own, since Playwright is there with the tests' packages only.
"""

import json
import shutil
import subprocess
import sys
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from bench.context import Context

if TYPE_CHECKING:
    from playwright.async_api import Browser, BrowserContext, Playwright

CHROMIUM = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
)
ARGUMENTS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking")
SECONDS = 600


def can_run(context: Context, workload: str) -> bool:
    """Whether such a program can be run, and is wanted; says why not."""
    if not context.wants(None):
        return False
    if find_spec("playwright") is None:
        context.say(f"without {workload}: Playwright comes with the packages of the tests")
        return False
    return True


def run(program: str, *words: str) -> Any:
    """The JSON that the program prints."""
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", program, *words], stdout=subprocess.PIPE, timeout=SECONDS, check=True
    )
    return json.loads(done.stdout)


async def launched(playwright: "Playwright") -> "Browser":
    return await playwright.chromium.launch(executable_path=CHROMIUM, args=list(ARGUMENTS))


async def signed_in(
    browser: "Browser", url: str, *, name: str, password: str, **options: Any
) -> "BrowserContext":
    """A browser that was never here, with a session of this account."""
    context = await browser.new_context(**options)
    answer = await context.request.post(
        f"{url}/sign-in", form={"name": name, "password": password}, headers={"Origin": url}
    )
    assert answer.ok, answer.status
    return context


async def reads_all(reader: "BrowserContext", url: str) -> None:
    """All rooms then open at their ends; else each would open where reading stopped."""
    answer = await reader.request.put(f"{url}/api/v1/me/read", headers={"Origin": url})
    assert answer.ok, answer.status
