// What is attached to the next message: chosen, dropped or pasted, with how far each file has come, and a way to leave it out.

import { explain, t, tn } from "../i18n.js";
import { whyClosed } from "../permissions.js";
import { withShortcodes } from "../shortcodes.js";
import { bytes, percent } from "../units.js";
import { FILES_MOST, attached, hasAttached, isNeeded, trayOf } from "../uploads.js";
import { clone, find, setText } from "./elements.js";
import { reconcile } from "./reconcile.js";

// What the server takes of one file; 0 for any. As it was when the page came.
export const MOST_BYTES = Number(find(".app").dataset.fileBytes);

const keys = new WeakMap();
let lastKey = 0;
// Whether what is dragged is of this page: a picture that somebody lets fall again is not to be attached.
let isOwnDrag = false;

// Then the page is not loaded anew by itself.
attached.addEventListener("change", () => document.body.classList.toggle("has-files", hasAttached()));
addEventListener("beforeunload", (event) => isNeeded() && event.preventDefault());
addEventListener("dragstart", () => (isOwnDrag = true));
addEventListener("dragend", () => (isOwnDrag = false));
// What falls beside the conversation would be opened in place of the page.
for (const type of ["dragover", "drop"]) {
  addEventListener(type, (event) => hasFiles(event) && !event.defaultPrevented && refuseDrop(event));
}

export class Attachments {
  #form;
  #drafts;
  #halfWritten;
  #conversation = null;
  #list;
  #input;
  #textarea;
  #area;
  #tray = null;
  #changed;
  #status;
  #refuse;
  #listening;
  // As it was said of each upload.
  #states = new WeakMap();

  // drafts, halfWritten: what else a message is made of. changed: something about it is another thing. refuse: says why something is not taken.
  constructor(form, { drafts, halfWritten, changed, refuse }) {
    this.#form = form;
    this.#drafts = drafts;
    this.#halfWritten = halfWritten;
    this.#textarea = find("textarea", form);
    form.prepend(clone("composer-attachments"));
    this.#list = this.#part("composer-files");
    this.#input = this.#part("composer-file-input");
    this.#status = this.#part("composer-files-status");
    this.#area = form.closest(".conversation, .thread");
    this.#area.dataset.drop = t("files.drop_here");
    this.#changed = changed;
    this.#refuse = refuse;
    this.#input.onchange = () => {
      this.#add([...this.#input.files]);
      this.#input.value = "";
    };
    // Before what is done with words.
    form.addEventListener("paste", (event) => this.#paste(event), { capture: true });
    this.#offerDrop();
  }

  // Named for tests as its text is, of a room or a thread.
  #part(name) {
    const part = find(`.${name}`, this.#form);
    part.dataset.testid = this.#textarea.dataset.testid.replace("composer", name);
    return part;
  }

  get isEmpty() {
    return this.#tray.uploads.length === 0;
  }

  get isReady() {
    return this.#tray.isReady;
  }

