"""The words of the page in two files: those of the first screen, and the rest, which comes later.

What a module can say stands in it: a whole key, the key of a plural without its form, or the
beginning of keys that are made as it runs (`status.${state}`), up to the point.
"""

import json
import re
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath

WHOLE = "lang/"
FIRST = "lang/first/"
REST = "lang/rest/"
KEY = re.compile(r"""["'`]([a-z0-9_.]+)["'`]""")
BEGINNING = re.compile(r"`([a-z0-9_.]+\.)\$\{")
# A plural has one key for each of these (static/js/i18n.js).
FORMS = ("_zero", "_one", "_two", "_few", "_many", "_other")


def divided(files: Mapping[str, bytes], first: Iterable[str]) -> dict[str, bytes]:
    """All files, with two of words for each language in place of the one; `first` are modules."""
    sources = "\n".join(files[name].decode() for name in first)
    keys, beginnings = set(KEY.findall(sources)), tuple(set(BEGINNING.findall(sources)))

    def is_first(key: str) -> bool:
        return key in keys or key.startswith(beginnings) or _without_form(key) in keys

    found = {}
    for name, content in files.items():
        if not name.startswith(WHOLE):
            found[name] = content
            continue
        words = json.loads(content)
        language = PurePosixPath(name).name
        found[FIRST + language] = _packed({k: v for k, v in words.items() if is_first(k)})
        found[REST + language] = _packed({k: v for k, v in words.items() if not is_first(k)})
    return found


def _without_form(key: str) -> str:
    return key.rpartition("_")[0] if key.endswith(FORMS) else key


def _packed(words: dict[str, str]) -> bytes:
    return json.dumps(words, ensure_ascii=False, separators=(",", ":")).encode()
