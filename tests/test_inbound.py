"""What other programs send to a webhook's address, as the message that it becomes."""

import json
from typing import Any

import pytest

from app import errors
from app.chat import mention_words
from app.chat.markdown import html
from app.inbound import kinds
from app.inbound.kinds import Said
from tests import payloads
from tests.payloads import Json

LONGEST = 8000
CRANE = "[quay/crane](https://github.com/quay/crane)"
GITLAB_CRANE = "[quay/crane](https://gitlab.example.org/quay/crane)"


def read(body: Any, **headers: str) -> Said:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return kinds.read(named, json.dumps(body).encode(), longest=LONGEST)


def of_github(event: str, body: Json) -> str:
    said = read(body, x_github_event=event, x_github_delivery="1-2-3")
    assert said.kind == "github"
    return said.text


def of_gitlab(body: Json) -> str:
    said = read(body, x_gitlab_event="Some Hook", x_gitlab_event_uuid="1-2-3")
    assert said.kind == "gitlab"
    return said.text


def of_slack(**body: Any) -> str:
    said = read({"username": "", **body})
    assert said.kind == "slack"
    return said.text


def test_a_plain_text_stays_as_it_is_but_for_links_written_the_other_way() -> None:
    assert read({"text": "*hi* &amp; <b>"}) == Said("plain", "*hi* &amp; <b>", None)
    said = read({"text": "see <https://example.org/a_(b)|the [crane]>"}).text
    assert said == r"see [the \[crane\]](https://example.org/a_%28b%29)"


@pytest.mark.parametrize(
    "body",
    [b"", b"hello", b"[1]", b'"x"', b"{", b"\xff\xfe", b'{"text": 5', b"[" * 5000, b"{}"],
)
def test_what_is_of_no_known_form_is_refused(body: bytes) -> None:
    with pytest.raises(errors.Invalid):
        kinds.read({"content-type": "application/json"}, body, longest=LONGEST)


@pytest.mark.parametrize("data", [{"text": None}, {"text": ["x"]}, {"blocks": 3}, {"username": 1}])
def test_fields_of_another_kind_than_they_are_there_are_no_text(data: Json) -> None:
    with pytest.raises(errors.Invalid):
        read(data)


def test_a_form_may_hold_the_json_or_the_text() -> None:
    form = {"content-type": "application/x-www-form-urlencoded"}
    for body in (b"payload=%7B%22text%22%3A%22hi%22%7D", b"text=hi", b'{"text": "hi"}'):
        assert kinds.read(form, body, longest=LONGEST).text == "hi"
    for bad in (b"payload=x", b"text=%ff", b"&".join([b"a=1"] * 100)):
        with pytest.raises(errors.Invalid):
            kinds.read(form, bad, longest=LONGEST)


def test_a_push_tells_who_where_and_the_newest_commits() -> None:
    told = of_github("push", payloads.pushed("Oil it\n\nAt last.", "Paint it"))
    head, *lines = told.split("\n")
    compare = "[`main`](https://github.com/quay/crane/compare/a...b)"
    assert head == f"**grace** pushed 2 commits to {compare} of {CRANE}"
    assert lines == [
        f"- [`1111111`](https://github.com/quay/crane/commit/{'1' * 40}) Oil it",
        f"- [`2222222`](https://github.com/quay/crane/commit/{'2' * 40}) Paint it",
    ]
    many = of_github("push", payloads.pushed(*(f"number {n}" for n in range(9))))
    assert len(many.split("\n")) == 7
    assert "4 commits before these" in many
    assert "number 8" in many


def test_pushes_of_branches_and_tags_are_told_apart() -> None:
    for body, told in (
        (payloads.pushed(deleted=True), "deleted the branch `main`"),
        (payloads.pushed(created=True), "made the branch [`main`]"),
        (payloads.pushed("x", forced=True), "force-pushed 1 commit to"),
        (payloads.pushed(ref="refs/tags/v1.0"), f"pushed the tag `v1.0` of {CRANE}"),
        (payloads.pushed(ref="refs/tags/v1.0", deleted=True), "deleted the tag `v1.0`"),
    ):
        assert told in of_github("push", body), told


