"""The floors: a file imports only what lies below it, or further left on its own floor.

roof   main serve workers copying backing_up terminal account_commands cli · demo/
5 web  limits strict_limits services credentials … caller deps · pages/ · problems · socket/ api/
4 work owner · one file per task
3 live frame_sender presence tail cursor connection nodes · lists/ · hub
2 wire close_codes events rooms commands frames
1 chat text markdown names access · log/ shown event act rows batch writer stored replay history
       messages members/ · rooms/ · people/
0 db   database rate_limits store tables statement · revisions · sqlite/ · postgres/ · stores
       backup/ · backplane/ (on both sides of it)
base   errors/ files unusable settings security passwords · server/ unicode/

The Python client is a house of its own, which knows nothing of this one.
"""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

APP = Path(__file__).parents[1] / "app"
CLIENT = Path(__file__).parents[1] / "clients" / "python" / "src" / "parley_client"

# From the ground up; in one folder from left to right.
FLOORS = (
    (
        "app.server",
        "uvicorn_pin frame_handle frame_scan parsing_turns connection_limits write_deadline "
        "http_phase http_body_parser http_reading http_bounds stream http "
        "read_turns ws_phase ws_slots ws_pace ws_messages ws_reading ws controlling_terminal "
        "parent siblings supervisor",
    ),
    ("app.unicode", "generate security"),
    ("app.outbound", "addresses answers connection client web_push smtp"),
    ("app.errors", "families accounts apps files rooms server"),
    ("app.inbound", "words fields commits github gitlab alertmanager mrkdwn slack kinds"),
    (
        "app",
        "files unusable findings histogram counts pace logs settings security token_format "
        "daemon_pool passwords limited child_program shrink pictures strip picture_files "
        "read_pdf file_texts file_storage",
    ),
    ("app.backplane", "backplane reconnecting redis_channel"),
    ("app.db", "database rate_limits store"),
    (
        "app.db.tables",
        "base people rooms log kept files notifications push mail scheduled moderation emoji "
        "search server threads webhooks apps",
    ),
    ("app.db", "clock"),
    ("app.db.postgres", "literals pipeline sets"),
    (
        "app.db",
        "statement row_lock counters facts lease compaction revisions readiness examination",
    ),
    (
        "app.db.sqlite",
        "pages log_index wiper eraser shrinking reader room folder examination migrate "
        "database epoch erasure snapshot store",
    ),
    (
        "app.db.postgres",
        "server examination pooler wal in_doubt link single_link lane database serving life "
        "notify_channel rate_limits store",
    ),
    ("app.db", "copy stores"),
    ("app.db.backup", "manifest steady encryption archive file_pieces backups"),
    ("app.backplane", "choice"),
    ("app.chat", "addresses delimiters markdown"),
    (
        "app.chat",
        "state_names moments spellings text pinyin access names old_names scopes rights listing",
    ),
    ("app.chat.search", "units hung entries signs times lines pages query matching"),
    (
        "app.chat.log",
        "shown event act rows batch held writer stored beginning replay history",
    ),
    ("app.chat", "effects cursor audit report_copies reports"),
    ("app.chat.search", "indexing candidates filters found"),
    ("app.chat.members", "memberships slow_mode exclusions bots blocked"),
    ("app.chat.files", "chosen"),
    (
        "app.chat",
        "mention_words inbox_rows mentions new_polls new_forms new_buttons slash_commands calls "
        "app_data "
        "message_rows "
        "versions bot_talk",
    ),
    ("app.chat.files", "names kinds rows attached"),
    ("app.chat.threads", "rows news"),
    ("app.chat", "expiring hanging retention expiring_counts"),
    ("app.chat", "messages reactions pins polls voters buttons answers app_events previews"),
    ("app.chat.files", "quotas uploads reading sweep"),
    ("app.chat.threads", "solved"),
    ("app.chat.members", "read_marks readers members guest_comes moderation"),
    ("app.chat", "drafts inbox inbox_state revocations emoji server_settings"),
    ("app.chat.threads", "threads listed follows"),
    ("app.chat.people", "blocks"),
    (
        "app.chat.rooms",
        "room_details rooms deletion abandoned direct_rooms listed_room room_list room_looks "
        "sections own_settings own_rooms",
    ),
    (
        "app.chat.people",
        "sessions tickets token_bounds tokens refresh_tokens directory profiles notifications "
        "pictures invites seen_guest_links guest_links users bot_commands bots guests accounts "
        "external host_tokens",
    ),
    ("app.chat.apps", "redirects registered registering grants issued codes device_codes"),
    ("app.chat", "saved occurrences scheduled scheduled_sending"),
    ("app.chat.webhooks", "signing hooks sending deliveries incoming"),
    ("app.chat.push", "subscriptions meant gathering waiting pushes"),
    ("app.chat.mail", "addresses sending digests"),
    (
        "app.wire",
        "close_codes events webhooks push mail rooms threads polls people notifications reports "
        "saved scheduled search commands samples frames streams",
    ),
    (
        "app.live",
        "followers frame_sender stream_sender presence recent tail tails cursor connection "
        "log_reads places polls key_reads readers node_message leases remote_presence "
        "socket_counts outgoing incoming nodes",
    ),
    (
        "app.live.lists",
        "account_list list_index people rooms changed_keys own_parts own_sections own_drafts "
        "own_scheduled own_saved own_inbox own_threads own_votes own_notifications snapshots "
        "report_news profiles blocked own_rows team_emoji team_settings comparison rounds "
        "account_lists",
    ),
    ("app.live", "watch hub"),
    (
        "app.work",
        "owner heap slices due files last_seen retention search loop_lag sample host monitor "
        "webhooks push mail",
    ),
    (
        "app.web",
        "place limits live_settings strict_limits turns upload_places services asked refused "
        "deprecation credentials host_people devices bodies qr",
    ),
    (
        "app.web.schemas",
        "about pages events threads polls people emoji settings accounts tokens bots apps commands "
        "rooms inbox notifications push mail saved scheduled search moderation webhooks "
        "incoming_webhooks guests problems sent_webhooks frames",
    ),
    (
        "app.web",
        "preconditions rate_headers query caller locations paging socket_limit longpoll hook_acts "
        "html targets deps tus headers cors methods multipart picture_intake intake content "
        "request_log handshake_refusal route_index "
        "encodings oauth consent_request client_auth set_up guest_entry sign_in",
    ),
    (
        "app.web.pages",
        "catalogue words longest parts assets rendering chat forms consent_form consent device "
        "embed guest mail install problems",
    ),
    ("app.web", "problems metrics openapi_answers openapi asyncapi body_limit token_form"),
    ("app.web.socket", "typist signaller commands seat handshake account monitor"),
    ("app.web.stream", "answer room account"),
    (
        "app.web.api",
        "users notifications push mail invites pictures emoji blocks sessions tickets tokens bots "
        "apps oauth "
        "discovery shown retention rooms abandoned direct reading sections drafts inbox saved "
        "scheduled search members messages files uploads versions previews pins reactions polls "
        "commands app_events "
        "threads bans mutes reports accounts external_accounts audit settings room_webhooks "
        "account_webhooks incoming_webhooks hooks guests health metrics about docs",
    ),
    ("app.web", "routers"),
    ("app.doctor", "of_settings of_server of_files of_mail doctor"),
    ("app.demo", "talk portraits emblems shown_files month kept apps visitors webhooks fill"),
    (
        "app",
        "tasks main serve workers row_progress copying backing_up terminal account_commands "
        "token_commands bot_commands cli",
    ),
    (
        "parley_client",
        "errors patience model answers session rest journal outbox stream socket room_socket "
        "readers rooms client answering kept bot sync",
    ),
)
HEIGHT = {
    f"{package}.{name}": (floor, place)
    for floor, (package, names) in enumerate(FLOORS)
    for place, name in enumerate(names.split())
}
# Those that are imported as a whole stand where their last file does.
HEIGHT |= {package: HEIGHT[f"{package}.server"] for package in ("app.db.tables", "app.errors")}
# A library that belongs on some floors only, and the packages that may import it.
KEPT_TO = {
    "fastapi": ("app.web", "app.main", "app.serve"),
    "starlette": ("app.web", "app.main", "app.serve"),
    "uvicorn": ("app.server", "app.serve"),
    "sqlalchemy": ("app.db", "app.chat", "app.demo", "app.terminal"),
    "pydantic": (
        "app.web.bodies",
        "app.web.schemas",
        "app.web.openapi",
        "app.web.asyncapi",
        "app.web.query",
        "app.settings",
    ),
    "jose": ("app.security",),
    "passlib": ("app.passwords",),
    "idna": ("app.chat.text",),
    "segno": ("app.web.qr",),
    "PIL": ("app.shrink", "app.demo"),
    "aiosmtplib": ("app.outbound.smtp",),
    "psutil": ("app.work.host",),
    "pypinyin": ("app.chat.pinyin",),
    "markdown_it": ("app.chat.delimiters", "app.chat.markdown"),
    "tzdata": ("app.chat.people.profiles",),
    "psycopg": ("app.db.postgres",),
    "redis": ("app.backplane.redis_channel",),
    "prometheus_client": ("app.web.metrics",),
}

