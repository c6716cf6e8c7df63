// The messages that were reported in the room, and wait for somebody to decide.

import { attempt } from "../dialogs/form.js";
import { t } from "../i18n.js";
import { withoutMarks } from "../markup.js";
import { PagedList } from "../paged-list.js";
import { nameOf } from "../people.js";
import { showAvatar } from "../views/avatar.js";
import { clone, find, setText } from "../views/elements.js";
import { showPages } from "../views/show-pages.js";
import { showWhen } from "../views/when.js";

export const reports = {
  show(body, { conversation, router, directory, reports, signal }) {
    const waiting = new PagedList();
    const load = () => waiting.open(`/rooms/${conversation.id}/reports?state=waiting&limit=50`);
    const resolve = (report, outcome) => attempt(body, () => reports.resolve(report, outcome)).then(load);
    const show = ({ seq }) => router.go({ ...router.address, seq });
    showPages(body, {
      list: waiting,
      into: ".report-list",
      none: ".reports-none",
      create: () => clone("report-item"),
      update: (item, report) => update(item, report, { directory, resolve, show }),
      signal,
    });
    reports.addEventListener("change", ({ detail }) => detail.room === conversation.id && load(), { signal });
    load();
  },
};

function update(item, report, { directory, resolve, show }) {
  const { message, reporter, reason, at } = report;
  showAuthor(find(".report-head", item), message && directory.of(message.user));
  setText(find(".report-message", item), wordsOf(message));
  setText(find(".report-reason", item), t("reports.reason", { name: nameOf(directory.of(reporter)), reason }));
  showWhen(find("time", item), at);
  const toMessage = find('[data-action="show"]', item);
  toMessage.hidden = !message;
  toMessage.onclick = () => show(report);
  find('[data-action="acted"]', item).onclick = () => resolve(report, "acted");
  find('[data-action="dismissed"]', item).onclick = () => resolve(report, "dismissed");
}

function showAuthor(head, author) {
  head.hidden = !author;
  if (!author) return;
  showAvatar(find(".avatar", head), author);
  setText(find(".report-author", head), nameOf(author));
}

// Whoever moderates since later than the message was sent doesn't get it.
function wordsOf(message) {
  if (!message) return t("reports.hidden");
  return message.deleted ? t("message.deleted") : withoutMarks(message.text);
}
