"""Messages in many languages, and what finds each of them and no other."""

# By a name of its own: what is said, and searches of which each finds this message only.
SAID: dict[str, tuple[str, tuple[str, ...]]] = {
    "release": (
        "The release is out: version 2.14.0, see https://docs.example.org/releases",
        (
            "release out",
            "VERSION",
            '"version 2.14.0"',
            "2.14.0",
            "docs.example.org/releases",
            "releases",
        ),
    ),
    "deploy": (
        "Deploying to staging now, please don't merge.",
        ("deploying", "deplo", "staging now", "don't", '"don\'t merge"', "merge please"),
    ),
    "rollback": (
        "We had to roll back; the roll-back took 4 minutes.",
        ('"roll back"', "roll-back", "took minut", "4 minutes", '"the roll back"'),
    ),
    "coffee": (
        "Café crème à la carte? Déjà vu…",
        ("cafe", "CAFÉ creme", "creme", '"a la carte"', "deja", "déjà vu"),
    ),
    "combined": (
        "Re\u0301sume\u0301 attached as agreed",
        ("resume", "RÉSUMÉ", "r\u00e9sum\u00e9 attached", "resum", '"as agreed"'),
    ),
    "strasse": (
        "Die Größe der Straße ist egal, außer im Fußgängertunnel",
        ("grosse", "GRÖSSE", "straße", "STRASSE", "fussganger", "außer", "Fußgängertunnel"),
    ),
    "scandinavian": (
        "Smørrebrød på Østerbro, hilsen Łukasz og Đorđe",
        ("smorrebrod", "SMØRREBRØD", "osterbro", "lukasz", "łukasz", "dorde", "hilsen"),
    ),
    "turkish": (
        "İstanbul'da hava ılık, ışıklar açık",
        ("istanbul", "İSTANBUL", "ilik", "isiklar", "açık"),
    ),
    "russian": (
        "Ёлка стоит в углу, подъём в семь",
        ("елка", "ЁЛКА", "подъем", "подъём", '"в углу"', "семь стоит"),
    ),
    "ukrainian": (
        "Їжак біжить, а ґанок порожній",
        ("їжак", "ЇЖАК", "біжить", "ґанок", "порожній"),
    ),
    "greek": (
        "Ο Σίσυφος σπρώχνει τον λίθο",
        ("σισυφος", "ΣΊΣΥΦΟΣ", "σίσυφος", "λιθο", "σπρωχνει"),
    ),
    "vietnamese": (
        "Tiếng Việt có nhiều dấu, đường phố đông",
        ("tieng viet", "TIẾNG", "duong", "đường", "đông", '"nhieu dau"'),
    ),
    "hebrew": (
        "שָׁלוֹם עולם, הפגישה בשלוש",
        ("שלום", "שָׁלוֹם", "עולם", "הפגישה", "בשלוש"),
    ),
    "arabic": (
        "مُحَمَّد كتب الرسالة اليوم",
        ("محمد", "مُحَمَّد", "كتب", "الرسالة", "اليوم"),
    ),
    "persian": (
        "می‌خواهم کتاب را بخوانم",
        ("می‌خواهم", "میخواهم", "کتاب", "بخوانم"),
    ),
    "hindi": (
        "हिन्दी में लिखा गया संदेश",
        ("हिन्दी", "संदेश", "लिखा", "हिन्"),
    ),
    "thai": (
        "วันนี้ประชุมบ่ายสามโมง",
        ("ประชุม", "บ่าย", "วันนี้", "สามโมง", "นี้ประ"),
    ),
    "chinese": (
        "部署问题已经解决了，请大家再试一次。",
        ("部署问", "问题", "署问", "解决", "部署问题", "再试一次", "经解"),
    ),
    "chinese-two": (
        "明天上午十点开会讨论预算",
        ("开会", "预算", "十点", "上午", "讨论预算", "明天"),
    ),
    "traditional": (
        "資料庫備份已經完成，請檢查",
        ("備份", "資料", "資料庫", "檢查", "完成"),
    ),
    "japanese": (
        "東京タワーへ行きました。カレーが美味しい！",
        ("東京", "タワー", "ﾀﾜｰ", "カレー", "美味しい", "へ行", "きました"),
    ),
    "kana": (
        "ひらがなとカタカナ、がぎぐ",
        ("ひらがな", "カタカナ", "ｶﾀｶﾅ", "がぎ", "とカ"),
    ),
    "halfwidth": (
        "ﾊﾞｯｸｱｯﾌﾟ ABC１２３ ｆｕｌｌ",
        ("バックアップ", "バック", "abc123", "ＡＢＣ１２３", "full", "ﾊﾞｯｸ"),
    ),
    "korean": (
        "회의를 세 시에 합니다. 서버가 느려요",
        ("회의", "회의를", "서버", "느려", "세 시에", "합니다"),
    ),
    "korean-jamo": (
        "\u1100\u1161\u11b7\u110c\u1161\ub4e4\uc774 \ub9db\uc788\ub2e4",
        ("감자", "감자들", "맛있다", "\u1100\u1161\u11b7\u110c\u1161", "자들"),
    ),
    "mixed": (
        "v2部署在staging环境，用docker镜像",
        ("v2部署", "staging环境", "docker镜像", "镜像", "用docker", "环境"),
    ),
    "code": (
        "Run `git rebase --interactive HEAD~3` and foo_bar(baz)",
        ("rebase", "git rebase", "interactive", "HEAD~3", "foo_bar", "foo_bar(baz)", "baz"),
    ),
    "path": (
        "It is in /var/log/parley/server.log, line 88",
        ("/var/log/parley", "server.log", '"log parley"', "var/log", "line 88"),
    ),
    "mail": (
        "Write to ada.lovelace@example.com or grace+tests@example.net",
        ("ada.lovelace@example.com", "lovelace", "grace+tests", "example.net", "tests@example"),
    ),
    "ticket": (
        "Fixed in PROJ-1234 (was PROJ-987)",
        ("PROJ-1234", "proj-987", "1234", "987", "proj fixed"),
    ),
    "numbers": (
        "We sold 1,204 units at €3.50 each, ½ of them online",
        ("1,204", "3.50", "units sold", "online", "units", "€3.50"),
    ),
    "ligature": (
        "The ﬁnal ofﬁce ﬂoor plan №5",
        ("final", "office", "floor", '"floor plan"', "no5"),
    ),
    "emoji": (
        "🚀 launch 🎉 at noon 👩‍💻",
        ("launch", "noon", "noon launch", '"launch at"', "laun"),
    ),
    "markdown": (
        "**Bold** words, _italic_ ones and ~~struck~~ text",
        ("bold", "italic", "struck", "bold words", '"italic ones"'),
    ),
    "long": (
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft!",
        (
            "donaudampf",
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
            "donaudampfschifffahrtselektrizitaten",
        ),
    ),
    "repeated": (
        "again and again and again",
        ('"again and again"', "again again", '"and again and"', "agai"),
    ),
    "quotes": (
        "She said “the pump is «broken»” and left",
        ("pump", '"the pump is broken"', "„pump“", "«broken»", "left said"),
    ),
    "lines": (
        "first line\nsecond row\n\nthird paragraph",
        ('"second row"', "paragraph", '"row third"', "third first"),
    ),
    "bread": (
        "bread, butter; jam: breakfast",
        ("butter", "jam", '"bread butter"', "breakf", "jam bread"),
    ),
    "roman": (
        "Chapter Ⅷ and ① of ㎏",
        ("chapter", "viii", "kg", "① chapter"),
    ),
    "bengali": (
        "আমি বাংলায় কথা বলি",
        ("বাংলায়", "কথা", "আমি কথা", "বলি"),
    ),
    "georgian": (
        "გამარჯობა მსოფლიო",
        ("გამარჯობა", "მსოფლიო", "გამარჯ"),
    ),
    "armenian": (
        "Բարեւ աշխարհ ջան",
        ("ԲԱՐԵՒ", "բարեւ", "աշխարհ", "ջան"),
    ),
    "khmer": (
        "សួស្តីពិភពលោក",
        ("សួស្តី", "ពិភព", "លោក"),
    ),
    "soft-hyphen": (
        "inter\u00adnational co\u200boperation",
        ("international", "internat", "cooperation"),
    ),
    "names": (
        "Renée, Zoë, François and Nuñez came; O’Brien didn’t",
        ("renee", "zoe", "francois", "nunez", "O’Brien", "o'brien", "didn't came"),
    ),
    "hash": (
        "commit 9fceb02d0ae598e95dc970b74767f19372d61af8 broke it",
        ("9fceb02", "9fceb02d0ae598e95dc970b74767f19372d61af8", "commit broke"),
    ),
    "czech": (
        "Příliš žluťoučký kůň úpěl ďábelské ódy",
        ("prilis", "zlutoucky kun", "ďábelské", "ODY", "úpěl"),
    ),
}

