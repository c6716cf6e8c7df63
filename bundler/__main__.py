"""`python -m bundler`: makes static/bundle anew."""

import sys

from app.files import STATIC
from bundler.bundle import Unavailable, make

try:
    make(STATIC)
except Unavailable as error:
    sys.exit(f"bundler: {error}")
