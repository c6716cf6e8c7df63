// Where this account is signed in, and ending that.

import { api } from "../api.js";
import { dateAndTime, nearDate, t } from "../i18n.js";
import { PagedList } from "../paged-list.js";
import { clone, find } from "../views/elements.js";
import { showPages } from "../views/show-pages.js";
import { confirm } from "./confirm.js";
import { attempt } from "./form.js";

// Enough to recognise one's own devices by; the whole string is in the title.
const BROWSERS = { Edge: /Edg\//, Opera: /OPR\//, Firefox: /Firefox\//, Chrome: /Chrome\//, Safari: /Safari\// };
const SYSTEMS = { iOS: /iPhone|iPad/, Android: /Android/, Windows: /Windows/, macOS: /Mac OS/, Linux: /Linux/ };

export function listSessions(section) {
  const list = new PagedList();
  const load = () => list.open("/me/sessions?limit=50");
  const end = async (session) => {
    if (!(await confirm(questionBefore(session)))) return;
    await attempt(section, () => api.delete(`/me/sessions/${session.id}`));
    load();
  };
  showPages(section, {
    list,
    into: ".session-list",
    sort: byUse,
    create: () => clone("session-item"),
    update: (item, session) => update(item, session, end),
  });
  load();
}

// The device in use last is looked for first.
const byUse = (sessions) => sessions.toSorted((a, b) => new Date(b.last_seen_at) - new Date(a.last_seen_at));

function update(item, session, end) {
  const agent = find(".session-agent", item);
  agent.textContent = deviceOf(session.user_agent ?? "");
  agent.title = session.user_agent ?? "";
  const last = find(".session-seen", item);
  last.textContent = session.current ? t("sessions.current") : seen(session);
  last.title = session.current ? "" : dateAndTime(new Date(session.last_seen_at));
  find("button", item).hidden = session.current;
  find("button", item).onclick = () => end(session);
}

const questionBefore = (session) => ({
  title: t("sessions.revoke.title", { device: deviceOf(session.user_agent ?? "") }),
  text: t("sessions.revoke.text", { seen: seen(session) }),
  action: t("sessions.revoke"),
});

function seen({ last_seen_at: lastSeenAt, address }) {
  return t("sessions.seen", { date: nearDate(new Date(lastSeenAt)), address: address ?? "" });
}

function deviceOf(agent) {
  const browser = firstMatch(BROWSERS, agent);
  const system = firstMatch(SYSTEMS, agent);
  if (!browser) return t("sessions.program");
  return system ? t("sessions.device", { browser, system }) : browser;
}

function firstMatch(patterns, agent) {
  return Object.keys(patterns).find((name) => patterns[name].test(agent));
}
