"""Compares a history with the log: a pure function, linear in both, that names each fault it finds.

An act without an answer may be in the log or not, but never twice. Everything else is certain.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from tests.faults.expected import Expected
from tests.faults.history import Entry, History, Name, Session, Try
from tests.faults.shown import Messages

LOST = "lost"
DOUBLED = "doubled"
UNEXPECTED = "unexpected"
MISNUMBERED = "misnumbered"
CHANGED = "changed"
REFUSED_BUT_STORED = "refused but stored"
GAP = "gap in the log"
FOREIGN_COPY = "foreign copy"
SESSION_GAP = "session gap"
SESSION_REPEAT = "session repeat"
RESUME_POINT = "wrong resume point"
LIVE_TOO_EARLY = "live too early"
LIST_DIFFERS = "list differs"
HELD_DIFFERS = "held messages differ"
REPEAT_DIFFERS = "repeat differs"
OUT_OF_ORDER = "out of order"
TIME_WENT_BACK = "time went back"
REST_DIFFERS = "rest differs"
NOT_SOUND = "integrity"
FAILED_INSIDE = "failed inside"
STUCK = "stuck"
# Nothing is known of the server then: the mistake is in these tests, or in what they run on.
CAMPAIGN = "the campaign itself"

# Codes for errors that nobody thought of.
UNNAMED = ("unavailable", "internal_error")
# Acts that take away what is gone with its message.
TAKES_AWAY = ("unreacted", "unpinned")
# A message may be long.
DETAIL_CHARACTERS = 1000


class Fault(NamedTuple):
    """A fault found: its name and its place."""

    name: str
    detail: str


@dataclass(slots=True)
class Log:
    """One room's log after healing: what is known of it with the round's events, and these as they
    are stored."""

    expected: Expected
    fresh: Sequence[Entry]
    # Those that the round made or changed, as they are stored.
    messages: Messages
    # The fresh events as REST shows them to a member.
    served: Sequence[Entry] | None = None
    # What SQLite's integrity_check says of the file.
    integrity: str = "ok"

    @property
    def entries(self) -> Sequence[Entry]:
        """All, each with its own words."""
        return self.expected.events

    @property
    def head(self) -> int:
        return len(self.entries)

    @property
    def after(self) -> int:
        return self.head - len(self.fresh)


def check(history: History, log: Log) -> list[Fault]:
    """Every fault of one room and round; empty when all promises were kept."""
    stored, wrong = _by_name(log)
    return [
        *_file(log),
        *wrong,
        *_acknowledged(history, log, stored),
        *_refused(history, stored),
        *_failed_inside(history),
        *_expected(history, stored),
        *_repeats(history),
        *_real_time(history, stored),
        *(fault for session in history.sessions for fault in _session(session, log)),
        *_pages(history, log),
        *_lists(history, log),
        *_messages(log.messages, log.expected),
        *_programs(history, log),
        *_held(history, log),
        *(Fault(STUCK, f"{client}: {why}") for client, why in history.stuck.items()),
    ]


def summary(faults: Iterable[Fault]) -> str:
    """How many of each name, with the first of them in full."""
    first: dict[str, Fault] = {}
    counts: Counter[str] = Counter()
    for fault in faults:
        first.setdefault(fault.name, fault)
        counts[fault.name] += 1
    return "\n".join(
        f"{count} x {name}: {first[name].detail[:DETAIL_CHARACTERS]}"
        for name, count in counts.items()
    )


def _by_name(log: Log) -> tuple[dict[Name, Entry], list[Fault]]:
    """The round's events by name, with their own words, and those that bear a name wrongly."""
    stored: dict[Name, Entry] = {}
    wrong = []
    for entry in log.entries[log.after :]:
        if entry.client_id is None:
            wrong.append(Fault(UNEXPECTED, f"nobody named {entry}: an act was done once more"))
            continue
        first = stored.setdefault((entry.user, entry.client_id), entry)
        if first is not entry:
            wrong.append(Fault(DOUBLED, f"{entry} is also {first.seq}"))
    return stored, wrong


def _file(log: Log) -> Iterator[Fault]:
    if log.integrity != "ok":
        yield Fault(NOT_SOUND, log.integrity)
    before = log.entries[log.after - 1].at if log.after else ""
    for seq, entry in enumerate(log.fresh, start=log.after + 1):
        if entry.seq != seq:
            yield Fault(GAP, f"{entry.seq} stands where {seq} should")
            break
    for entry in log.fresh:
        if entry.at < before:
            yield Fault(TIME_WENT_BACK, f"{entry} comes after {before}")
        before = entry.at
    expected = [log.expected.now(entry) for entry in log.entries[log.after :]]
    if list(log.fresh) != expected:
        yield Fault(CHANGED, _first_difference(log.fresh, expected))
    if log.served is not None and list(log.served) != list(log.fresh):
        yield Fault(REST_DIFFERS, _first_difference(log.served, log.fresh))


