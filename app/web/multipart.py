"""A form with one file in it (RFC 7578), read as it comes: nothing of it is kept here."""

import re
from collections.abc import Sequence
from urllib.parse import unquote

from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header

from .. import errors

# Ours is one part with a name; a browser adds its type.
HEADER_BYTES = 4096
HEADERS_MOST = 8
# Behind the last part may stand what nobody reads (RFC 2046 §5.1.1): a line break, mostly.
EPILOGUE_BYTES = 4096
FIELD = "file"
_TYPE = "multipart/form-data"
_NO_FILE = f'The form needs one field, "{FIELD}", with a file: curl -F {FIELD}=@photo.jpg'
# Browsers write a quote and line breaks so, and nothing else (WHATWG HTML, multipart/form-data).
_ESCAPED = re.compile("%(?:22|0D|0A)", re.IGNORECASE)


class FileForm:
    """The parser of one body. `feed` gives back what there is of the file."""

    def __init__(self, content_type: str) -> None:
        """Raises `Unsupported` for another kind of body, and `Invalid` for one without an end."""
        kind, options = parse_options_header(content_type)
        if kind.decode("latin-1").lower() != _TYPE:
            raise errors.Unsupported(f"Send {_TYPE}, with the file in it.")
        boundary = options.get(b"boundary", b"")
        self.name: str | None = None
        self.is_whole = False
        self._found = bytearray()
        self._parts = 0
        self._left_over = 0
        self._field, self._value = bytearray(), bytearray()
        self._headers: list[tuple[bytes, bytes]] = []
        try:
            if not boundary:
                raise FormParserError
            self._parser = MultipartParser(
                boundary,
                {
                    "on_part_begin": self._on_part,
                    "on_header_field": self._on_field,
                    "on_header_value": self._on_value,
                    "on_header_end": self._on_header,
                    "on_headers_finished": self._on_headers,
                    "on_part_data": self._on_data,
                    "on_end": self._on_end,
                },
                max_header_count=HEADERS_MOST,
                max_header_size=HEADER_BYTES,
            )
        except FormParserError:
            raise errors.Invalid("The form says no boundary.") from None

    def feed(self, data: bytes) -> bytes:
        """Raises `Invalid`."""
        if self.is_whole:
            self._left_over += len(data)
            if self._left_over > EPILOGUE_BYTES:
                raise errors.Invalid("The form goes on behind its end.")
            return b""
        try:
            self._parser.write(data)
        except FormParserError:
            raise errors.Invalid("The form is not well-formed.") from None
        found, self._found = bytes(self._found), bytearray()
        return found

    def end(self) -> str:
        """The name of the file, once there is no more to come. Raises `Invalid`."""
        if self.name is None:
            raise errors.Invalid(_NO_FILE)
        if not self.is_whole:
            raise errors.Invalid("The form is not whole.")
        return self.name

    # Calls of the parser

    def _on_part(self) -> None:
        self._parts += 1
        if self._parts > 1:
            raise errors.Invalid(_NO_FILE)

    def _on_field(self, data: bytes, start: int, end: int) -> None:
        self._field += data[start:end]

    def _on_value(self, data: bytes, start: int, end: int) -> None:
        self._value += data[start:end]

    def _on_header(self) -> None:
        self._headers.append((bytes(self._field).lower(), bytes(self._value)))
        self._field.clear()
        self._value.clear()

    def _on_headers(self) -> None:
        self.name = _name_of(self._headers)

    def _on_data(self, data: bytes, start: int, end: int) -> None:
        self._found += data[start:end]

    def _on_end(self) -> None:
        self.is_whole = True


def _name_of(headers: Sequence[tuple[bytes, bytes]]) -> str:
    """Raises `Invalid` for another field than that of the file."""
    said = next((value for name, value in headers if name == b"content-disposition"), b"")
    kind, options = parse_options_header(said)
    if kind != b"form-data" or options.get(b"name") != FIELD.encode() or b"filename" not in options:
        raise errors.Invalid(_NO_FILE)
    try:
        name = options[b"filename"].decode()
    except UnicodeDecodeError:
        raise errors.Invalid("The name of the file is not UTF-8.") from None
    return _ESCAPED.sub(lambda found: unquote(found[0]), name)
