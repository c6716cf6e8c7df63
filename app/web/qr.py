"""Links as pictures that a phone reads (QR codes)."""

import io

import segno

# Pixels for each module: small enough for a page, and large enough for a camera.
SCALE = 4


def svg(link: str) -> bytes:
    to = io.BytesIO()
    _code(link).save(to, kind="svg", scale=SCALE, light="#fff", xmldecl=False)
    return to.getvalue()


def data_url(link: str) -> str:
    """For a link that is shown once, and has no address to ask for its picture at."""
    return str(_code(link).svg_data_uri(scale=SCALE, light="#fff"))


def _code(link: str) -> segno.QRCode:
    return segno.make(link, micro=False)
