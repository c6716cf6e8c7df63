"""What the people of the demo say: a small firm that makes software for harbours, for one month.

A talk is a block of lines, `who: words`. A single letter is anyone of the room, a name is that
person. `| ` continues a message on its next line; `a edits: …` and `a deletes` are about the last
message of `a` in this talk. `$port` and the like are filled from `WORDS`, one value per talk.
"""
# ruff: noqa: E501 - people write long lines

from dataclasses import dataclass, field

from ..chat.rooms import RoomChange

# name → display name; None where the two are the same.
PEOPLE: dict[str, str | None] = {
    "ada": "Ada Okafor",
    "grace": "Grace Lindqvist",
    "mateo": "Mateo Fuentes",
    "priya": "Priya Raghunathan",
    "jonas": "Jonas Weber",
    "yuki": "Yuki Tanaka",
    "linwei": "林薇",
    "zhanghao": "张浩",
    "layla": "ليلى حداد",
    "seun": "Oluwaseun Babatunde Akinwande-Fitzgerald (Harbours in Lagos)",
    "marta": "Marta Kowalczyk",
    "siobhan": "Siobhán Ní Bhriain",
    "ines": "Inês Carvalho",
    "tom": None,
    "deploybot": "Deploys",
}

WORDS: dict[str, tuple[str, ...] | range] = {
    "port": (
        "Rotterdam",
        "Gdynia",
        "Valencia",
        "Lagos",
        "Cork",
        "Setúbal",
        "Kobe",
        "Ningbo",
        "Beirut",
        "Gothenburg",
        "Bremerhaven",
        "Chennai",
        "Bergen",
        "Trieste",
        "Galway",
        "Vigo",
    ),
    "service": ("tides", "berths", "billing", "gateway", "maps", "mailer", "weather", "search"),
    "page": (
        "berth map",
        "invoice list",
        "arrivals board",
        "tide chart",
        "sign-up",
        "pilot roster",
    ),
    "boat": ("Nordlys", "Santa Rita", "Mavis", "Blue Heron", "Ondine", "Kittiwake", "Zephyr II"),
    "client": ("the harbour office", "the ferry line", "the marina", "the pilots", "customs"),
    "change": (
        "cache the tide table for a day",
        "round berth lengths up, not down",
        "retry the weather feed with jitter",
        "show the arrivals in the harbour's own time",
        "drop the unused index on bookings",
        "let pilots swap shifts",
        "faster berth search",
        "fix the double booking at midnight",
        "send invoices as PDF/A",
        "log the request id everywhere",
        "remove the old map tiles",
        "explain why a berth was refused",
        "keep filters in the address",
        "upgrade the database driver",
        "read-only mode for auditors",
        "smaller images on phones",
        "do not page the pilot twice",
        "accept draughts with a comma",
        "warn before low water",
        "say which crane is out of order",
        "store durations in seconds",
        "fewer queries on the board",
    ),
    "bug": (
        "two ferries on the same berth",
        "the tide curve jumping back at midnight",
        "an invoice with a negative total",
        "a blank map after waking the laptop",
        "the export stopping at row 1000",
        "a spinner that never ends",
        "arrivals sorted as text",
        "a login loop on old tablets",
        "the draught field refusing 3,5",
        "mails in the wrong language",
    ),
    "cause": (
        "a cache key without the harbour in it",
        "summer time, of course",
        "a missing await",
        "two workers with the same id",
        "an off-by-one in the pager",
        "a proxy that strips the header",
        "a float where money should be",
        "an empty list that nobody expected",
    ),
    "dish": (
        "ramen",
        "pierogi",
        "jollof",
        "bacalhau",
        "falafel",
        "dosa",
        "goulash",
        "a proper stew",
    ),
    "drink": ("coffee", "tea", "mate", "filter coffee", "hot chocolate"),
    "day": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"),
    "time": ("9:30", "10:00", "11:15", "13:00", "14:30", "16:00"),
    "book": (
        "The Mezzanine",
        "A Pattern Language",
        "The Left Hand of Darkness",
        "Piranesi",
        "Austerlitz",
        "The Sea, the Sea",
        "Invisible Cities",
    ),
    "role": ("backend developer", "designer", "support lead", "site reliability engineer"),
    "n": range(3, 90),
    "few": range(2, 6),
    "pr": range(1180, 1460),
    "ticket": range(20310, 20990),
    "ms": range(35, 480),
    "secs": range(18, 140),
    "percent": range(4, 60),
    "hash": range(0x1000000, 0xFFFFFFF),
    "release": ("2.3.1", "2.3.2", "2.4.0", "2.4.1"),
    "lunch": ("小笼包", "生煎", "麻辣香锅", "兰州拉面", "黄焖鸡", "葱油拌面"),
    "harbour": ("宁波", "洋山", "厦门", "青岛", "大连"),
}