def test_pull_requests_and_issues_are_told_with_their_titles() -> None:
    asked = r"[#12 Lift \[heavier\] boxes](https://github.com/quay/crane/pull/12)"
    assert of_github("pull_request", payloads.pull_request("opened")) == (
        f"**grace** opened the pull request {asked} of {CRANE}"
    )
    assert "**grace** closed the" in of_github("pull_request", payloads.pull_request("closed"))
    merged = payloads.pull_request("closed", merged=True)
    assert "**grace** merged the" in of_github("pull_request", merged)
    approval = payloads.pull_request("submitted") | {"review": {"state": "approved", "body": None}}
    assert of_github("pull_request_review", approval).startswith("**grace** approved the pull")
    found = r"[#7 The hook \*slips\*](https://github.com/quay/crane/issues/7)"
    assert of_github("issues", payloads.issue("reopened")) == (
        f"**grace** reopened the issue {found} of {CRANE}"
    )
    address = "https://github.com/quay/crane/issues/7#issuecomment-1"
    comment = {"html_url": address, "body": "> no\n\nIt held, @ada.\nReally."}
    told = of_github("issue_comment", payloads.issue("created", comment=comment))
    assert told.split("\n") == [
        f"**grace** [commented on the issue]({address}) {found} of {CRANE}",
        r"> \> no",
    ]


def test_releases_runs_and_a_new_webhook_are_told() -> None:
    release = {"tag_name": "v2", "name": "Two", "html_url": "https://github.com/quay/crane/two"}
    assert of_github("release", payloads.github(action="published", release=release)) == (
        f"**grace** released [Two](https://github.com/quay/crane/two) of {CRANE}"
    )
    run = "[CI #88](https://github.com/quay/crane/actions/runs/1)"
    assert of_github("workflow_run", payloads.workflow_run("failure")) == (
        f"❌ {run} failed on `main` of {CRANE}"
    )
    assert of_github("workflow_run", payloads.workflow_run("success")).startswith("✅")
    assert of_github("ping", payloads.github(zen="Keep it logically awesome.")).startswith(CRANE)


@pytest.mark.parametrize(
    ("event", "body"),
    [
        ("workflow_run", payloads.workflow_run("success", action="requested")),
        ("workflow_run", payloads.workflow_run("skipped")),
        ("pull_request", payloads.pull_request("labeled")),
        ("issues", payloads.issue("assigned")),
        ("issue_comment", payloads.issue("edited")),
        ("star", payloads.github(action="created")),
    ],
)
def test_of_what_nobody_needs_to_know_nothing_is_told(event: str, body: Json) -> None:
    assert of_github(event, body) == ""


def test_gitlab_is_told_in_the_same_way() -> None:
    told = of_gitlab(payloads.gitlab_push("Oil it"))
    branch = "[`main`](https://gitlab.example.org/quay/crane/-/commits/main)"
    assert told.split("\n") == [
        f"**Grace Hopper** pushed 1 commit to {branch} of {GITLAB_CRANE}",
        "- [`11111111`](https://gitlab.example.org/quay/crane/-/commit/1) Oil it",
    ]
    gone = payloads.gitlab_push(after=payloads.NOTHING)
    assert "deleted the branch `main`" in of_gitlab(gone)
    tag = payloads.gitlab_push(object_kind="tag_push", ref="refs/tags/v1")
    assert of_gitlab(tag) == f"**Grace Hopper** pushed the tag `v1` of {GITLAB_CRANE}"
    one = {"iid": 3, "title": "Boxes", "url": "https://gitlab.example.org/quay/crane/x/3"}
    for kind, told_as in (("issue", "#3"), ("merge_request", "!3")):
        body = payloads.gitlab(kind, object_attributes={**one, "action": "open"})
        noun = kind.replace("_", " ")
        assert of_gitlab(body) == (
            f"**Grace Hopper** opened the {noun} [{told_as} Boxes]({one['url']}) of {GITLAB_CRANE}"
        )
        touched = payloads.gitlab(kind, object_attributes={**one, "action": "update"})
        assert of_gitlab(touched) == ""