THE_DATABASES = ("app.db.sqlite", "app.db.postgres")


@cache
def modules() -> list[tuple[str, Path]]:
    return [
        (".".join(path.relative_to(package.parent).with_suffix("").parts), path)
        for package in (APP, CLIENT)
        for path in sorted(package.rglob("*.py"))
        if path.name != "__init__.py"
    ]


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def imports(module: str, path: Path) -> Iterator[tuple[int, str]]:
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, name.name) for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            source = full_name(module, node)
            yield node.lineno, source
            yield from ((node.lineno, f"{source}.{name.name}") for name in node.names)


def full_name(module: str, node: ast.ImportFrom) -> str:
    """Of what `module` imports from, which may be said relative to it."""
    above = module.split(".")[: -node.level] if node.level else []
    return ".".join([*above, *filter(None, [node.module])])


def upward(module: str, source: Path) -> list[str]:
    return [
        f"{source}:{line}: {module} may not import {name}"
        for line, name in imports(module, source)
        if name in HEIGHT and HEIGHT[name] >= HEIGHT[module]
    ]


# Each of these looks at all modules at once: as a test of each, what is around a test took most.
def test_a_module_imports_only_from_below() -> None:
    unknown = [
        f"{path}: not on the map of floors" for name, path in modules() if name not in HEIGHT
    ]
    assert unknown == []
    assert [fault for module, path in modules() for fault in upward(module, path)] == []


