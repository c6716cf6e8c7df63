"""WebSocket frames in a read buffer, without copying them (RFC 6455 §5.2)."""

try:
    from websockets.speedups import apply_mask
except ImportError:  # no wheel for this machine
    from websockets.utils import apply_mask

# The first byte of a whole frame.
WHOLE_TEXT, CLOSE, PING, PONG = 0x81, 0x88, 0x89, 0x8A
LONGEST_HEAD_BYTES = 14
# Head, mask and the content that a control frame may have (RFC 6455 §5.5).
LONGEST_CONTROL_BYTES = 6 + 125
_MASKED = 0x80
_LENGTH_16, _LENGTH_64 = 126, 127


def frame_end(data: bytes | bytearray, start: int) -> int:
    """The end of the frame that begins at `start`; 0 if that can't be told yet."""
    have = len(data) - start
    if have < 2:
        return 0
    second = data[start + 1]
    length = second & 0x7F
    head = 2
    if length == _LENGTH_16:
        head = 4
    elif length == _LENGTH_64:
        head = 10
    if have < head:
        return 0
    if head > 2:
        length = int.from_bytes(data[start + 2 : start + head])
    return start + head + (4 if second & _MASKED else 0) + length


def payload(data: bytes | bytearray, start: int, end: int) -> bytes | None:
    """The unmasked content of the frame from `start` to `end`; None if it was not masked."""
    second = data[start + 1]
    if not second & _MASKED:
        return None
    length = second & 0x7F
    body = start + (6 if length < _LENGTH_16 else 8 if length == _LENGTH_16 else 14)
    return apply_mask(bytes(data[body:end]), bytes(data[body - 4 : body]))
