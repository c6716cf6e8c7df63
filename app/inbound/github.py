"""What happens on GitHub, in one short message each; Gitea and Forgejo send alike."""

from collections.abc import Callable

from .commits import COMMITS_SHOWN, commit_lines
from .fields import Json, inner, is_set, items, number, word
from .words import code, counted, first_line, link, plain, strong

_BRANCH, _TAG = "refs/heads/", "refs/tags/"
_SHORT_SHA = 7
_PULLED = {
    "opened": "opened",
    "reopened": "reopened",
    "closed": "closed",
    "ready_for_review": "made ready",
}
_REVIEWED = {
    "approved": "approved",
    "changes_requested": "asked for changes in",
    "commented": "commented on",
}
_CONCLUDED = {
    "success": "✅ {} succeeded",
    "failure": "❌ {} failed",
    "timed_out": "❌ {} took too long",
    "startup_failure": "❌ {} could not start",
    "action_required": "⚠️ {} waits for somebody",
    "cancelled": "⏹️ {} was cancelled",
}


def read(event: str, data: Json) -> str:
    """Empty for what nobody wants to be told."""
    tell = _EVENTS.get(event)
    return tell(data) if tell else ""


def _ping(data: Json) -> str:
    where = _repository(data) or strong(word(data, "organization", "login")) or "GitHub"
    return f"{where} is connected: what happens there is told here."


def _push(data: Json) -> str:
    ref = word(data, "ref")
    if ref.startswith(_TAG):
        did = "deleted" if is_set(data, "deleted") else "pushed"
        return (
            f"{_sender(data)} {did} the tag {code(ref.removeprefix(_TAG))} of {_repository(data)}"
        )
    branch = code(ref.removeprefix(_BRANCH))
    if is_set(data, "deleted"):
        return f"{_sender(data)} deleted the branch {branch} of {_repository(data)}"
    commits = items(data, "commits")
    where = f"{link(branch, word(data, 'compare'))} of {_repository(data)}"
    if not commits:
        did = "made the branch" if is_set(data, "created") else "moved"
        return f"{_sender(data)} {did} {where}"
    did = "force-pushed" if is_set(data, "forced") else "pushed"
    shown = commit_lines(
        [
            (word(one, "id")[:_SHORT_SHA], word(one, "url"), word(one, "message"))
            for one in commits[-COMMITS_SHOWN:]
        ],
        count=len(commits),
    )
    return f"{_sender(data)} {did} {counted(len(commits), 'commit')} to {where}\n{shown}"


def _pull_request(data: Json) -> str:
    did = _PULLED.get(word(data, "action"), "")
    if word(data, "action") == "closed" and is_set(data, "pull_request", "merged"):
        did = "merged"
    return did and f"{_sender(data)} {did} the pull request {_numbered(data, 'pull_request')}"


def _review(data: Json) -> str:
    did = _REVIEWED.get(word(data, "review", "state").lower(), "")
    # One that only holds remarks on lines comes with each of them.
    said = _quoted(word(data, "review", "body"))
    if word(data, "action") != "submitted" or not did or (did == "commented on" and not said):
        return ""
    return f"{_sender(data)} {did} the pull request {_numbered(data, 'pull_request')}{said}"


def _issues(data: Json) -> str:
    did = word(data, "action")
    if did not in ("opened", "closed", "reopened"):
        return ""
    return f"{_sender(data)} {did} the issue {_numbered(data, 'issue')}"


def _issue_comment(data: Json) -> str:
    if word(data, "action") != "created":
        return ""
    kind = "pull request" if inner(data, "issue", "pull_request") else "issue"
    where = link(f"commented on the {kind}", word(data, "comment", "html_url"))
    said = _quoted(word(data, "comment", "body"))
    return f"{_sender(data)} {where} {_numbered(data, 'issue')}{said}"


def _release(data: Json) -> str:
    if word(data, "action") != "published":
        return ""
    release = inner(data, "release")
    name = plain(word(release, "name") or word(release, "tag_name"))
    return f"{_sender(data)} released {_linked(name, release)} of {_repository(data)}"


def _workflow_run(data: Json) -> str:
    run = inner(data, "workflow_run")
    told = _CONCLUDED.get(word(run, "conclusion"), "")
    if word(data, "action") != "completed" or not told:
        return ""
    name = f"{plain(word(run, 'name'))} #{number(run, 'run_number')}"
    on = code(word(run, "head_branch"))
    return f"{told.format(_linked(name, run))} on {on} of {_repository(data)}"


_EVENTS: dict[str, Callable[[Json], str]] = {
    "ping": _ping,
    "push": _push,
    "pull_request": _pull_request,
    "pull_request_review": _review,
    "issues": _issues,
    "issue_comment": _issue_comment,
    "release": _release,
    "workflow_run": _workflow_run,
}


def _sender(data: Json) -> str:
    return strong(word(data, "sender", "login") or word(data, "pusher", "name")) or "Somebody"


def _repository(data: Json) -> str:
    repository = inner(data, "repository")
    return _linked(plain(word(repository, "full_name")), repository)


def _numbered(data: Json, kind: str) -> str:
    """`#12 Title`, and where."""
    one = inner(data, kind)
    title = f"#{number(one, 'number')} {plain(word(one, 'title'))}"
    return f"{_linked(title, one)} of {_repository(data)}"


def _linked(shown: str, one: Json) -> str:
    return link(shown, word(one, "html_url"))


def _quoted(words: str) -> str:
    said = plain(first_line(words))
    return f"\n> {said}" if said else ""
