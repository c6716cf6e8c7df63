"""REST: webhooks for all rooms of an account."""

from fastapi import APIRouter, Response, status

from .. import hook_acts
from ..bodies import ReplayCreate, WebhookCreate, WebhookUpdate
from ..deps import Reads, Writes
from ..query import ListQuery, documented
from ..schemas.webhooks import DeliveryPage, MadeWebhookOut, TestedOut, WebhookOut, WebhookPage

router = APIRouter(prefix="/me/webhooks", tags=["webhooks"])


@router.get("", response_model=WebhookPage)
async def list_account_webhooks(caller: Reads) -> Response:
    """The oldest first; never more than one page has."""
    return await hook_acts.listed(caller, None)


@router.post("", status_code=status.HTTP_201_CREATED, operation_id="makeAccountWebhook")
async def create(body: WebhookCreate, response: Response, caller: Writes) -> MadeWebhookOut:
    """From now on. A secret is shown this once. Not with a token."""
    return await hook_acts.create(caller, None, body, response)


@router.get("/{webhook}", operation_id="getAccountWebhook")
async def get(webhook: str, caller: Reads) -> WebhookOut:
    """One of them."""
    return await hook_acts.get(caller, None, webhook)


@router.patch("/{webhook}", operation_id="changeAccountWebhook")
async def change(webhook: str, body: WebhookUpdate, caller: Writes) -> WebhookOut:
    """`active` false pauses it; true lets it go on where it stood, by the rights of who asks."""
    return await hook_acts.change(caller, None, webhook, body)


@router.delete(
    "/{webhook}", status_code=status.HTTP_204_NO_CONTENT, operation_id="removeAccountWebhook"
)
async def remove(webhook: str, caller: Writes) -> None:
    """Nothing is sent any more, and its log is gone."""
    await hook_acts.remove(caller, None, webhook)


@router.post("/{webhook}/secret", operation_id="rotateAccountWebhook")
async def rotate(webhook: str, response: Response, caller: Writes) -> MadeWebhookOut:
    """Another secret or key; the one before signs beside it for a day."""
    return await hook_acts.rotate(caller, None, webhook, response)


@router.post("/{webhook}/tests", operation_id="testAccountWebhook")
async def test(webhook: str, caller: Writes) -> TestedOut:
    """Send a `webhook.test` now, and say what came of it."""
    return await hook_acts.test(caller, None, webhook)


@router.post(
    "/{webhook}/replays",
    status_code=status.HTTP_202_ACCEPTED,
    operation_id="replayAccountWebhook",
)
async def replay(webhook: str, body: ReplayCreate, caller: Writes) -> None:
    """Send a range of a log once more, under the same ids and before what is new."""
    await hook_acts.replay(caller, None, webhook, body)


@router.get(
    "/{webhook}/deliveries",
    response_model=DeliveryPage,
    operation_id="listAccountDeliveries",
    openapi_extra=documented(ListQuery),
)
async def delivered(webhook: str, caller: Reads) -> Response:
    """Each attempt of the last week, the newest first."""
    return await hook_acts.delivered(caller, None, webhook)
