// The messages that were reported in the room: those that wait for somebody to decide, and what became of the others.

import { attempt } from "../dialogs/form.js";
import { shortDate, t } from "../i18n.js";
import { withoutMarks } from "../markup.js";
import { PagedList } from "../paged-list.js";
import { named, nameOf } from "../people.js";
import { saidIn } from "../shown.js";
import { showAvatar } from "../views/avatar.js";
import { clone, find, setLine, setText } from "../views/elements.js";
import { Filters } from "../views/filters.js";
import { drawWords, showName } from "../views/people-in-text.js";
import { showPages } from "../views/show-pages.js";
import { showWhen } from "../views/when.js";

export const reports = {
  show(body, { conversation, router, directory, reports, signal }) {
    const list = new PagedList();
    let shown = "waiting";
    const load = () => list.open(`/rooms/${conversation.id}/reports?state=${shown}&limit=50`);
    const resolve = (report, decision) => attempt(body, () => reports.resolve(report, decision)).then(load);
    const toMessage = ({ seq }) => router.go({ ...router.address, seq });
    const draw = showPages(body, {
      list,
      into: ".report-list",
      none: ".reports-none",
      create: () => clone("report-item"),
      update: (item, report) => update(item, report, { directory, resolve, toMessage }),
      signal,
    });
    const choose = (state) => {
      shown = state;
      filters.show(state);
      setText(find(".reports-none", body), t(`reports.none.${state}`));
      return load();
    };
    const filters = new Filters(body, choose);
    directory.addEventListener("change", draw, { signal });
    reports.addEventListener("change", ({ detail }) => detail.room === conversation.id && load(), { signal });
    choose(shown);
  },
};

function update(item, report, { directory, resolve, toMessage }) {
  const { message, reporter, reason, at, resolved_at: resolvedAt, kept_until: keptUntil } = report;
  showAuthor(find(".report-head", item), message && directory.of(message.user));
  setText(find(".report-message", item), wordsOf(message));
  setLine(find(".report-kept", item), keptUntil && t("reports.kept", { date: shortDate(new Date(keptUntil)) }));
  drawWords(find(".report-reason", item), t("reports.reason", { name: named(directory.of(reporter)), reason }));
  showWhen(find("time", item), resolvedAt ?? at);
  const show = find('[data-action="show"]', item);
  show.hidden = !message || Boolean(keptUntil);
  show.onclick = () => toMessage(report);
  showOutcome(item, report, directory);
  const answer = find(".report-answer", item);
  answer.hidden = Boolean(resolvedAt);
  for (const outcome of ["acted", "dismissed"]) {
    const button = find(`[data-action="${outcome}"]`, item);
    button.hidden = Boolean(resolvedAt);
    button.onclick = () => resolve(report, { outcome, note: find("input", answer).value.trim() || undefined });
  }
}

function showAuthor(head, author) {
  head.hidden = !author;
  if (!author) return;
  showAvatar(find(".avatar", head), author);
  showName(find(".report-author", head), author);
}

// Whoever moderates since later than the message was sent doesn't get it.
function wordsOf(message) {
  if (!message) return t("reports.hidden");
  return message.deleted ? t("message.deleted") : withoutMarks(saidIn(message));
}

function showOutcome(item, { outcome, resolved_by: by, reporter, note }, directory) {
  const decided = find(".report-outcome", item);
  decided.hidden = !outcome;
  drawWords(decided, outcome ? t(`reports.outcome.${outcome}`, { name: named(directory.of(by)) }) : "");
  setLine(find(".report-note", item), note && t("reports.told", { name: nameOf(directory.of(reporter)), note }));
}
