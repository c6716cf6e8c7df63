"""What happens on GitLab, in one short message each."""

from collections.abc import Callable

from .commits import COMMITS_SHOWN, commit_lines
from .fields import Json, first_word, inner, items, number, word
from .words import code, counted, first_line, link, plain, strong

_BRANCH, _TAG = "refs/heads/", "refs/tags/"
_SHORT_SHA = 8
# The one side of a push that is not there.
_NOTHING = "0" * 40
_DONE = {
    "open": "opened",
    "close": "closed",
    "reopen": "reopened",
    "merge": "merged",
    "approved": "approved",
    "unapproved": "took back their approval of",
}
_FINISHED = {
    "success": "✅ {} succeeded",
    "failed": "❌ {} failed",
    "canceled": "⏹️ {} was cancelled",
}
_NOTED = {
    "MergeRequest": ("merge request", "merge_request", "!"),
    "Issue": ("issue", "issue", "#"),
}


def read(data: Json) -> str:
    """Empty for what nobody wants to be told."""
    tell = _KINDS.get(word(data, "object_kind"))
    return tell(data) if tell else ""


def _push(data: Json) -> str:
    who, project = _user(data), _project(data)
    name = word(data, "ref").removeprefix(_BRANCH)
    address = word(data, "project", "web_url")
    where = f"{link(code(name), f'{address}/-/commits/{name}')} of {project}"
    if word(data, "after") == _NOTHING:
        return f"{who} deleted the branch {code(name)} of {project}"
    commits = items(data, "commits")
    if not commits:
        did = "made the branch" if word(data, "before") == _NOTHING else "moved"
        return f"{who} {did} {where}"
    count = max(number(data, "total_commits_count"), len(commits))
    shown = commit_lines(
        [
            (word(one, "id")[:_SHORT_SHA], word(one, "url"), first_word(one, "title", "message"))
            for one in commits[-COMMITS_SHOWN:]
        ],
        count=count,
    )
    return f"{who} pushed {counted(count, 'commit')} to {where}\n{shown}"


def _tag(data: Json) -> str:
    did = "deleted" if word(data, "after") == _NOTHING else "pushed"
    tag = code(word(data, "ref").removeprefix(_TAG))
    return f"{_user(data)} {did} the tag {tag} of {_project(data)}"


def _issue(data: Json) -> str:
    return _changed(data, "issue", "#")


def _merge_request(data: Json) -> str:
    return _changed(data, "merge request", "!")


def _note(data: Json) -> str:
    note = inner(data, "object_attributes")
    if word(note, "action") == "update":
        return ""
    where = link("commented on", word(note, "url"))
    said = plain(first_line(word(note, "note")))
    about = _project(data)
    if word(note, "noteable_type") in _NOTED:
        noun, name, sign = _NOTED[word(note, "noteable_type")]
        about = f"the {noun} {_numbered(inner(data, name), sign)} of {about}"
    elif word(note, "noteable_type") == "Commit":
        about = f"the commit {code(word(data, 'commit', 'id')[:_SHORT_SHA])} of {about}"
    return f"{_user(data)} {where} {about}\n> {said}"


def _pipeline(data: Json) -> str:
    pipeline = inner(data, "object_attributes")
    told = _FINISHED.get(word(pipeline, "status"), "")
    if not told:
        return ""
    id = word(pipeline, "id")
    address = word(pipeline, "url") or f"{word(data, 'project', 'web_url')}/-/pipelines/{id}"
    return (
        f"{told.format(link(f'Pipeline #{id}', address))} on {code(word(pipeline, 'ref'))} "
        f"of {_project(data)}"
    )


def _release(data: Json) -> str:
    if word(data, "action") != "create":
        return ""
    name = plain(first_word(data, "name", "tag"))
    return f"{_project(data)} released {link(name, word(data, 'url'))}"


_KINDS: dict[str, Callable[[Json], str]] = {
    "push": _push,
    "tag_push": _tag,
    "issue": _issue,
    "work_item": _issue,
    "merge_request": _merge_request,
    "note": _note,
    "pipeline": _pipeline,
    "release": _release,
}


def _changed(data: Json, noun: str, sign: str) -> str:
    one = inner(data, "object_attributes")
    did = _DONE.get(word(one, "action"), "")
    return did and f"{_user(data)} {did} the {noun} {_numbered(one, sign)} of {_project(data)}"


def _user(data: Json) -> str:
    return strong(word(data, "user", "name") or first_word(data, "user_name")) or "Somebody"


def _project(data: Json) -> str:
    project = inner(data, "project")
    return link(plain(word(project, "path_with_namespace")), word(project, "web_url"))


def _numbered(one: Json, sign: str) -> str:
    return link(f"{sign}{number(one, 'iid')} {plain(word(one, 'title'))}", word(one, "url"))
