// What the team is called, and its picture: the page carries them, and the account socket says when they are others.

import { ROOT } from "./root.js";

class Team extends EventTarget {
  name = "";
  picture = null;

  listen({ socket }) {
    socket.addEventListener("frame", ({ detail }) => detail.type === "team" && this.#take(detail));
  }

  #take({ name, picture }) {
    if (name === null || (name === this.name && picture === this.picture)) return;
    Object.assign(this, { name, picture });
    this.dispatchEvent(new Event("change"));
  }
}

export const teamPicture = (picture) => `${ROOT}/api/v1/team/pictures/${picture}`;
export const team = new Team();
