"""PDFs for tests, written by hand."""

import zlib

PAGE = "<< /Type /Page /Parent 2 0 R /Contents {} 0 R /Resources << /Font << /F 3 0 R >> >> >>"


def pdf(*pages: str) -> bytes:
    """With a line of Latin text on each page."""
    return of_contents(*(f"BT /F 12 Tf 72 720 Td ({page}) Tj ET".encode() for page in pages))


def of_contents(*contents: bytes) -> bytes:
    """With what is drawn on each page (ISO 32000-1, 7.8.2)."""
    numbers = [4 + 2 * place for place in range(len(contents))]
    kids = " ".join(f"{number} 0 R" for number in numbers)
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(numbers)} /MediaBox [0 0 595 842] >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, content in zip(numbers, contents, strict=True):
        packed = zlib.compress(content, 9)
        head = f"<< /Length {len(packed)} /Filter /FlateDecode >>\nstream\n".encode()
        objects += [PAGE.format(number + 1).encode(), head + packed + b"\nendstream"]
    made = b"%PDF-1.4\n"
    places = []
    for number, each in enumerate(objects, 1):
        places.append(len(made))
        made += f"{number} 0 obj\n".encode() + each + b"\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    end = f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n<< /Size {size} /Root 1 0 R >>\n"
    return made + end.encode() + f"startxref\n{len(made)}\n%%EOF\n".encode()