# Searches that find several, by their names.
SHARED: dict[str, set[str]] = {
    "example": {"release", "mail"},
    "back": {"rollback"},
    "line": {"path", "lines"},
    "staging": {"deploy", "mixed"},
    "proj": {"ticket"},
    "log": {"path"},
    "已经": {"chinese"},
    "サ": set(),
    "カ": {"japanese", "kana"},
    "経": set(),
    "完": {"traditional"},
    "请": {"chinese"},
    "請": {"traditional"},
    "合": set(),
    "words": {"markdown"},
    "broke": {"quotes", "hash"},
    "break": {"bread"},
    "the": {"release", "rollback", "ligature", "quotes", "numbers"},
    "said the": {"quotes"},
    "to": {"rollback", "deploy", "mail"},
    "部署": {"chinese", "mixed"},
    "部": {"chinese", "mixed"},
    "了": {"chinese"},
    "ました": {"japanese"},
    "and": {"code", "repeated", "markdown", "roman", "names", "quotes"},
    "1": {"roman", "numbers"},
    "12": {"ticket"},
    "MERGE please": {"deploy"},
    '"DON’T merge"': {"deploy"},
    "v2": {"mixed"},
    "at noon": {"emoji"},
    "row -second": set(),
    "line -first": {"path"},
    "and -foo": {"quotes", "names", "markdown", "roman", "repeated"},
    "-release version": set(),
    "staging -merge": {"mixed"},
    "example -release": {"mail"},
    'roll -"roll forward"': {"rollback"},
    'roll -"roll back"': set(),
    "カ -タワー": {"kana"},
    "has:link": {"release"},
    "has:link version": {"release"},
    "-has:link version": set(),
    "has:link merge": set(),
}

# Searches that find nothing, though something of them is there.
NOTHING: tuple[str, ...] = (
    "elease",
    '"out release"',
    '"back roll"',
    "署部",
    "题问",
    "部问",
    "決問",
    "京東",
    "ワタ",
    "의회",
    "ประชุ่ม",
    "deploying production",
    '"again again again"',
    "PROJ-1235",
    "9fceb03",
    "cafeteria",
    "Donaudampfschiffahrt",
    "ga",
    "か",
    "resumes",
)