# Copied together until they fill the longest message there may be.
MINUTES_TITLE = "Minutes of the quarterly review, unabridged, since somebody asked for all of it:"
MINUTES = (
    "The numbers first: more harbours, fewer tickets per harbour, and one invoice that is still wrong.",
    "Pilots want to swap shifts from a phone in the rain, with gloves on; nothing else on the list came up as often.",
    "We agreed that a berth is refused with a reason, always, and that the reason is a sentence and not a code.",
    "Tide tables stay cached for a day; who needs the newest asks for it, and the page says how old it is.",
    "Nobody could say why the export has a limit. It goes, and the export becomes a stream.",
    "Support wants to see what the customer sees. Read-only, with a banner, and written to the audit log.",
    "The map is too slow on the tablets of the harbour office, which are from 2016 and will stay.",
    "Translations: Polish and Portuguese are complete, Arabic needs someone to look at the right-to-left tables.",
    "We keep Friday afternoons free of deploys, and we keep writing that down so that nobody is surprised.",
)

GENERAL = """
a: Good morning all ☀️
b: Morning! How was $port?
a: Windy. But the harbour master showed us the control room, worth the trip
c: Pictures please

a: Reminder: all-hands on $day at $time, agenda is in the calendar
b: Can we have ten minutes for the $port rollout?
a: Yes, put it in the doc
c: I added it. Also a slot for questions, we ran out last time

a: $client in $port signed 🎉
b: Wonderful news, congratulations to everybody who flew out there
c: 🎉🎉🎉
d: How many berths is that?
b: $n, and two dry docks

a: Who has the key for the meeting room on the second floor?
b: It hangs next to the fridge
a: It does not
c: Sorry, it was in my coat. It is back now

a: I'm off from $day on, back in a week. $page questions to @grace please
b: Enjoy! Anything half done that we should know of?
a: Only the $page, and it is behind a flag

a: New desk plan is up: https://wiki.example.org/office/desks
b: I seem to be sitting in the kitchen
a: edge case
a edits: An edge case. Fixed, you are at the window now.
b: Even better

a: Do we have anybody who reads Norwegian? $client in Bergen sent a contract
b: I do, more or less. Forward it to me
a: Sent. No hurry, before $day would be lovely

a: Fire drill at $time, please actually leave the building this time
b: Even in the rain?
a: Especially in the rain

a: The newsletter goes out tomorrow. One sentence from each team, please
b: Engineering: the $page is twice as fast
c: Support: $n tickets closed, one of them a marriage proposal
d: Design: we removed $few buttons and nobody missed them
a: Perfect, thank you all

a: Expense reports are due on $day
b: I have the taxi in $port only on paper
a: A photo is fine
b: 👍

a: The heating is off again on the north side
b: Called them, someone comes at $time
c: I have put on the second jumper 🧣

a: Whose bike is in front of the door? The post can't get in
b: Mine, moving it
b deletes
b: Moved. Sorry!

a: Visitors from $port tomorrow, $few people. Could someone show them the arrivals board?
b: Happy to. Do they speak English?
a: English and Portuguese, so @ines if you have half an hour
c: Or all of us: a small tour, then lunch

a: Great demo just now, thank you. The part with the low-water warning made them sit up
b: It made me sit up too, I had not seen it with real data
c: Recording: https://video.example.org/demos/$pr

a: We are $n people on the waiting list for the pilot roster now
b: Then let's open it a bit wider. $percent more from $day?
a: Yes. I'll tell support

a: Lost: one blue umbrella with ducks on it
b: Found: one blue umbrella with ducks on it, third floor
a: 🦆❤️

a: The photographer comes on $day. Nobody has to, everybody may
b: Is a jumper with a lobster on it all right?
a: More than all right

a: Who can lend me an adapter for the big screen?
b: Top drawer, under the cables that nobody dares to throw away
a: Found it, and a floppy disk

a: Numbers of the month: $n harbours, $few of them new, and one that came back
b: Which one came back?
a: $port 😊
c: I knew it

a: The window in the hall does not close, mind your papers
b: That explains the gull
c: What gull?
b: Exactly

a: Train to $port is cancelled, I'll work from the station until $time
b: Is there at least $drink?
a: There is a machine that says so

a: Please welcome two school classes in the hall at $time. They want to see "the ships on the computer"
b: I can show them the arrivals of $port live
c: And I bring the stickers

a: Security reminder: lock your screens. I have sent cake orders from $few of them today
b: So that's why
c: I stand by my cake

a: Parking: the left half of the yard is closed until $day
b: Bikes too?
a: Bikes are fine

a: Could everyone look over their page on the website? Two of us have left, one has a new name
b: Done
c: Mine still says intern. I have been here for six years
a: 😅 Fixing
"""

