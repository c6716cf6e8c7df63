// What one has reported, and what became of it.

import { pathOf } from "../address.js";
import { t } from "../i18n.js";
import { PagedList } from "../paged-list.js";
import { clone, find, setLine, setText } from "../views/elements.js";
import { showPages } from "../views/show-pages.js";
import { showWhen } from "../views/when.js";

export function listOwnReports(section, { rooms }) {
  const list = new PagedList();
  showPages(section, {
    list,
    into: ".own-report-list",
    none: ".own-reports-none",
    create: () => clone("own-report"),
    update: (item, report) => update(item, report, rooms),
  });
  list.open("/me/reports?limit=20");
}

function update(item, { room, seq, reason, outcome, note, at, resolved_at: resolvedAt }, rooms) {
  const known = rooms.find(room);
  const link = find(".report-room", item);
  setText(link, known ? t("own_reports.room", { room: known.name }) : t("own_reports.gone"));
  if (known) link.href = pathOf({ view: "room", room, seq });
  setText(find(".report-reason", item), t("audit.reason", { reason }));
  setText(find(".report-outcome", item), t(`own_reports.${outcome ?? "waiting"}`));
  setLine(find(".report-note", item), note);
  showWhen(find("time", item), resolvedAt ?? at);
}
