// A chat with rooms in Bun: each message is committed by bun:sqlite, then published to its room's topic.
// Fair: no compression, one prepared statement that is the whole transaction, the event encoded once and
// published as a string; no sign-in, no membership, no history, which all speaks for it.
import { Database } from "bun:sqlite";

const [port, file] = Bun.argv.slice(2);

const database = new Database(file);
database.run("PRAGMA journal_mode = WAL");
database.run("PRAGMA synchronous = FULL");
database.run(`
  CREATE TABLE IF NOT EXISTS messages (
    room TEXT NOT NULL,
    seq INTEGER NOT NULL,
    user TEXT NOT NULL,
    client_id TEXT NOT NULL,
    text TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (room, seq),
    UNIQUE (room, user, client_id)
  ) WITHOUT ROWID`);

// One statement outside a transaction is one: numbered, written and flushed when it returns.
const insert = database.query(
  `INSERT INTO messages (room, seq, user, client_id, text, at)
   SELECT ?1, coalesce(max(seq), 0) + 1, ?2, ?3, ?4, ?5 FROM messages WHERE room = ?1
   RETURNING seq`,
);

const server = Bun.serve({
  port: Number(port),
  hostname: "127.0.0.1",

  fetch(request, server) {
    const [, , room, user] = new URL(request.url).pathname.split("/");
    if (server.upgrade(request, { data: { room, user } })) return;
    return new Response("A WebSocket at /ws/ROOM/USER", { status: 404 });
  },

  websocket: {
    perMessageDeflate: false,

    open(socket) {
      socket.subscribe(socket.data.room);
    },

    message(socket, frame) {
      const { room, user } = socket.data;
      const { client_id, text } = JSON.parse(frame);
      const at = new Date();
      let seq;
      try {
        ({ seq } = insert.get(room, user, client_id, text, at.getTime()));
      } catch (error) {
        socket.send(JSON.stringify({ type: "refused", client_id, code: error.code }));
        return;
      }
      const event = {
        type: "message",
        room,
        seq,
        at: at.toISOString(),
        user: { id: user, name: user },
        client_id,
        text,
        edited_at: null,
        deleted: false,
      };
      server.publish(room, JSON.stringify(event));
    },
  },
});