ENGINEERING = """
a: Can somebody look at #$pr? It is small: $change
b: Looking
b: Two comments, nothing that blocks it
a: Both fixed, thanks
b: Approved ✅

a: Seeing $bug on staging. Anybody touched $service?
b: I did, yesterday, but only the logging
c: I can reproduce it. Give me ten minutes
c: Found it: $cause
a: Of course it is
b: I'll write the test first. Then we see

a: p95 of $service went from $ms ms to twice that since the last release
b: Is it the same query?
a: Same query, other plan. It reads the whole table now
b: `ANALYZE` did not run after the import. Try:
| psql -c 'ANALYZE bookings'
| psql -c 'EXPLAIN (ANALYZE, BUFFERS) SELECT * FROM bookings WHERE port_id = 17'
a: Back to normal. I owe you $drink

a: Standup: yesterday $change. Today the tests for it. No blockers
b: Standup: reviewing, then $service. I could use a second pair of eyes at $time
c: Standup: still hunting $bug
a: Take me for the eyes

a: How do we name this: `mooring_id` or `berth_id`? The code has both
b: Berth. The harbour people say berth
c: Then let us rename it everywhere, once
b: +1
a: On it, #$pr

a: This is the smallest thing that shows it:
| def next_low_water(curve: list[float]) -> int:
|     lowest = min(curve)
|     return curve.index(lowest)   # the first of two equal ones
b: And the test expects the second. I think the test is right: the pilot looks ahead
a: Agreed. So `len(curve) - 1 - curve[::-1].index(lowest)`, with a comment

a: Is main red for everyone or only for me?
b: Everyone. $cause
a: Revert?
b: Already on it, two minutes
b: Green again
c: 🟢

a: Question about retries: if the mailer dies after sending and before writing that down, we send twice?
b: Yes. That's why the message id is made before the first try
c: And the other side drops repeats. Worth reading: https://www.rfc-editor.org/rfc/rfc9110#name-idempotent-methods
a: Clear, thanks. I'll put that in the doc before I forget

a: I want to delete $n lines of the old importer. Last chance to object
b: Do it
c: Do it!
a: Done. The build is $secs seconds faster, which is a nice surprise

a: Who knows why `$service` starts a thread at import time?
b: Historical reasons
a: git blame says it was you
b: Then I was the history. It can go into `main()`

a: Load test of $service: $n requests per second before the first error, the median at $ms ms
b: And without the cache?
a: Half of that
c: Fine for this year. Please write down the machine it ran on
a: 2 cores, 4 GB, the small ones

a: Tried the new type checker settings. $n errors, and three of them are real bugs
b: Which three?
a: Two `None` that can be, one string that is compared with a number
b: I take it back then, strict it is

a: Does the $port feed send local time or UTC?
b: Local. Without an offset. And it changes in October
c: 😱
a: So the hour between 2 and 3 exists twice
b: We keep the sequence number beside it, that one never goes back

a: Postmortem for last night is up: https://wiki.example.org/postmortems/$ticket
b: Good read. The timeline is very clear
c: One question: why did nobody get the page?
a: The rota had a hole between two shifts. The rota tool now refuses holes

a: small thing: the linter wants this
| - if len(items) == 0:
| + if not items:
b: It is right, and I don't like it
a: 😂

a: I'll take the on-call shift on $day, if someone takes mine the week after
b: Deal
a: Swapped it in the rota

a: Backups: restored last night's into a fresh machine, $secs seconds, all counts agree
b: Thank you for doing that. How often do we try it?
a: Monthly, from now on by itself

a: Why is the image $n MB bigger?
b: Somebody added a font for every language on earth
a: Somebody being?
b: Somebody being me. I'll only ship the ones we show

a: Draft for the new booking API, comments welcome: https://wiki.example.org/rfcs/bookings-v3
b: I like that a refusal has a reason
c: What happens on a repeat of the same request?
a: It gets the first answer. Section 4
c: 👌

a: Pairing on $bug at $time, anyone?
b: Me
c: Me too, if I may just listen

a: `$service` used $n % of its memory for one list. It kept every arrival since spring
b: Bounded now?
a: The newest 1000, and the rest is where it belongs, in the database

a: Can two people edit the same booking at once?
b: They can. The second one is told that it changed and sees what
c: No silent overwriting, please. Ever
b: Right, there is a test for that: `test_the_second_editor_is_told`

a: I wrote the same query three ways, the simple one wins by $ms ms
b: I love it when that happens
c: Commit message of the year

a: What do we do about the flaky test in `$service`?
b: It isn't flaky, it found a race. $cause
a: So it was right all along
b: It was. Fixed in #$pr

a: Docs: I tried the set-up on a fresh laptop, two steps were missing
b: Which ones?
a: The folder has to exist, and the key file wants `chmod 600`
b: Let the program do both then
a: Even better: #$pr

a: Someone please explain this line to me
| total = sum(x.net for x in rows) * (1 + rate) if rows else Decimal(0)
b: Without rows the sum is the int 0, and the type checker complained
a: So `sum(..., start=Decimal(0))`?
b: Yes. Nicer

a: Dependency updates of the week: $few, all tests green, changelogs read
b: Anything surprising?
a: One dropped what we don't use. Smaller is good

a: The map loads $n tiles before it shows anything
b: Show the first, then fetch the others
c: And none for the part behind the dialog
a: Down to 4. It feels like another program

a: I'm writing the retention job. Is 90 days right for the raw positions?
b: 90 for raw, for ever for the daily sums
c: And the harbour can ask for less
a: 👍

a: Friday: no deploys after noon, I know. But the fix for $bug is one line
b: Famous last words
a: Monday it is

a: Anybody else seeing slow builds? $secs s instead of the usual 40
b: The cache moved, the next one is fast again
a: Confirmed, thanks
"""