def test_a_library_stays_on_its_floors() -> None:
    assert [
        f"{path}:{line}: {name} is kept below"
        for module, path in modules()
        for line, name in imports(module, path)
        if not module.startswith(KEPT_TO.get(name.split(".")[0], module))
    ] == []


def test_above_the_databases_nobody_knows_which_it_is() -> None:
    assert [
        f"{path}:{line}: above app/db only the interface is known"
        for module, path in modules()
        if not module.startswith("app.db")
        for line, name in imports(module, path)
        if name.startswith(THE_DATABASES)
    ] == []


def test_no_message_names_a_file_by_its_place_in_the_repository() -> None:
    """Where the package is installed its folder has another name."""
    assert [fault for _, path in modules() for fault in names_of_files(path)] == []


def names_of_files(path: Path) -> list[str]:
    tree = parsed(path)
    # Docstrings, too, are expressions that stand alone.
    notes = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    return [
        f"{path}:{node.lineno}: {node.value!r}: a module can name itself by __name__"
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and id(node) not in notes and "app/" in str(node.value)
    ]


def test_the_client_knows_nothing_of_the_server() -> None:
    servers = ("app", "parley", "tests")
    own = [
        name
        for module, path in modules()
        if path.is_relative_to(CLIENT)
        for _, name in imports(module, path)
    ]
    assert [name for name in own if name.split(".")[0] in servers] == []
    assert "parley_client.errors" in own


def test_an_import_that_goes_up_is_found(tmp_path: Path) -> None:
    source = tmp_path / "clock.py"
    source.write_text("from ..chat import audit\n")
    assert upward("app.db.clock", source) == [
        f"{source}:1: app.db.clock may not import app.chat.audit"
    ]