def test_gitlab_comments_and_pipelines_are_told() -> None:
    note = {
        "note": "Looks good.\nShip it.",
        "noteable_type": "MergeRequest",
        "url": "https://gitlab.example.org/n",
        "action": "create",
    }
    about = {"iid": 3, "title": "Boxes", "url": "https://gitlab.example.org/m"}
    told = of_gitlab(payloads.gitlab("note", object_attributes=note, merge_request=about))
    assert told.split("\n") == [
        "**Grace Hopper** [commented on](https://gitlab.example.org/n) the merge request "
        f"[!3 Boxes](https://gitlab.example.org/m) of {GITLAB_CRANE}",
        "> Looks good.",
    ]
    pipeline = {"id": 31, "ref": "main", "status": "failed"}
    address = "https://gitlab.example.org/quay/crane/-/pipelines/31"
    assert of_gitlab(payloads.gitlab("pipeline", object_attributes=pipeline)) == (
        f"❌ [Pipeline #31]({address}) failed on `main` of {GITLAB_CRANE}"
    )
    running = payloads.gitlab("pipeline", object_attributes=pipeline | {"status": "running"})
    assert of_gitlab(running) == ""


def test_alerts_are_counted_and_told_one_by_one() -> None:
    one = read(payloads.alerts(payloads.alert("Down")))
    assert one.kind == "alertmanager"
    name = "[**Down**](https://prometheus.example.org/graph?g0.expr=up)"
    assert one.text == (rf"🔥 {name} on `crane:9100` (critical): Down on \@everybody's crane")
    several = payloads.alerts(
        payloads.alert("Down"), payloads.alert("Slow"), payloads.alert("Hot", "resolved")
    )
    head, *lines = read(several).text.split("\n")
    assert head == "🔥 **2 firing**, ✅ **1 resolved**: [Down](https://alertmanager.example.org)"
    assert [line[:3] for line in lines] == ["- 🔥", "- 🔥", "- ✅"]
    many = payloads.alerts(*(payloads.alert(f"n{number}") for number in range(14)))
    assert read(many).text.endswith("\n- and 4 more")


def test_a_delivery_has_the_same_name_each_time_and_others_have_another() -> None:
    push = payloads.pushed("x")
    named = read(push, x_github_event="push", x_github_delivery="a").delivery
    assert named == read(push, x_github_event="push", x_github_delivery="a").delivery
    assert named != read(push, x_github_event="push", x_github_delivery="b").delivery
    assert read(push, x_github_event="push").delivery is None
    opened, merged = ({"object_kind": "merge_request", "n": n} for n in (1, 2))
    of = [read(each, x_gitlab_event_uuid="one").delivery for each in (opened, opened, merged)]
    assert of[0] == of[1] != of[2], "what follows of an event has its id, too"
    down, up = payloads.alert("Down"), payloads.alert("Down", "resolved")
    again = payloads.alert("Down", starts_at="2026-11-30T10:00:00Z")
    states = [read(payloads.alerts(each, status=each["status"])).delivery for each in (down, up)]
    states.append(read(payloads.alerts(again)).delivery)
    worse = payloads.alert("Down") | {"annotations": {"summary": "worse"}}
    states.append(read(payloads.alerts(worse)).delivery)
    assert len({*states}) == 4
    assert read(payloads.alerts(down)).delivery == states[0]


def test_of_a_list_without_end_only_the_beginning_is_read() -> None:
    many = [{"text": f"line {number}"} for number in range(5000)]
    assert read({"attachments": many}).text.count("line") == 100


def test_what_strangers_write_mentions_nobody_and_is_no_markup() -> None:
    words = (
        "@room @ada **x** `y` [z](https://evil.example) <https://evil.example> ~~a~~ \\@ada &lt;"
    )
    told = of_github("issues", payloads.github(action="opened", issue={"title": words}))
    assert not mention_words.candidates(told)
    shown = html(told)
    assert shown.count("<a ") == 1, "to the repository"
    assert "<code>" not in shown
    assert "@room @ada **x**" in shown
    assert r"\@ada &amp;lt;" in shown


