// The threads that I follow, the one with the newest reply first.

import { pathOf } from "../address.js";
import { t, tn } from "../i18n.js";
import { nameOf } from "../people.js";
import { PagedList } from "../paged-list.js";
import { clone, find, setText } from "./elements.js";
import { Filters } from "./filters.js";
import { firstLine } from "./quote.js";
import { showPages } from "./show-pages.js";
import { showAvatar } from "./avatar.js";
import { whenOf } from "./thread-line.js";

const QUERIES = { all: "", unread: "&unread=true", unsolved: "&solved=false" };

export class ThreadsPage {
  #element;
  #list = new PagedList();
  #rooms;
  #directory;
  #blocks;
  #draw;
  #filters;
  #filter = "all";

  constructor(element, { threads, rooms, directory, blocks }) {
    this.#element = element;
    this.#rooms = rooms;
    this.#directory = directory;
    this.#blocks = blocks;
    this.#draw = showPages(element, {
      list: this.#list,
      into: ".thread-list",
      none: ".threads-none",
      key: ({ room, root }) => `${room}:${root}`,
      create: () => clone("thread-item"),
      update: (item, thread) => this.#update(item, thread),
    });
    blocks.addEventListener("change", () => element.hidden || this.#draw());
    threads.addEventListener("told", ({ detail }) => this.#told(detail));
    this.#filters = new Filters(element, (filter) => this.#load(filter));
  }

  show() {
    this.#load();
    find(".place-title", this.#element).focus();
  }

  #load(filter = this.#filter) {
    this.#filter = filter;
    this.#filters.show(filter);
    return this.#list.open(`/me/threads?limit=50${QUERIES[filter]}`);
  }

  // One that is in the list is drawn as it is now; the order stays while somebody reads it.
  #told(thread) {
    if (this.#element.hidden) return;
    const index = this.#list.items.findIndex(({ room, root }) => room === thread.room && root === thread.root);
    if (index < 0) return this.#load();
    this.#list.items[index] = thread;
    this.#draw();
  }

  #update(item, { room, root, unread, message }) {
    const { replies, solved, user } = message;
    const link = find("a", item);
    link.href = pathOf({ view: "room", room, panel: `thread:${root}` });
    link.classList.toggle("has-unread", unread > 0);
    const author = this.#directory.of(user);
    showAvatar(find(".avatar", item), author);
    setText(find(".thread-item-author", item), nameOf(author));
    setText(find(".thread-item-room", item), this.#rooms.find(room)?.name ?? "");
    setText(find(".thread-item-text", item), this.#wordsOf(message));
    const facts = [tn("thread.replies", replies.count), whenOf(new Date(replies.last_at)), solved && t("thread.solved")];
    setText(find(".thread-item-facts", item), facts.filter(Boolean).join(" · "));
    const [count, spoken] = find(".thread-item-unread", item).children;
    setText(count, unread ? String(unread) : "");
    setText(spoken, unread ? tn("rooms.unread", unread) : "");
  }

  #wordsOf({ user, text, deleted }) {
    if (deleted) return t("message.deleted");
    return this.#blocks.has(user.id) ? t("message.blocked") : firstLine(text);
  }
}
