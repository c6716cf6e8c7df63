"""The page's emoji data, made of emojibase-data in the version that package-lock.json pins.

`static/emoji/en.json` has every emoji with its English words and shortcodes; the file of another
language has only the words of it, in the same order. `static/emoji/spellings.txt` is for the
server: each emoji that there is, in every tone, as it is spelled.
"""

import json
import shutil
from pathlib import Path
from typing import Any

# What is newer, the fonts of most systems draw as an empty box.
NEWEST = 15.1
# By the number of their group. Left out is 2: skin tones and hair by themselves.
GROUPS = {
    0: "smileys",
    1: "people",
    3: "nature",
    4: "food",
    5: "travel",
    6: "activities",
    7: "objects",
    8: "symbols",
    9: "flags",
}
OTHER_LANGUAGES = ("zh",)
# The first one that knows an emoji gives the code that is shown; the others are understood, too.
SHORTCODES = ("github", "iamcal", "emojibase")
TONES = range(0x1F3FB, 0x1F400)
MEDIUM_TONE = 0x1F3FD
PICTURE_SIGN = "\ufe0f"

Emoji = dict[str, Any]


def make(static: Path, package: Path) -> None:
    """Write `static`/emoji anew, of the unpacked package."""
    folder = static / "emoji"
    folder.mkdir(exist_ok=True)
    shutil.copy(package / "LICENSE", folder / "LICENSE")
    every = _read(package / "en" / "data.json")
    (folder / "spellings.txt").write_text("\n".join(_spellings(every)) + "\n", "utf-8")
    shown = _shown(every)
    sources = [_read(package / "en" / "shortcodes" / f"{name}.json") for name in SHORTCODES]
    codes = _codes([each["hexcode"] for group in shown.values() for each in group], sources)
    _write(folder / "en.json", {name: _rows(each, codes) for name, each in shown.items()})
    for language in OTHER_LANGUAGES:
        words = {each["hexcode"]: each for each in _read(package / language / "data.json")}
        _write(
            folder / f"{language}.json",
            {
                name: [_words(words.get(each["hexcode"], each)) for each in group]
                for name, group in shown.items()
            },
        )


def _shown(every: list[Emoji]) -> dict[str, list[Emoji]]:
    """By group, in Unicode's order."""
    shown: dict[str, list[Emoji]] = {name: [] for name in GROUPS.values()}
    for each in sorted(every, key=lambda each: each.get("order", 0)):
        if each.get("group") in GROUPS and each["version"] <= NEWEST:
            shown[GROUPS[each["group"]]].append(each)
    return shown


def _spellings(every: list[Emoji]) -> list[str]:
    """Also of those that are newer than what is shown: others may have them."""
    whole = [each for each in every if each.get("group") in GROUPS]
    return sorted(_text(each) for one in whole for each in (one, *one.get("skins", [])))


def _codes(every: list[str], sources: list[dict[str, str | list[str]]]) -> dict[str, list[str]]:
    """By emoji. What two of them are called is the name of the one that an earlier source names."""
    codes: dict[str, list[str]] = {each: [] for each in every}
    taken: set[str] = set()
    for source in sources:
        for each in every:
            found = source.get(each, [])
            new = [code for code in _listed(found) if code not in taken]
            codes[each] += new
            taken.update(new)
    return codes


def _listed(found: str | list[str]) -> list[str]:
    return [found] if isinstance(found, str) else found


def _rows(group: list[Emoji], codes: dict[str, list[str]]) -> list[list[Any]]:
    """[emoji, label, other words, shortcodes, whether it has skin tones]"""
    return [
        [_text(each), *_words(each), " ".join(codes[each["hexcode"]]), int(_has_tones(each))]
        for each in group
    ]


def _words(each: Emoji) -> list[str]:
    """[label, other words]"""
    label = each["label"]
    said = set(label.casefold().split())
    return [label, " ".join(tag for tag in each.get("tags", []) if tag.casefold() not in said)]


def _text(each: Emoji) -> str:
    """Without the sign for "as a picture" where it is one anyway: one emoji has one spelling."""
    emoji: str = each["emoji"]
    is_picture = each["type"] == 1 and len(emoji) == 2
    return emoji.removesuffix(PICTURE_SIGN) if is_picture else emoji


def _has_tones(each: Emoji) -> bool:
    """In one tone for all people in it: the page makes those (static/js/emoji-habits.js)."""
    return any(_has_one_tone(skin["emoji"]) for skin in each.get("skins", []))


def _has_one_tone(text: str) -> bool:
    tones = [ord(sign) for sign in text if ord(sign) in TONES]
    return set(tones) == {MEDIUM_TONE}


def _read(path: Path) -> Any:
    return json.loads(path.read_text("utf-8"))


def _write(path: Path, content: object) -> None:
    # A line for each emoji: a change of some is seen as one.
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    path.write_text(text.replace("],[", "],\n[") + "\n", "utf-8")