def _acknowledged(history: History, log: Log, stored: dict[Name, Entry]) -> Iterator[Fault]:
    for attempt in history.tries:
        if attempt.seq is None:
            continue
        earlier = history.earlier.get(attempt.name)
        found = stored.get(attempt.name) if earlier is None else log.entries[earlier - 1]
        if found is None and _has_nothing_left(attempt, log):
            continue
        if found is None or (found.user, found.client_id) != attempt.name:
            yield Fault(LOST, f"{attempt} is not in the log, which ends at {log.head}")
        elif earlier is None and attempt.seq not in (0, found.seq):
            yield Fault(MISNUMBERED, f"{attempt} is stored as {found}")
        elif not attempt.asked.is_in(found):
            # Of a deleted message nothing is kept that would tell other words.
            is_same = attempt.asked.bare.is_in(found.bare)
            if not (is_same and log.expected.is_deleted(found)):
                yield Fault(CHANGED, f"{attempt} is stored as {found}")


def _has_nothing_left(attempt: Try, log: Log) -> bool:
    """Whether its message was deleted, perhaps before it, and took away what it would take."""
    target = attempt.asked.target
    # It is answered with the message, as nothing was done.
    is_of_message = attempt.seq in (0, target)
    return is_of_message and attempt.asked.type in TAKES_AWAY and log.expected.has_deleted(target)


def _refused(history: History, stored: dict[Name, Entry]) -> Iterator[Fault]:
    """Only when every attempt was refused is it certain that nothing may be stored."""
    possible: set[Name] = set()
    refused: dict[Name, Try] = {}
    for attempt in history.tries:
        if attempt.acknowledged or attempt.may_be_stored:
            possible.add(attempt.name)
        else:
            refused.setdefault(attempt.name, attempt)
    for name, attempt in refused.items():
        if name in stored and name not in possible:
            yield Fault(REFUSED_BUT_STORED, f"{attempt} is {stored[name].seq}")


def _failed_inside(history: History) -> Iterator[Fault]:
    """A server knows its own ways to be busy or full; what it has no name for is a mistake."""
    for attempt in history.tries:
        if attempt.code in UNNAMED:
            yield Fault(FAILED_INSIDE, f"{attempt}")


def _expected(history: History, stored: dict[Name, Entry]) -> Iterator[Fault]:
    asked = history.asked
    for name, entry in stored.items():
        if name in history.earlier:
            yield Fault(DOUBLED, f"{entry} is also {history.earlier[name]}")
        elif name not in asked:
            yield Fault(UNEXPECTED, f"nobody asked for {entry}")
        elif not asked[name].is_in(entry):
            yield Fault(CHANGED, f"asked for was {asked[name]}, not {entry}")


def _repeats(history: History) -> Iterator[Fault]:
    seqs: dict[Name, int] = {}
    for attempt in history.tries:
        if not attempt.seq:
            continue
        first = history.earlier.get(attempt.name)
        first = seqs.setdefault(attempt.name, attempt.seq) if first is None else first
        if first != attempt.seq:
            yield Fault(REPEAT_DIFFERS, f"{attempt} was {first} before")


def _real_time(history: History, stored: dict[Name, Entry]) -> Iterator[Fault]:
    """What is asked for after an acknowledgement stands after what was acknowledged."""
    first_sent: dict[Name, float] = {}
    heard: list[tuple[float, int]] = []
    for attempt in history.tries:
        if attempt.name in history.earlier:
            continue
        sent_at = first_sent.get(attempt.name, attempt.sent_at)
        first_sent[attempt.name] = min(sent_at, attempt.sent_at)
        if attempt.seq is not None and attempt.heard_at is not None and attempt.name in stored:
            heard.append((attempt.heard_at, attempt.seq or stored[attempt.name].seq))
    heard.sort()
    highest, next_heard = 0, 0
    for name, sent_at in sorted(first_sent.items(), key=lambda item: item[1]):
        while next_heard < len(heard) and heard[next_heard][0] < sent_at:
            highest = max(highest, heard[next_heard][1])
            next_heard += 1
        if name in stored and stored[name].seq <= highest:
            yield Fault(OUT_OF_ORDER, f"{stored[name]} was sent after {highest} was acknowledged")


