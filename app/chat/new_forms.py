"""Forms that a button opens: which fields there may be, and what may be filled into them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol, cast

from .. import errors
from . import text
from .log.shown import Choice, FormField
from .log.shown import Form as ShownForm

# More than fit on a screen nobody fills in within a chat.
FIELDS_MOST = 10
OPTIONS_MOST = 20
ID_MAX = 64
LABEL_MAX = 40
TEXT_MAX = 200
LONG_TEXT_MAX = 4000
NUMBER_MOST = 1e15

FieldKind = Literal["text", "long_text", "number", "select", "checkbox"]
Filled = str | int | float | bool
Answer = Filled | None
# Of a text its longest; of others it means nothing.
_LONGEST = {"text": TEXT_MAX, "long_text": LONG_TEXT_MAX}


class GivenOption(Protocol):
    id: str
    label: str


class GivenField(Protocol):
    """A field as a request has it."""

    id: str
    label: str
    kind: FieldKind
    required: bool
    min: int | float | None
    max: int | float | None

    @property
    def options(self) -> Sequence[GivenOption]: ...


class GivenForm(Protocol):
    submit: str

    @property
    def fields(self) -> Sequence[GivenField]: ...


@dataclass(frozen=True, slots=True)
class Option:
    id: str
    label: str

    @property
    def shown(self) -> Choice:
        return Choice(id=self.id, label=self.label)


@dataclass(frozen=True, slots=True)
class Field:
    """`least` and `most` are of a number, or of the length of a text."""

    id: str
    label: str
    kind: FieldKind
    required: bool
    least: int | float | None
    most: int | float | None
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Form:
    submit: str
    fields: tuple[Field, ...]


def form(given: GivenForm) -> Form:
    """Raises `Invalid`."""
    submit = text.name(given.submit, longest=LABEL_MAX, what="label of a form's button")
    fields = tuple(map(_field, given.fields))
    if not 1 <= len(fields) <= FIELDS_MOST:
        raise errors.Invalid(f"A form has 1 to {FIELDS_MOST} fields.")
    if len({field.id for field in fields}) < len(fields):
        raise errors.Invalid("Two fields of this form have the same id.")
    return Form(submit, fields)


def options(given: Sequence[GivenOption]) -> tuple[Option, ...]:
    """Raises `Invalid`."""
    found = tuple(
        Option(checked_id(one.id, "option"), _label(one.label, "option")) for one in given
    )
    if len(found) > OPTIONS_MOST or len({option.id for option in found}) < len(found):
        raise errors.Invalid(
            f"There are {OPTIONS_MOST} options at most, each with an id of its own."
        )
    return found


def shown(form: Form) -> ShownForm:
    return ShownForm(submit=form.submit, fields=[_shown(field) for field in form.fields])


def filled(form: ShownForm, given: Mapping[str, Answer]) -> dict[str, Filled]:
    """What was filled in, by the ids of the fields; of those left empty nothing.

    Raises `WrongAnswers`.
    """
    fields = {field["id"]: field for field in form["fields"]}
    for name in given:
        if name not in fields:
            raise errors.WrongAnswers("There is no such field.", field=name)
    found: dict[str, Filled] = {}
    for name, field in fields.items():
        answer = _answer(field, given.get(name))
        if answer is not None:
            found[name] = answer
        elif field["required"]:
            raise errors.WrongAnswers("This has to be filled in.", field=name)
    return found


def checked_id(given: str, what: str) -> str:
    if not 1 <= len(given) <= ID_MAX or not given.isascii() or not given.isprintable():
        raise errors.Invalid(f"The id of a {what} has 1 to {ID_MAX} printable ASCII characters.")
    return given


def _label(given: str, what: str) -> str:
    return text.name(given, longest=LABEL_MAX, what=f"label of a {what}")


def _field(given: GivenField) -> Field:
    name, label = checked_id(given.id, "field"), _label(given.label, "field")
    found = options(given.options)
    if (given.kind == "select") is not bool(found):
        raise errors.Invalid("A select has options, and nothing else has any.")
    least, most = given.min, given.max
    if any(bound is not None and not abs(bound) <= NUMBER_MOST for bound in (least, most)):
        raise errors.Invalid("That bound is no number that JSON has for sure.")
    longest = _LONGEST.get(given.kind)
    if longest is not None:
        most = longest if most is None else most
        bounds = [bound for bound in (least, most) if bound is not None]
        if any(not 0 <= bound <= longest or bound != int(bound) for bound in bounds):
            raise errors.Invalid(f"A field of {given.kind} has 0 to {longest} characters.")
    elif given.kind != "number" and (least is not None or most is not None):
        raise errors.Invalid("Only texts and numbers have bounds.")
    if least is not None and most is not None and least > most:
        raise errors.Invalid("A bound from above is no smaller than that from below.")
    return Field(name, label, given.kind, given.required, least, most, found)


def _shown(field: Field) -> FormField:
    said = FormField(id=field.id, label=field.label, kind=field.kind, required=field.required)
    if field.least is not None:
        said["min"] = field.least
    if field.most is not None:
        said["max"] = field.most
    if field.options:
        said["options"] = [option.shown for option in field.options]
    return said


def _answer(field: FormField, given: Answer) -> Answer:
    """None for what was left empty."""
    if given is None or given == "":
        return None
    match field["kind"]:
        case "checkbox":
            _require(isinstance(given, bool), field, "This is yes or no.")
            # One that is required has to be ticked.
            return True if given else (None if field["required"] else False)
        case "number":
            is_number = isinstance(given, int | float) and not isinstance(given, bool)
            # Compared as it is: the largest of numbers are too large for a float.
            fits = is_number and -NUMBER_MOST <= cast(float, given) <= NUMBER_MOST
            _require(fits, field, "This is a number.")
            _require_bounds(field, float(given))
        case "select":
            ids = [option["id"] for option in field["options"]]
            _require(given in ids, field, "This is one of the options.")
        case _:
            _require(isinstance(given, str), field, "This is a text.")
            words = text.message(str(given), longest=LONG_TEXT_MAX)
            _require(field["kind"] == "long_text" or "\n" not in words, field, "This is one line.")
            _require_bounds(field, len(words))
    return given


def _require(is_well: bool, field: FormField, why: str) -> None:
    if not is_well:
        raise errors.WrongAnswers(why, field=field["id"])


def _require_bounds(field: FormField, value: float) -> None:
    least, most = field.get("min"), field.get("max")
    _require(least is None or value >= least, field, f"This is at least {least}.")
    _require(most is None or value <= most, field, f"This is at most {most}.")