DEPLOYS = """
deploybot: `$service` $hash is on staging after ${secs}s: $change (#$pr)
deploybot: `$service` $hash is live. Errors flat, p95 $ms ms

deploybot: `$service` $hash is live: $change (#$pr)

deploybot: `$service` $hash is live: $change (#$pr)
a: Looks good from here

deploybot: `$service` $hash failed its checks on staging: `test_$service` after ${secs}s (#$pr)
a: Mine, looking
deploybot: `$service` $hash2 is live: $change (#$pr)

deploybot: `$service` $hash is live. Errors up by $percent %, p95 $ms ms
a: Rolling back
deploybot: `$service` is back on $hash2 after ${secs}s
a: $cause. Fix comes as #$pr2

deploybot: Certificates renewed for $few hosts. Next time in 60 days

deploybot: Backup done: ${secs}s, $n GB, restore test passed
"""

DESIGN = """
a: New sketches for the $page: https://design.example.org/f/$ticket
b: I like the second one. The first has too many lines
c: Second one, but with the legend on the left
a: Like this? Updated in the same file
b: Exactly like this 👏

a: Which grey is this? We have eleven
b: We have four, officially
a: Then seven of them must go
b: Make me a list and I'll hunt them

a: Watched $few people use the $page today. Nobody found the filter
b: Nobody?
a: One found it and thought that it was a logo
c: Ouch. A word instead of the icon then
a: Yes. "Filter". Revolutionary

a: Contrast of the small text on the $page is 3.9, we need 4.5
b: Darker text or lighter ground?
a: Darker text. I'll open a pull request
b: Thank you ❤️

a: How should a refused berth look? Red feels like shouting
b: It isn't an error, the harbour is just full
c: Neutral, with the next free time as the main thing
a: That's it. The answer people want is "when", not "no"

a: Right-to-left review of the $page: the arrows point the wrong way and the numbers are fine
layla: The arrows, and the padding of the first column. I'll mark it in the file
a: شكرا ليلى!
layla: على الرحب والسعة 🙂

a: Please don't ship this icon, it is an anchor and it means "link"
b: In an app for harbours. I see
c: 😂😂

a: Does the chart need animation?
b: When the tide changes, a little. Not at the start
c: And none for those who asked their system for less of it

a: The word "berth" confuses new people. Tooltip or other word?
b: The harbour people would never forgive another word
a: Tooltip. One sentence, with a drawing

a: Empty state of the $page: a drawing or just words?
b: Words and one button. The drawing was nice the first time
a: Words and a button

a: Phone version, 390 px wide, one hand, gloves: https://design.example.org/f/$ticket
b: The buttons could still be bigger
a: 48 px now. The thumb of $port is happy

a: I printed the $page on the old printer. It is two pages of menu and then half a table
b: A print style sheet, then
c: Oh, that's an afternoon I would enjoy
a: It's yours 🖨️

a: Which of these two says "saved"? The tick or the solid colour?
b: The colour says it without shouting
c: And for those who don't see the colour, the word
a: Both, then

a: Loading skeletons: yes or no?
b: Only where we wait longer than half a second
a: So nowhere, after what engineering did this week

a: Keyboard only, ten minutes on the $page: I got lost once, in the filter
b: Focus jumps back to the top there, I have seen it too
a: Ticket is written, with a film of me getting lost
"""

