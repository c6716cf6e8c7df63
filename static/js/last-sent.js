// What was sent last in a room: for a few seconds it can be taken back.

const TAKE_BACK_MS = 10_000;

export class LastSent {
  #message = null;

  note({ clientId, text }) {
    this.#message = { clientId, text, at: Date.now() };
  }

  // Its words, once they are deleted; null if there is nothing that could be meant. Rejects if they could not be deleted.
  async takeBack(conversation) {
    const message = this.#message;
    if (!message || Date.now() - message.at > TAKE_BACK_MS) return null;
    this.#message = null;
    if (conversation.state !== "live" && !storedIn(conversation, message)) conversation.discard(message.clientId);
    else await conversation.delete(await stored(conversation, message));
    return message.text;
  }
}

const storedIn = ({ timeline }, { clientId }) => timeline.entries.findLast((entry) => entry.seq && entry.clientId === clientId);

// It is on its way, or there.
async function stored(conversation, message) {
  while (!storedIn(conversation, message)) {
    await new Promise((resolve) => conversation.addEventListener("change", resolve, { once: true }));
  }
  return { seq: storedIn(conversation, message).seq, epoch: conversation.timeline.epoch };
}