  // Nobody may write there now.
  get #isClosed() {
    const { room, isOver } = this.#conversation;
    return Boolean(whyClosed(room) || isOver);
  }

  get hasFailed() {
    return this.#tray.hasFailed;
  }

  // What is to be known of the message that has them.
  get note() {
    return this.#tray.isAwaited ? t("files.awaited") : "";
  }

  show(conversation) {
    this.#listening?.abort();
    this.#listening = new AbortController();
    this.#conversation = conversation;
    this.#tray = trayOf(conversation.id, conversation.room.id);
    this.#tray.addEventListener("change", () => this.#draw(), { signal: this.#listening.signal });
    setText(this.#status, "");
    this.#draw();
  }

  choose() {
    this.#input.click();
  }

  take() {
    return this.#tray.take();
  }

  // The message of this form, also when another room is open by then.
  sendWhenReady() {
    const tray = this.#tray;
    const conversation = this.#conversation;
    tray.whenReady(() => {
      if (tray === this.#tray && this.#form.isConnected) this.#form.requestSubmit();
      else this.#sendFromAfar(conversation, tray);
    });
  }

  sendNotYet() {
    this.#tray?.whenReady(null);
  }

  async #sendFromAfar(conversation, tray) {
    const { id } = conversation;
    const text = this.#drafts.of(id);
    // A command is of the room that is open.
    if (text.startsWith("/")) return;
    const words = await withShortcodes(text);
    conversation.send(words, { quote: this.#halfWritten.quoteOf(id)?.seq, files: tray.take() });
    this.#drafts.keep(id, "");
    this.#halfWritten.keepQuote(id, null);
  }

  #add(files) {
    if (!files.length || !this.#tray || this.#isClosed) return;
    this.#refuse(this.#tray.add(files, MOST_BYTES) ? "" : tn("files.most", FILES_MOST));
    this.#textarea.focus({ preventScroll: true });
  }

  // Whoever copies cells of a table copies a picture of them as well, and means the words.
  #paste(event) {
    const { files, types } = event.clipboardData;
    if (!files.length || types.includes("text/plain")) return;
    event.preventDefault();
    event.stopPropagation();
    this.#add([...files]);
  }

  #offerDrop() {
    const area = this.#area;
    const mark = (isOver) => area.toggleAttribute("data-over", isOver && !this.#isClosed);
    area.addEventListener("dragover", (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      mark(true);
    });
    area.addEventListener("dragleave", ({ relatedTarget }) => area.contains(relatedTarget) || mark(false));
    area.addEventListener("drop", (event) => {
      mark(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      const items = [...event.dataTransfer.items].filter(({ kind }) => kind === "file");
      // A folder is none.
      this.#add(items.filter((item) => !item.webkitGetAsEntry()?.isDirectory).map((item) => item.getAsFile()));
    });
  }

  #draw() {
    const { uploads } = this.#tray;
    this.#list.hidden = uploads.length === 0;
    reconcile(this.#list, uploads, { key: keyOf, create: () => clone("composer-file"), update: (item, upload) => this.#update(item, upload) });
    this.#changed();
  }

  #update(item, upload) {
    const { name, size, state, sent, failure } = upload;
    const isOver = state === "done" || state === "failed";
    item.dataset.state = state;
    this.#tell(upload);
    setText(find(".file-name", item), name);
    const share = size ? sent / size : Number(state === "done");
    find("progress", item).value = share;
    find("progress", item).hidden = isOver;
    find("progress", item).setAttribute("aria-label", t("files.progress", { name }));
    setText(find(".file-size", item), said({ state, failure, size, share }));
    this.#offerAlt(find(".file-alt", item), upload);
    const again = find('[data-act="again"]', item);
    again.hidden = state !== "failed" || failure === "file_too_large" || failure === "file_unreadable";
    again.setAttribute("aria-label", t("files.again", { name }));
    again.onclick = () => {
      upload.start();
      this.#textarea.focus({ preventScroll: true });
    };
    const drop = find('[data-act="drop"]', item);
    drop.title = t(isOver ? "files.drop" : "files.cancel", { name });
    drop.setAttribute("aria-label", drop.title);
    drop.onclick = () => {
      this.#tray.drop(upload);
      this.#textarea.focus({ preventScroll: true });
    };
  }

  // Asked for once, where the picture is: whoever has nothing to say goes on.
  #offerAlt(field, upload) {
    field.hidden = !upload.isPicture || upload.state === "failed";
    field.setAttribute("aria-label", t("files.alt_of", { name: upload.name }));
    // Also what was typed before another room was shown.
    if (field.value !== upload.alt) field.value = upload.alt;
    field.oninput = () => (upload.alt = field.value);
    field.onkeydown = (event) => {
      if (event.key !== "Enter" || event.isComposing) return;
      event.preventDefault();
      this.#textarea.focus({ preventScroll: true });
    };
  }

  // Not each percent: whoever hears it wants to know how it ended.
  #tell(upload) {
    const { name, state, failure } = upload;
    const before = this.#states.get(upload);
    this.#states.set(upload, state);
    if (before === state || (!before && state === "done")) return;
    if (state === "done") setText(this.#status, t("files.done", { name }));
    if (state === "failed") setText(this.#status, t("files.failed", { name, reason: reasonOf(failure) }));
  }
}

function said({ state, failure, size, share }) {
  if (state === "failed") return reasonOf(failure);
  if (state === "done") return bytes(size);
  if (state === "paused") return t("files.paused");
  return state === "waiting" ? t("files.waiting") : percent(Math.floor(share * 100));
}

function reasonOf(failure) {
  if (failure === "file_unreadable") return t("files.unreadable");
  if (failure === "file_too_large" && MOST_BYTES) return t("files.too_large", { most: bytes(MOST_BYTES) });
  return explain({ code: failure });
}

const hasFiles = ({ dataTransfer }) => !isOwnDrag && dataTransfer.types.includes("Files");

function refuseDrop(event) {
  event.preventDefault();
  event.dataTransfer.dropEffect = "none";
}

function keyOf(upload) {
  if (!keys.has(upload)) keys.set(upload, String((lastKey += 1)));
  return keys.get(upload);
}
