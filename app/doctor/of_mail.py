"""Whether the mail server of the settings can be reached, and lets this server in."""

import asyncio
from collections.abc import Iterator

from ..findings import Finding, trouble, well
from ..outbound import smtp
from ..settings import Settings

MAIL = "mail"


def of_mail(settings: Settings) -> Iterator[Finding]:
    """Nothing is sent."""
    if settings.smtp_url is None:
        return
    relay = smtp.parse(settings.smtp_url.get_secret_value())
    try:
        asyncio.run(smtp.Smtp(relay, sender=settings.mail_from).check())
    except smtp.MailFailed as why:
        todo = "Look at PARLEY_SMTP_URL, the firewall, and the mail server's own log."
        yield trouble(MAIL, f"{relay.place} does not let this server in: {why}.", todo)
    else:
        yield well(MAIL, f"{relay.place} takes mail.")