def _session(session: Session, log: Log) -> Iterator[Fault]:
    """One socket brings what follows its cursor, each event once, as the log has it."""
    who = f"{session.client}, {session.after} of {session.epoch}"
    if session.resync == "ahead_of_log":
        yield Fault(RESUME_POINT, f"{who}: the log was thought shorter than what was seen of it")
    if session.resync == "epoch_changed" and session.epoch == session.greeted:
        yield Fault(RESUME_POINT, f"{who}: told that the epoch changed, and it did not")
    last = session.after if session.resync is None else None
    if last is not None and session.seen and session.seen[0].seq != last + 1:
        yield Fault(RESUME_POINT, f"{who}: went on with {session.seen[0].seq}")
        last = None
    for entry in session.seen:
        if last is not None and entry.seq != last + 1:
            name = SESSION_GAP if entry.seq > last else SESSION_REPEAT
            yield Fault(name, f"{who}: {entry.seq} came after {last}")
        last = entry.seq
        if not log.expected.shows(entry, since=session.head):
            yield Fault(FOREIGN_COPY, f"{who}: saw {entry}, which the log has not")
    if session.live_head is not None and session.live_seq < session.live_head:
        yield Fault(LIVE_TOO_EARLY, f"{who}: {session.live_seq} of {session.live_head} had come")


def _pages(history: History, log: Log) -> Iterator[Fault]:
    for page in history.pages:
        for seq, entry in enumerate(page.entries, start=page.after + 1):
            if entry.seq != seq:
                yield Fault(SESSION_GAP, f"the page after {page.after} has {entry.seq} for {seq}")
                break
            if not log.expected.shows(entry, since=page.head):
                yield Fault(FOREIGN_COPY, f"a page showed {entry}, which the log has not")


def _lists(history: History, log: Log) -> Iterator[Fault]:
    """Their words were looked at when they came."""
    fresh = [entry.bare for entry in log.fresh]
    for client, held in history.lists.items():
        bare = [entry.bare for entry in held]
        if bare != fresh:
            yield Fault(LIST_DIFFERS, f"{client}: {_first_difference(bare, fresh)}")


def _messages(stored: Messages, expected: Expected) -> Iterator[Fault]:
    for seq, message in stored.items():
        if message != expected.messages.get(seq):
            yield Fault(CHANGED, f"{seq}: {message} is stored, not {expected.messages.get(seq)}")


def _programs(history: History, log: Log) -> Iterator[Fault]:
    """What a bot has read of forms, and who heard what it said to one person alone."""
    for seq, read in history.answers.items():
        entry = log.entries[seq - 1]
        wanted = history.asked.get((entry.user, entry.client_id or ""))
        if wanted is None or wanted.answers != read:
            yield Fault(CHANGED, f"into the form of {entry} was filled {wanted}, and read {read}")
    for person, seq in history.alone:
        if log.entries[seq - 1].user != person:
            yield Fault(FOREIGN_COPY, f"{person} heard what was said to {log.entries[seq - 1]}")


def _held(history: History, log: Log) -> Iterator[Fault]:
    """The messages of each client, as the events that it heard have left them."""
    for client, (first, held) in history.held.items():
        expected = {seq: it for seq, it in log.expected.messages.items() if seq >= first}
        for seq in expected.keys() | held.keys():
            if (mine := held.get(seq)) != (other := expected.get(seq)):
                yield Fault(HELD_DIFFERS, f"{client}, {seq}: {mine} is {other} by the log")


def _first_difference(ours: Sequence[Entry], theirs: Sequence[Entry]) -> str:
    for one, other in zip(ours, theirs, strict=False):
        if one != other:
            return f"{one} is {other} in the log"
    return f"{len(ours)} events, the log has {len(theirs)}"


def check_whole(
    history: History, entries: Sequence[Entry], messages: Messages, expected: Expected
) -> list[Fault]:
    """At the very end: every acknowledged name once in the whole log, which is what was checked."""
    faults = []
    counts = Counter((entry.user, entry.client_id) for entry in entries if entry.client_id)
    faults += [Fault(LOST, f"{name}") for name in history.earlier if name not in counts]
    faults += [Fault(DOUBLED, f"{name}") for name, count in counts.items() if count > 1]
    known = [expected.now(entry) for entry in expected.events]
    if list(entries) != known:
        faults.append(Fault(CHANGED, f"since it was checked: {_first_difference(known, entries)}"))
    return [*faults, *_messages(messages, expected)]
