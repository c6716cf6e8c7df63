"""Pages of an SQLite file, and the gaps in them where nothing is stored.

https://sqlite.org/fileformat2.html, sections 1.3 (the header), 1.6 (b-tree pages), 1.8 (maps)
"""

from dataclasses import dataclass

HEADER_BYTES = 100
_MAGIC = b"SQLite format 3\0"
# SQLite never stores anything in the page with this byte (section 1.4).
LOCK_BYTE = 0x4000_0000
# From this page on, the number of a page may begin with the byte of a b-tree page, and so may the
# overflow and free pages that begin with such a number. At 4 KiB a page these are 137 GB.
MAX_PAGES = 0x0200_0000 - 1
# Where the cell pointers begin: in pages that point to others, and in leaves.
_POINTERS_AT = {2: 12, 5: 12, 10: 8, 13: 8}


class UnknownLayout(Exception):
    """The file is not one in which we know what each byte means."""


@dataclass(frozen=True, slots=True)
class Layout:
    """`usable_bytes` of each page are SQLite's own."""

    page_bytes: int
    usable_bytes: int
    has_maps: bool = False
    """Whether some pages are maps of others, as with auto_vacuum (section 1.8)."""

    def is_map(self, number: int) -> bool:
        """Whether this page is such a map: its first bytes may look like those of another."""
        if not self.has_maps or number < 2:
            return False
        # Each has an entry of five bytes for each of the pages that follow it.
        mapped = self.usable_bytes // 5 + 1
        first = (number - 2) // mapped * mapped + 2
        # The page of SQLite's locks is left out, and then the map comes behind it.
        locks = LOCK_BYTE // self.page_bytes + 1
        return number == (first + 1 if first == locks else first)


def layout(header: bytes) -> Layout:
    """From the first bytes of the file. Raises `UnknownLayout`."""
    if not header.startswith(_MAGIC):
        raise UnknownLayout("This is not an SQLite database")
    size = int.from_bytes(header[16:18])
    page_bytes = 65536 if size == 1 else size
    return Layout(page_bytes, page_bytes - header[20], has_maps=any(header[52:56]))


def gap(data: bytes, at: int, *, number: int, usable_bytes: int) -> slice:
    """Between the cell pointers and the cells of the page at `at`; what stands there is left over.

    Empty for pages of other kinds, and for those that make no sense.
    """
    head = at + HEADER_BYTES if number == 1 else at
    pointers_at = _POINTERS_AT.get(data[head])
    if pointers_at is None:
        return slice(at, at)
    cells = data[head + 3] << 8 | data[head + 4]
    start = head + pointers_at + 2 * cells
    end = at + (data[head + 5] << 8 | data[head + 6] or 65536)
    return slice(start, end) if start <= end <= at + usable_bytes else slice(at, at)