SUPPORT = """
a: #$ticket: $client in $port reports $bug
b: Is that the browser or the app?
a: Browser, an old one
b: Known, fixed tomorrow with #$pr. Please tell them
a: Told them. They sent a drawing of a happy boat in return

a: #$ticket is urgent: the $boat stands outside $port and has no berth in the system
b: Calling the harbour office
b: They have her on 14. I have put her in by hand
a: You are the best. Closing

a: Does anybody know why $client gets two mails per booking?
b: Two accounts with the same address. It is in #$ticket
a: Merged, thanks

a: Customer asks for invoices in Polish
marta: They exist: settings, language, save, and then send one again
a: That worked, they say dziękuję
marta: 😊

a: $n open tickets this morning. Most of them about the $page
b: Is there one thing behind them?
a: I think so: $bug
c: Then one answer for all. I'll write it, you check it
a: Deal

a: Can I give $client in $port a month for free? We had them down for two hours
b: Yes, and write to them before they write to us
a: Done both

a: #$ticket: they can't sign in since the password change
b: Asked them to try a private window: works. Old cookie
a: Do we clear it on sign-out now?
b: Since #$pr, yes

a: Compliment of the day, from $port: "It is the only program here that never asked me to restart."
b: Frame it
c: 🖼️

a: Someone from $port writes in capitals only
b: I called him. The key is stuck
a: 😂 And the ticket?
b: Solved as well

a: #$ticket: export of the whole year takes $secs seconds, is that normal?
b: For $n thousand arrivals, yes. But it could say so
a: I'll ask for a progress bar

a: How do I delete somebody's account properly? They asked in writing
b: Settings, people, their name, delete. What they wrote is erased with it
a: And the invoices?
b: Stay, by law. I have a text for that, wait
b: It is in the answers under "erasure"

a: The $boat changed her name and now has two histories
b: Send me both numbers, I'll join them
a: Sent. The captain says the old name brought bad luck

a: Holiday cover next week: mornings or afternoons?
b: Mornings
c: Then I take the afternoons

a: #$ticket: they want arrivals by fax
b: No
c: Kindly no
a: Kindly no, with a link to the print view

a: Phone is very loud this morning, is something down?
b: $service was slow for $few minutes, back to normal
a: Thanks, I'll tell those who ask
"""

