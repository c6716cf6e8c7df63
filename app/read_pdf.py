"""Reads what a PDF says: a program run by `file_texts.py`, `python read_pdf.py CHARACTERS`.

What comes in may be made to harm whoever reads it. So it is read here, in a process that has a
little memory and time, no secrets and nothing open but two pipes. It reads the PDF from standard
input, and writes the text of one page after the other to standard output, as UTF-8, until it has so
many characters. Whatever goes wrong, what it has written until then is text of the PDF.
"""

import io
import sys

from pypdf import PdfReader


def main(most: int) -> int:
    try:
        for page in PdfReader(io.BytesIO(sys.stdin.buffer.read())).pages:
            said = page.extract_text()[:most]
            sys.stdout.buffer.write(said.encode(errors="replace") + b"\n")
            sys.stdout.buffer.flush()
            most -= len(said)
            if most <= 0:
                break
    except Exception:  # whatever a reader makes of bytes that are no PDF
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
