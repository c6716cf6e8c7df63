"""What is seen before one is in: setting up, signing in, creating an account, a wrong address."""

from playwright.async_api import expect

from tests.tour.stage import Stage, Views

# Of a server on which nobody is yet.
FRESH = Views()
VIEWS = Views()


# The browser itself refuses some of it.
TRUSTS = "document.querySelector('form:has([name=password])').noValidate = true"


async def _submits(stage: Stage, **fields: str) -> None:
    await stage.page.evaluate(TRUSTS)
    await fills_in(stage, **fields)


async def fills_in(stage: Stage, **fields: str) -> None:
    """The form that one signs in or makes an account with, and sends it."""
    for name, value in fields.items():
        await stage.page.locator(f"[name={name}]").fill(value)
    await stage.page.locator("form:has([name=password]) button").click()


@FRESH.add()
async def show_setup(stage: Stage) -> None:
    await stage.goes("/")
    await expect(stage.page.locator("[name=password]")).to_be_visible()


@FRESH.add()
async def show_setup_refused(stage: Stage) -> None:
    await stage.goes("/")
    await _submits(stage, name="not a name", password="long enough to be taken")
    await expect(stage.page.get_by_role("alert")).to_be_visible()


@VIEWS.add()
async def show_sign_in(stage: Stage) -> None:
    await stage.goes("/sign-in")


@VIEWS.add()
async def show_sign_in_refused(stage: Stage) -> None:
    await stage.goes("/sign-in")
    await _submits(stage, name="ada", password="not the password")
    await expect(stage.page.get_by_role("alert")).to_be_visible()


@VIEWS.add()
async def show_register(stage: Stage) -> None:
    await stage.goes("/register?invite=abc")


@VIEWS.add()
async def show_register_refused(stage: Stage) -> None:
    await stage.goes("/register?invite=abc")
    await _submits(stage, name="ada", password="long enough to be taken")
    await expect(stage.page.get_by_role("alert")).to_be_visible()


@VIEWS.add()
async def show_no_such_page(stage: Stage) -> None:
    await stage.goes("/nowhere")