def test_slacks_way_to_write_becomes_markdown() -> None:
    for given, wanted in (
        ("*bold* and _slanted_ and ~gone~", "**bold** and _slanted_ and ~~gone~~"),
        (
            "<https://example.org|here>, <https://example.org>",
            "[here](https://example.org), https://example.org",
        ),
        ("a &lt; b &amp;&amp; c", "a < b && c"),
        ("&gt; quoted", "> quoted"),
        ("<!here> <!channel>", "@here @room"),
        ("<@U012|ada> in <#C1|quay>", r"\@ada in #quay"),
        ("<!date^1^{date}|today> <mailto:a@example.org|mail>", "today mail"),
        ("`*x*` ```*y*```", "`*x*` ```*y*```"),
        ("so:```a\nb```", "so:\n```\na\nb\n```"),
        ("2*3*4 and snake_case", "2*3*4 and snake_case"),
        ("**Markdown** of *Mattermost* [x](https://example.org)",) * 2,
    ):
        assert of_slack(text=given) == wanted.strip(), given


def test_attachments_are_set_off_and_fields_have_names() -> None:
    told = of_slack(
        username="deploy",
        text="*Deployed*",
        attachments=[
            {
                "pretext": "To production:",
                "author_name": "CI",
                "title": "Build 9",
                "title_link": "https://example.org/9",
                "text": "all *green*",
                "fields": [{"title": "Time", "value": "3 min", "short": True}],
                "footer": "by hand",
                "fallback": "never shown",
            },
            {"fallback": "Build 10 failed"},
        ],
    )
    assert told.split("\n") == [
        "**deploy**",
        "**Deployed**",
        "To production:",
        "> CI",
        "> **[Build 9](https://example.org/9)**",
        "> all **green**",
        "> **Time**: 3 min",
        "> by hand",
        "> Build 10 failed",
    ]


def test_blocks_are_shown_instead_of_the_text() -> None:
    told = of_slack(
        text="for notifications",
        blocks=[
            {"type": "header", "text": {"type": "plain_text", "text": "It *broke*"}},
            {
                "type": "section",
                "text": {"type": "mrkdwn", "text": "on *main*"},
                "fields": [{"type": "mrkdwn", "text": "*by* grace"}],
            },
            {"type": "divider"},
            {"type": "input", "label": {"type": "plain_text", "text": "never shown"}},
            {
                "type": "actions",
                "elements": [
                    {
                        "type": "button",
                        "text": {"type": "plain_text", "text": "Open"},
                        "url": "https://example.org",
                    },
                    {"type": "button", "text": {"type": "plain_text", "text": "Retry"}},
                ],
            },
            {
                "type": "context",
                "elements": [
                    {"type": "image", "image_url": "https://example.org/a.png", "alt_text": "pic"},
                    {"type": "plain_text", "text": "today"},
                ],
            },
        ],
    )
    assert told.split("\n") == [
        r"**It \*broke\***",
        "on **main**",
        "**by** grace",
        "",
        "---",
        "[Open](https://example.org)",
        "[pic](https://example.org/a.png) · today",
    ]


def test_rich_text_keeps_its_styles_and_lists() -> None:
    def words(text: str, **style: bool) -> Json:
        return {"type": "text", "text": text, "style": style}

    told = of_slack(
        blocks=[
            {
                "type": "rich_text",
                "elements": [
                    {
                        "type": "rich_text_section",
                        "elements": [
                            words("Now "),
                            words("bold ", bold=True),
                            words("a*b", code=True),
                            {"type": "link", "url": "https://example.org", "text": "here"},
                        ],
                    },
                    {
                        "type": "rich_text_list",
                        "style": "bullet",
                        "elements": [
                            {"type": "rich_text_section", "elements": [words("one")]},
                            {"type": "rich_text_section", "elements": [words("two", strike=True)]},
                        ],
                    },
                    {"type": "rich_text_preformatted", "elements": [words("x = *1*")]},
                    {"type": "rich_text_quote", "elements": [words("said")]},
                ],
            }
        ]
    )
    assert told.split("\n") == [
        "Now **bold** `a*b`[here](https://example.org)",
        "- one",
        "- ~~two~~",
        "```",
        "x = *1*",
        "```",
        "> said",
    ]


def test_what_is_formed_by_others_is_cut_to_fit_and_a_plain_text_is_not() -> None:
    long = "x" * (LONGEST + 1)
    assert len(of_slack(text=long)) == LONGEST
    assert len(read({"text": long}).text) == LONGEST + 1