RANDOM = """
a: Lunch? $dish at the corner, leaving at 12:15
b: In!
c: Save me a seat, I'll be five minutes late
d: Too much to do, eat one for me

a: Found this today: https://en.wikipedia.org/wiki/Tide-predicting_machine
b: Brass gears that compute the sea. I want one
c: There is one in Liverpool, they switch it on for visitors

a: 🐈
b: Name?
a: Semaphore. She only lets one person through the door at a time
b: 😂

a: Who finished the $drink?
b: It was like this when I came
c: It was like this when I came
a: Remarkable

a: Has anybody read "$book"?
b: Twice. Take it slowly
a: I'm on page $n and I already slowed down

a: Longest word I met this week: Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft
b: We should use it as a test for the $page
c: We do now

a: 🎂
b: 🎂🎂
c: Happy birthday!!
d: Cake in the kitchen, first come, first served

a: Weather for $port at the weekend?
b: Rain. Always rain
a: I'll bring the good jacket then

a: Running on $day before work, 7 km along the water, slow enough to talk
b: How slow is slow?
a: There is a dog with us and it gets bored
b: Then I'm in

a: Today's crossword: "ship's kitchen", six letters
b: galley
a: That was 0.4 seconds
b: I have had $few coffees

a: Power cut in our street, back in a bit
b: Writing this by candle light?
a: By phone light. Less romantic

a: 👋
b: 👋

a: If the office were a ship, what would be her name?
b: Minor Upgrade
c: The Unread
d: Coffee First

a: There is a seal in the harbour basin!!
b: Where??
a: By the blue crane, it is looking at us
c: Running

a: Learned a word today: "gunwale", and one says "gunnel"
b: English is three languages in a coat
c: 😂

a: Somebody left a puzzle in the kitchen, 2000 pieces, all sea
b: That was me. You're welcome
c: I found an edge!

a: Recommend me a film for tonight, no explosions
b: "Local Hero"
c: Seconded
a: Thanks, looks lovely

a: What is that noise?
b: Ship's horn, $boat is leaving
c: It's my ringtone, sorry

a: I baked. It is blue. It is good anyway
b: Why blue?
a: The label on the bottle was not
c: Two pieces please

a: Table tennis at $time?
b: You will lose
a: Probably. Still fun

a: 🌊🌊🌊
b: ?
a: Spring tide
"""

SHANGHAI = """
a: 早上好
b: 早！地铁今天好挤
c: 我骑车来的，一路都是桂花香

a: $release 的中文文案我校对完了，麻烦再看一眼
b: 看了，“泊位”那里统一一下就好
a: 已经改好了
b: 👍

a: $harbour 那边问，潮汐表能不能按农历显示？
b: 可以做成选项，默认还是公历
c: 我记到需求里：#$ticket
a: 谢谢！

a: 中午吃什么？
b: $lunch？
a: 又是 $lunch……
c: 那就 $lunch2 吧

a: 周会改到下午三点，会议室 B
b: 收到
c: 收到，我会晚到五分钟

a: 登录页在老安卓机上会卡住，有人遇到过吗？
b: 遇到过，把浏览器升级到最新版就好
a: 客户的平板不能升级……
b: 那我来看看，可能是那个动画的问题
b: 找到了，确实是动画，关掉就流畅了

a: 翻译问题：“resync” 译成“重新同步”可以吗？
b: 可以，简单明了
c: 同意

a: 部署 $release 的时候我会一直在线，有问题随时喊
b: 辛苦了
c: 加油💪

a: 这周末有人去爬山吗？
b: 想去，但是听说要下雨
a: 那就改成喝茶
b: 这个我擅长 🍵

a: $harbour 的验收通过了 🎉
b: 太好了！
c: 晚上庆祝一下？
a: 我请客

a: 今天客服收到一封手写的感谢信，拍照给大家看看
b: 好暖
c: 字写得真漂亮

a: 空调温度能不能调高一点？
b: 已经二十五度了
a: 那我去拿外套 🧥

a: 新同事下周一入职，谁有空带一下？
b: 我来吧
c: 中午一起吃饭，欢迎一下

a: 刚和鹿特丹那边开完会，他们很喜欢新的到港看板
b: 有没有提什么意见？
a: 希望字再大一点
b: 简单，今天就能改

a: 快递到前台了，好大一箱
b: 是我的，新显示器！
c: 羡慕

a: 明天停水半天，大家记得提前接水
b: 收到
c: 谢谢提醒
"""

