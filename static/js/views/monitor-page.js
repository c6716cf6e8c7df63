// How the server is, as moving charts: for its owners. Of several nodes one is shown, and the others stand in a list.

import { late, lateStyle } from "../late.js";
import { t, time } from "../i18n.js";
import { Monitor } from "../monitor.js";
import { amount, bytes, milliseconds, percent, perSecond } from "../units.js";
import { clone, find, setText } from "./elements.js";
import { oncePerFrame } from "./frame.js";
import { reconcile } from "./reconcile.js";

// Of each chart its lines, and of each line how to get its value from a sample. most: what the scale shows at least.
const CHARTS = [
  {
    name: "processor",
    most: 100,
    value: percent,
    lines: { machine: ({ host }) => host.cpu_percent, process: ({ process }) => process.cpu_percent },
  },
  {
    name: "memory",
    value: bytes,
    lines: { machine: ({ host }) => host.memory_bytes, process: ({ process }) => process.memory_bytes },
    more: { memory_total: ({ host }) => host.memory_total_bytes },
  },
  { name: "messages", most: 1, value: perSecond, lines: { messages: ({ chat }) => chat.messages_per_second } },
  { name: "deliveries", most: 1, value: perSecond, lines: { deliveries: ({ chat }) => chat.deliveries_per_second } },
  {
    name: "commits",
    most: 1,
    value: milliseconds,
    lines: { p99: ({ chat }) => chat.commit_p99_ms, p50: ({ chat }) => chat.commit_p50_ms },
  },
  {
    name: "lag",
    most: 5,
    value: milliseconds,
    lines: { loop: ({ chat }) => chat.loop_lag_ms, backplane: ({ chat }) => chat.backplane_lag_ms },
  },
  {
    name: "sockets",
    most: 5,
    value: amount,
    lines: { sockets: ({ chat }) => chat.room_sockets + chat.account_sockets, people: ({ chat }) => chat.people },
  },
  { name: "queue", most: 10, value: amount, lines: { queued: ({ chat }) => chat.queued } },
  {
    name: "storage",
    value: bytes,
    lines: { database: ({ storage }) => storage.database_bytes, wal: ({ storage }) => storage.wal_bytes },
    more: { free: ({ storage }) => storage.free_bytes },
  },
];

export class MonitorPage {
  #element;
  #monitor = new Monitor();
  #node = null;
  // Each: {figure, chart, lines, more, value}.
  #charts = [];
  #isOpen = false;
  #hasFailed = false;

  constructor(element) {
    this.#element = element;
    const draw = oncePerFrame(() => this.#isOpen && this.#draw());
    const drawNodes = oncePerFrame(() => this.#isOpen && this.#drawNodes());
    // Those that aren't shown stand in the list only.
    this.#monitor.addEventListener("change", ({ detail }) => (this.#isOther(detail) ? drawNodes() : draw()));
  }

  show() {
    this.#isOpen = true;
    this.#monitor.open();
    find(".place-title", this.#element).focus();
    this.#hasFailed = false;
    this.#prepare().catch(() => {
      this.#hasFailed = true;
      this.#draw();
    });
  }

  leave() {
    this.#isOpen = false;
    this.#monitor.close();
  }

  #isOther(frame) {
    return frame?.type === "sample" && this.#node !== null && frame.node !== this.#node;
  }

  async #prepare() {
    const [{ LineChart }] = await Promise.all([late("charts"), lateStyle("charts_style")]);
    if (!this.#charts.length) this.#charts = CHARTS.map((chart) => this.#make(chart, LineChart));
    this.#draw();
  }

  #make({ name, most, value, lines, more = {} }, LineChart) {
    const figure = clone("monitor-chart");
    setText(find("h2", figure), t(`monitor.${name}`));
    find(".monitor-charts", this.#element).append(figure);
    const { keptSeconds: seconds } = this.#monitor;
    const moment = (at) => time(at * 1000);
    const axis = (number) => value(number, 2);
    const options = { count: Object.keys(lines).length, most, seconds, value: axis, moment };
    return { figure, chart: new LineChart(find(".monitor-plot", figure), options), lines, more, value };
  }

  #draw() {
    const { nodes, state } = this.#monitor;
    // After a pause the samples come again.
    if (nodes.length && !nodes.includes(this.#node)) this.#node = nodes[0];
    this.#showState(this.#hasFailed ? "failed" : state);
    this.#drawNodes();
    const samples = this.#monitor.samplesOf(this.#node);
    find(".monitor-charts", this.#element).hidden = !samples.length;
    if (!samples.length || document.hidden) return;
    const moments = samples.map(({ at }) => at / 1000);
    for (const { figure, chart, lines, more, value } of this.#charts) {
      drawValues(find("dl", figure), { newest: samples.at(-1), lines, more, value });
      chart.show(
        moments,
        Object.values(lines).map((of) => samples.map(of)),
      );
    }
  }

  // Of one node there is nothing to choose.
  #drawNodes() {
    const { nodes } = this.#monitor;
    const list = find(".monitor-nodes", this.#element);
    list.hidden = nodes.length < 2;
    const items = nodes.map((node) => ({ key: node, newest: this.#monitor.samplesOf(node).at(-1) }));
    reconcile(list, items, {
      create: () => clone("monitor-node"),
      update: (item, { key, newest }) => {
        const { host, process, chat } = newest;
        const button = find("button", item);
        const facts = [
          process.cpu_percent === null ? "" : percent(process.cpu_percent),
          process.memory_bytes === null ? "" : bytes(process.memory_bytes),
          t("monitor.node.sockets", { count: amount(chat.room_sockets + chat.account_sockets) }),
          t("monitor.node.messages", { rate: perSecond(chat.messages_per_second) }),
        ];
        setText(find(".monitor-node-name", button), t("monitor.node", { host: host.name, pid: process.pid }));
        setText(find(".monitor-node-facts", button), facts.filter(Boolean).join(" · "));
        button.setAttribute("aria-pressed", String(key === this.#node));
        button.onclick = () => {
          this.#node = key;
          this.#draw();
        };
      },
    });
  }

  #showState(state) {
    const line = find(".monitor-state", this.#element);
    line.hidden = state === "live";
    if (!line.hidden) setText(line, t(`monitor.state.${state}`));
  }
}

// Each line with its colour, and what it is now; `more` has no line.
function drawValues(list, { newest, lines, more, value }) {
  const items = [
    ...Object.entries(lines).map(([name, of], index) => ({ key: name, number: of(newest), line: index + 1 })),
    ...Object.entries(more).map(([name, of]) => ({ key: name, number: of(newest) })),
  ].filter(({ number }) => number !== null);
  reconcile(list, items, {
    create: () => clone("monitor-value"),
    update: (item, { key, number, line }) => {
      setText(find("dt", item), t(`monitor.line.${key}`));
      setText(find("dd", item), value(number));
      item.dataset.line = line ?? "";
    },
  });
}
