"""REST: the address to which I am written about what waits for me."""

from fastapi import APIRouter, Request, status

from ... import errors
from ...chat.mail import addresses
from .. import credentials, sign_in
from ..bodies import MailAddressIn, MailCodeIn, MailUpdate
from ..deps import AppServices, Reads, Writes
from ..schemas.mail import MailOut

router = APIRouter(prefix="/me/mail", tags=["my list"])


@router.get("", operation_id="getMail")
async def mail(caller: Reads, services: AppServices) -> MailOut:
    """Where I am written to about mentions, replies and direct messages that wait for an hour."""
    own = await caller.read(lambda connection, who: addresses.of_person(connection, who.user.id))
    return MailOut.of(own, is_on=services.mail.is_on)


@router.put("", operation_id="nameMailAddress")
async def name_address(
    body: MailAddressIn, request: Request, caller: Writes, services: AppServices
) -> MailOut:
    """Sends a code there, with which the address is confirmed within an hour; until then the one
    before holds. At most five codes a day go to one address, and for one person."""
    address = addresses.checked(body.address)
    _require_on(services.mail.is_on)
    place = credentials.device(request).address
    await sign_in.confirm_password(caller, body.password, address=place)
    letter = await caller.write(
        lambda connection, who: addresses.propose(
            connection,
            who.user.id,
            address,
            key=services.mail.key,
            language=body.language,
            origin=credentials.own_address(request, services.settings),
        )
    )
    await services.mail.write_code(letter)
    return await mail(caller, services)


@router.post("/confirmation", operation_id="confirmMailAddress")
async def confirm(body: MailCodeIn, caller: Writes, services: AppServices) -> MailOut:
    """With the code that was sent there last; the fifth wrong one ends it."""
    own = await caller.write(
        lambda connection, who: addresses.confirm(
            connection, who.user.id, body.code, key=services.mail.key
        )
    )
    if own is None:
        raise errors.MailCodeWrong
    return MailOut.of(own, is_on=services.mail.is_on)


@router.patch("", operation_id="changeMail")
async def change(body: MailUpdate, caller: Writes, services: AppServices) -> MailOut:
    """Whether I want it. Wanted again, it tells of what comes from now on."""
    own = await caller.write(
        lambda connection, who: addresses.want(connection, who.user.id, wanted=body.wanted)
    )
    return MailOut.of(own, is_on=services.mail.is_on)


@router.delete("", status_code=status.HTTP_204_NO_CONTENT, operation_id="forgetMailAddress")
async def forget(caller: Writes) -> None:
    """The address, and one that waits for its code."""
    await caller.write(lambda connection, who: addresses.forget(connection, who.user.id))


@router.post("/tests", status_code=status.HTTP_204_NO_CONTENT, operation_id="testMail")
async def test(caller: Writes, services: AppServices) -> None:
    """Mail something that tells of nothing, now; it counts like a code."""
    _require_on(services.mail.is_on)
    letter = await caller.write(lambda connection, who: addresses.to_test(connection, who.user.id))
    await services.mail.write_test(letter)


def _require_on(is_on: bool) -> None:
    """Raises `MailOff`."""
    if not is_on:
        raise errors.MailOff