HIRING = """
a: Three good letters for the $role. Links are in the sheet
b: Read them. I'd talk to the first and the third
a: Same here. $day at $time?
b: Works

a: Talk with the candidate went well. Asks good questions, says "I don't know" without blushing
b: That's the one I liked most in your notes
c: Trial day then? Paid, of course
a: Yes, I'll write

a: No from the one in $port, they found something closer to home
b: Pity. Kind of them to tell us

a: How do we word the advert? "Rockstar" is out, obviously
b: "Somebody who finishes things and is kind about it"
c: Print that

a: Trial day is over. Everybody liked the way of asking
b: Me too. Offer?
a: Offer. I'll draft it tonight

a: Questions for the first talk, a shorter list: what did you build, what broke, what did you learn
b: And: what would you like to know of us
"""

BOOKS = """
a: Next one: "$book"?
b: Yes please, I have it at home already
c: How many pages is that?
a: Fewer than the last one. I promise

a: Halfway through. No spoilers, but page $n!
b: I know!!
c: LA LA LA I can't hear you
"""

LAUNCH = """
a: Checklist for the launch is here: https://wiki.example.org/launch
b: $n boxes, $few of them ticked
a: By $day they all are

a: Press text is final now, in six languages
b: The Arabic one reads very well
c: Also the Polish one

a: Status page is rehearsed, rollback is rehearsed, cake is ordered
b: In this order?
a: Cake first, actually

a: Dry run at $time, everybody who can, please
b: In
c: In
a: Went well: ${secs} seconds from the button to the first harbour

a: The domain points at the new machine. Please try it from home as well
b: Works here
c: Works from the train

a: Last translations are in, thank you @linwei and @layla
b: شكرا للجميع
c: 🎉

a: Who presses the button?
b: The youngest
c: The one who never broke production
b: So nobody

a: It is live. It is really live
b: 🎉🎉🎉
c: First booking: $port, $time, berth $n
"""

GENERAL_NOW = """
grace: The $port pilot is live since this morning: $n berths, and the harbour master sent flowers 💐
mateo: Real flowers?
grace: Real flowers. They are in the kitchen
ines: On my way to the kitchen
ada: Wonderful. Thank you all, that was a long year
ada: Small retro tomorrow at 10:00? Half an hour, what helped and what did not
priya: Yes please. I'll bring the list from support, it is short for once
jonas: Count me in
yuki: I can show the arrivals board with real ships, if there is a screen
ada: There is. Do that!
layla: صباح الخير. I'll join from Beirut, the line is good today
siobhan: Before that: somebody please water the plant on the second floor
tom: Done. It was very thirsty
tom edits: Done. It was very thirsty, and so was I.
marta: The photos from the harbour: https://photos.example.org/launch-day
seun: The third one is my new desktop
"""

ENGINEERING_NOW = """
mateo: I found why the board was empty after waking the laptop
mateo: The page asked from where it *thought* it was. Now it asks from where the list ends:
| const after = log.at(-1)?.seq ?? 0
| const missed = await api.events(room, { after })
jonas: So it can't skip one any more, even if the clock is wrong
mateo: Exactly. No clock in it at all
ada: That is the nicest kind of fix. Review in five minutes
yuki: I tried it with the network off for an hour: 214 events missed, 214 came
priya: 🎯
jonas: Merged, goes out at 15:00
"""

DESIGN_NOW = """
ines: Dark mode of the arrivals board, final round: https://design.example.org/f/arrivals-dark
ada: Beautiful. The red of the late ones still shouts a little
ines: Turned it down. Now it only clears its throat
siobhan: Perfect 👌
"""

SUPPORT_NOW = """
marta: #20991: the ferry line asks whether we can show wind beside the tide
ada: We have the numbers already. I'll ask in engineering
marta: They would send cake. I only mention it
seun: From Gdynia? Then please say yes
priya: I have a branch for that since spring, honestly
marta: 🍰
"""

