// The threads that I follow: in how many of them there is something to read, and what is told of each. Knows no DOM.

export class Threads extends EventTarget {
  unread = 0;
  total = 0;

  constructor({ socket }) {
    super();
    socket.addEventListener("frame", ({ detail }) => this.#answers[detail.type]?.(detail));
  }

  #answers = {
    threads: ({ unread, total }) => {
      Object.assign(this, { unread, total });
      this.dispatchEvent(new Event("change"));
    },
    thread: (thread) => this.dispatchEvent(new CustomEvent("told", { detail: thread })),
  };
}
