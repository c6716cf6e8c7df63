// Who is here: as the server says, or, as long as it says nothing, as it said last.

import { toSignIn } from "./address.js";
import { api } from "./api.js";
import { Backoff } from "./backoff.js";
import { forgetEverything, keepMe, keptMe } from "./store.js";

// Mostly the answer is there before the scripts are; without a network it takes a while to be sure of that.
const PATIENCE_SECONDS = 1.5;

export async function whoIsHere() {
  const kept = keptMe();
  let give;
  const silence = new Promise((resolve) => (give = resolve));
  const asked = persist(() => api.get("/me"), { onTrouble: () => give(kept) });
  if (kept) setTimeout(() => give(kept), PATIENCE_SECONDS * 1000);
  const me = await (kept ? Promise.race([asked, silence]) : asked);
  asked.then((answer) => {
    if (answer === me) return;
    if (answer.id === me.id) return keepMe(Object.assign(me, answer));
    // What is shown is somebody else's.
    forgetEverything();
    location.reload();
  });
  return me;
}

export async function persist(ask, { onTrouble = () => {} } = {}) {
  const backoff = new Backoff();
  for (;;) {
    try {
      return await ask();
    } catch ({ status }) {
      if (status === 401) await leave();
      onTrouble();
      await new Promise((resolve) => setTimeout(resolve, backoff.next() * 1000));
    }
  }
}

// Nothing that was kept is shown to whoever isn't signed in.
function leave() {
  forgetEverything();
  toSignIn();
  return new Promise(() => {});
}
