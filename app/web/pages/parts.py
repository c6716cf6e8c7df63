"""What the first screen does without, of the page itself: dialogs, panels, rows of other lists.

It says the same to everybody who reads a language, so it is one more file of the page. What a
setting changes in it, the scripts put in.
"""

import json
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import PurePosixPath

from jinja2 import DictLoader, Environment, StrictUndefined

from .catalogue import LANGUAGES
from .longest import LONGEST
from .words import WHOLE

FOLDER = "parts/"
TEMPLATE = "later.html"


# What makes such a file: of most starts nobody ever asks for it, and it takes longer than all else.
Make = Callable[[], bytes]


def parts(files: Mapping[str, bytes], templates: Mapping[str, bytes]) -> dict[str, Make]:
    """`parts/en.html` and those of the other languages."""
    sources = {name: content.decode() for name, content in templates.items()}
    loader = DictLoader(sources)
    environment = Environment(loader=loader, autoescape=True, undefined=StrictUndefined)

    def make(language: str, words: bytes) -> bytes:
        values = {"language": language, "languages": LANGUAGES, "longest": LONGEST}
        # The scripts put it in (static/js/rest.js): one file for whichever host.
        values |= {"root": ""}
        said = json.loads(words) | json.loads(templates[f"words/{language}.json"])
        template = environment.get_template(TEMPLATE)
        return template.render(t=_saying(said), **values).encode()

    return {
        f"{FOLDER}{language}.html": partial(make, language, content)
        for name, content in files.items()
        if name.startswith(WHOLE)
        for language in [PurePosixPath(name).stem]
    }


def _saying(words: Mapping[str, str]) -> Callable[..., str]:
    def t(key: str, **values: object) -> str:
        return words.get(key, key).format(**values)

    return t
