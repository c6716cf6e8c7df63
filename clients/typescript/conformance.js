// The client as the conformance suite drives it: tests/conformance/README.md has the lines.

import { createInterface } from "node:readline";
import { Client, ParleyError, Refused, RoomClosed } from "./dist/index.js";

const report = (saw, what = {}) => process.stdout.write(`${JSON.stringify({ saw, ...what })}\n`);

/** `first_pause_seconds` is `firstPauseSeconds` here. */
const camel = (given) =>
  Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase()), value]),
  );

async function follow(client, { room, after, epoch }) {
  const cursor = after === null || epoch === null ? null : { seq: after, epoch };
  try {
    for await (const heard of client.room(room).events(cursor)) {
      if (heard.kind === "event") report("event", { room, epoch: heard.cursor.epoch, event: heard.event });
      else report("resync", { room, reason: heard.reason });
    }
  } catch (error) {
    if (!(error instanceof ParleyError)) throw error;
    if (error instanceof RoomClosed) report("closed", { room, code: error.code });
    else report("ended", { why: `${error}` });
  }
}

async function send(client, { room, text, client_id: clientId }) {
  try {
    const { seq } = await client.room(room).send(text, { clientId });
    report("sent", { room, client_id: clientId, seq });
  } catch (error) {
    if (error instanceof Refused) report("refused", { room, client_id: clientId, code: error.code });
    else report("ended", { why: `${error}` });
  }
}

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const { url, name, password, patience = {} } = JSON.parse((await lines.next()).value);
// The server and the network may be away when it begins.
const client = await Client.connect(url, { name, password }, { patience: { tries: 1000, ...camel(patience) } });
report("ready");
for await (const line of lines) {
  const command = JSON.parse(line);
  if (command.do === "open") void follow(client, command);
  else if (command.do === "send") void send(client, command);
}
process.exit();
