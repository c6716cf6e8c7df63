"""Alerts of Prometheus' Alertmanager, also as Grafana sends them: those that fire or are over."""

import json
from collections.abc import Sequence

from .fields import Json, first_word, inner, items, number, word
from .words import code, link, plain, strong

ALERTS_SHOWN = 10
_SIGNS = {"firing": "🔥", "resolved": "✅"}
_PLACES = ("instance", "pod", "node", "job", "service")


def is_one(data: Json) -> bool:
    """Whether a body has the form of its webhooks."""
    return isinstance(data.get("alerts"), list) and "receiver" in data and "status" in data


def read(data: Json) -> str:
    """Empty where there is no alert."""
    alerts = items(data, "alerts")
    if not alerts:
        return ""
    lines = [_alert(alert) for alert in alerts[:ALERTS_SHOWN]]
    if len(lines) == 1:
        return lines[0]
    more = len(alerts) - len(lines) + number(data, "truncatedAlerts")
    if more:
        lines.append(f"and {more} more")
    return "\n".join([_heading(data, alerts), *(f"- {line}" for line in lines)])


def name_of(data: Json) -> str:
    """The same for each attempt to tell one state of a group, and for no other state or words."""
    states = sorted(
        [
            word(alert, "fingerprint") or json.dumps(inner(alert, "labels"), sort_keys=True),
            word(alert, "status"),
            word(alert, "startsAt"),
            word(alert, "endsAt") if word(alert, "status") == "resolved" else "",
        ]
        for alert in items(data, "alerts")
    )
    return json.dumps(
        [word(data, "receiver"), word(data, "groupKey"), word(data, "status"), states, read(data)]
    )


def _heading(data: Json, alerts: Sequence[Json]) -> str:
    counts = [
        f"{sign} **{count} {status}**"
        for status, sign in _SIGNS.items()
        if (count := sum(word(alert, "status") == status for alert in alerts))
    ]
    name = plain(word(data, "commonLabels", "alertname") or word(data, "receiver"))
    return f"{', '.join(counts)}: {link(name, word(data, 'externalURL'))}"


def _alert(alert: Json) -> str:
    labels, says = inner(alert, "labels"), inner(alert, "annotations")
    sign = _SIGNS.get(word(alert, "status"), "🔔")
    name = link(strong(word(labels, "alertname")) or "An alert", word(alert, "generatorURL"))
    place = code(first_word(labels, *_PLACES))
    severity = plain(word(labels, "severity"))
    summary = plain(first_word(says, "summary", "description", "message"))
    told = f"{sign} {name}" + (f" on {place}" if place else "")
    told += f" ({severity})" if severity else ""
    return f"{told}: {summary}" if summary else told
