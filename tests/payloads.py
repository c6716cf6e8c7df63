"""Bodies as GitHub, GitLab, Alertmanager, Slack's and Mattermost's senders form them; less long."""

from typing import Any

Json = dict[str, Any]

REPOSITORY = {"full_name": "quay/crane", "html_url": "https://github.com/quay/crane"}
SENDER = {"login": "grace", "html_url": "https://github.com/grace"}
PROJECT = {
    "name": "Crane",
    "path_with_namespace": "quay/crane",
    "web_url": "https://gitlab.example.org/quay/crane",
}
NOTHING = "0" * 40


def github(**more: Any) -> Json:
    return {"repository": REPOSITORY, "sender": SENDER, **more}


def commit(number: int, says: str) -> Json:
    sha = f"{number:x}" * 40
    return {
        "id": sha[:40],
        "message": says,
        "url": f"https://github.com/quay/crane/commit/{sha[:40]}",
        "author": {"name": "Grace", "username": "grace"},
    }


def pushed(*says: str, ref: str = "refs/heads/main", **more: Any) -> Json:
    commits = [commit(number, each) for number, each in enumerate(says, start=1)]
    whole = github(
        ref=ref,
        before=NOTHING,
        created=False,
        deleted=False,
        forced=False,
        compare="https://github.com/quay/crane/compare/a...b",
        commits=commits,
    )
    return whole | more


def pull_request(action: str, **more: Any) -> Json:
    one = {
        "number": 12,
        "title": "Lift [heavier] boxes",
        "html_url": "https://github.com/quay/crane/pull/12",
        "merged": False,
        **more,
    }
    return github(action=action, number=12, pull_request=one)


def issue(action: str, **more: Any) -> Json:
    one = {
        "number": 7,
        "title": "The hook *slips*",
        "html_url": "https://github.com/quay/crane/issues/7",
    }
    return github(action=action, issue=one, **more)


def workflow_run(conclusion: str, action: str = "completed") -> Json:
    run = {
        "name": "CI",
        "run_number": 88,
        "head_branch": "main",
        "conclusion": conclusion,
        "html_url": "https://github.com/quay/crane/actions/runs/1",
    }
    return github(action=action, workflow_run=run)


def gitlab(kind: str, **more: Any) -> Json:
    user = {"name": "Grace Hopper", "username": "grace"}
    return {"object_kind": kind, "user": user, "project": PROJECT, **more}


def gitlab_push(*says: str, **more: Any) -> Json:
    commits = [
        {
            "id": f"{number:x}" * 40,
            "title": each,
            "message": f"{each}\n",
            "url": f"https://gitlab.example.org/quay/crane/-/commit/{number}",
        }
        for number, each in enumerate(says, start=1)
    ]
    whole = {
        "object_kind": "push",
        "before": "9" * 40,
        "after": "a" * 40,
        "ref": "refs/heads/main",
        "user_name": "Grace Hopper",
        "project": PROJECT,
        "commits": commits,
        "total_commits_count": len(commits),
    }
    return whole | more


def alert(name: str, status: str = "firing", *, starts_at: str = "2026-11-30T08:00:00Z") -> Json:
    ends_at = "0001-01-01T00:00:00Z" if status == "firing" else "2026-11-30T09:00:00Z"
    return {
        "status": status,
        "labels": {"alertname": name, "instance": "crane:9100", "severity": "critical"},
        "annotations": {"summary": f"{name} on @everybody's crane"},
        "startsAt": starts_at,
        "endsAt": ends_at,
        "generatorURL": "https://prometheus.example.org/graph?g0.expr=up",
        "fingerprint": f"f-{name}",
    }


def alerts(*of: Json, status: str = "firing") -> Json:
    return {
        "version": "4",
        "groupKey": '{}:{alertname="Down"}',
        "truncatedAlerts": 0,
        "status": status,
        "receiver": "parley",
        "groupLabels": {"alertname": "Down"},
        "commonLabels": {"alertname": "Down"},
        "commonAnnotations": {},
        "externalURL": "https://alertmanager.example.org",
        "alerts": list(of),
    }