RANDOM_NOW = """
tom: Who is in for lunch? Ramen, 12:15 at the door
yuki: 🍜
jonas: 🍜🍜
grace: Only if somebody explains to me how one eats it without a bib
"""

SHANGHAI_NOW = """
linwei: 2.4.1 的中文说明已经上线了，大家有空看看
zhanghao: 看了，很清楚。“潮位”那一段写得特别好
ada: 谢谢林薇！客户昨天还专门夸了这一页
linwei: 太好了 😊
zhanghao: 晚上小笼包？
"""

HIRING_NOW = """
grace: She said yes! Starts on the first
ada: 🎉
"""


@dataclass(frozen=True, slots=True)
class Room:
    """A room and what becomes of it; the first of `members` makes it and owns it."""

    name: str
    members: tuple[str, ...]
    talks: str
    talks_per_day: float
    topic: str = ""
    kind: str = "public"
    now: str = ""
    # Who came later than the others, that many days ago.
    newcomers: dict[str, int] = field(default_factory=dict)
    # What its maker changed, so many days ago.
    changes: tuple[tuple[int, RoomChange], ...] = ()
    # Talk is from this many days ago to that.
    days: tuple[int, int] = (30, 0)
    # Office hours, UTC.
    hours: tuple[int, int] = (7, 17)


_STAFF = tuple(name for name in PEOPLE if name not in ("deploybot", "tom", "zhanghao"))

ROOMS = (
    Room(
        "general",
        (*_STAFF, "zhanghao", "deploybot"),
        GENERAL,
        talks_per_day=7,
        topic="Everyone is here. News, visitors, keys and cake",
        now=GENERAL_NOW,
        newcomers={"tom": 9},
        changes=(
            (24, RoomChange(topic="Everyone is here. News, visitors, keys, cake and the heating")),
        ),
    ),
    Room(
        "engineering",
        ("mateo", "ada", "priya", "jonas", "yuki", "layla", "grace", "linwei"),
        ENGINEERING,
        talks_per_day=12,
        topic="Code, reviews, what is on fire",
        now=ENGINEERING_NOW,
        newcomers={"tom": 8, "seun": 20},
    ),
    Room(
        "deploys",
        ("mateo", "deploybot", "ada", "priya", "jonas", "yuki"),
        DEPLOYS,
        talks_per_day=24,
        topic="What went live, and when",
        hours=(6, 18),
    ),
    Room(
        "product design",
        ("ines", "ada", "siobhan", "layla", "grace", "yuki"),
        DESIGN,
        talks_per_day=2.5,
        topic="Sketches, words, greys",
        now=DESIGN_NOW,
        changes=((17, RoomChange(name="design")),),
    ),
    Room(
        "support",
        ("marta", "priya", "seun", "ada", "siobhan"),
        SUPPORT,
        talks_per_day=4.5,
        topic="Tickets that need more than one head. Rota: https://wiki.example.org/support/rota",
        now=SUPPORT_NOW,
    ),
    Room(
        "random",
        _STAFF,
        RANDOM,
        talks_per_day=4,
        topic="Nothing important. Very important",
        now=RANDOM_NOW,
        newcomers={"tom": 9},
    ),
    Room(
        "上海小组",
        ("linwei", "zhanghao", "yuki", "ada"),
        SHANGHAI,
        talks_per_day=4,
        topic="上海办公室：工作、文案、午饭",
        now=SHANGHAI_NOW,
        hours=(1, 10),
    ),
    Room(
        "hiring",
        ("ada", "grace", "siobhan"),
        HIRING,
        talks_per_day=0.5,
        topic="People we talk with. Stays in this room",
        kind="private",
        now=HIRING_NOW,
    ),
    Room(
        "launch week",
        ("grace", "ada", "ines", "marta", "mateo", "layla"),
        LAUNCH,
        talks_per_day=2,
        topic="Done! Kept for the record",
        days=(29, 19),
        changes=((18, RoomChange(archived=True)),),
    ),
    Room(
        "book club",
        ("siobhan", "jonas", "yuki", "marta"),
        BOOKS,
        talks_per_day=0.6,
        topic="One book a month, tea included",
    ),
)
