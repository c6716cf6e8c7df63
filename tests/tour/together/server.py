"""The owner of the server looks after accounts, and looks up what was done anywhere."""

import re
from urllib.parse import urlsplit

from playwright.async_api import expect

from tests.tour.dialogs import dialog
from tests.tour.stage import Stage
from tests.tour.together.cast import Team, enters, is_at_list, is_closed, shuts

NEW_PASSWORD = "another horse battery"


async def _goes_to(stage: Stage, place: str) -> None:
    await is_at_list(stage)
    await stage.opens_dialog("account")
    await stage.presses("account-server")
    await stage.presses(place)
    await is_closed(stage)


async def looks_after_accounts(team: Team) -> None:
    """One is disabled and enabled again, and gets a link for a new password."""
    ada, ming = team.ada, team.ming
    await _goes_to(ada, "to-accounts")
    listed = ada.page.get_by_test_id("account")
    await expect(listed).to_have_count(3)
    await team.looks(ada, "accounts")
    await ada.page.get_by_test_id("accounts-search").fill("chenxiao")
    await expect(listed).to_have_count(1)
    await listed.click()
    await team.looks(ada, "account-of-another")
    await ada.presses("disable")
    await team.looks(ada, "disable-asked")
    await ada.presses("confirm")
    await ming.visitor.is_("ended")
    await team.looks(ming, "disabled")
    await ada.presses("enable")
    await ada.presses("confirm")
    await ada.presses("password-link")
    await ada.presses("confirm")
    link = dialog(ada, "one-account").get_by_test_id("link-url")
    await expect(link).to_be_visible()
    await team.looks(ada, "password-link")
    await _takes_a_new_password(team, ming, await link.input_value())
    await shuts(ada)


async def _takes_a_new_password(team: Team, ming: Stage, link: str) -> None:
    await ming.goes(urlsplit(link).path)
    await team.looks(ming, "new-password")
    await ming.page.locator("[name=password]").fill(NEW_PASSWORD)
    await ming.page.locator("form:has([name=password]) button").click()
    await ming.page.wait_for_url("**/sign-in")
    await ming.goes(urlsplit(link).path)
    await expect(ming.page.get_by_role("alert")).to_have_text(team.words("error.link_invalid"))
    await ming.visitor.signs_in_on_the_page("ming", password=NEW_PASSWORD)
    await enters(ming, team.rooms["harbour"])


async def looks_up_what_was_done(team: Team) -> None:
    ada = team.ada
    await _goes_to(ada, "to-audit")
    done = ada.page.get_by_test_id("act-list").locator("li")
    await expect(done.filter(has_text="陈小明").first).to_be_visible()
    await expect(done.filter(has_text=re.compile("[a-z]_[a-z]"))).to_have_count(0)
    await team.looks(ada, "server-audit")
