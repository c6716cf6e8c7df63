// A chat with rooms in Socket.IO 4: each message is committed by better-sqlite3, then emitted to its room.
// Fair: WebSocket only, no compression, bufferutil as its manual advises, one prepared statement that is
// the whole transaction; no sign-in, no membership, no history, which all speaks for it.
"use strict";

const { createServer } = require("node:http");
const Database = require("better-sqlite3");
const { Server } = require("socket.io");

const [port, file] = process.argv.slice(2);

const database = new Database(file);
database.pragma("journal_mode = WAL");
database.pragma("synchronous = FULL");
database.exec(`
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
const insert = database
  .prepare(
    `INSERT INTO messages (room, seq, user, client_id, text, at)
     SELECT @room, coalesce(max(seq), 0) + 1, @user, @client_id, @text, @at FROM messages WHERE room = @room
     RETURNING seq`,
  )
  .pluck();

const http = createServer();
const io = new Server(http, {
  transports: ["websocket"],
  perMessageDeflate: false,
  serveClient: false,
});

io.on("connection", (socket) => {
  const { room, user } = socket.handshake.query;
  socket.join(room);

  socket.on("send", ({ client_id, text }) => {
    const at = new Date();
    let seq;
    try {
      seq = insert.get({ room, user, client_id, text, at: at.getTime() });
    } catch (error) {
      socket.emit("refused", { client_id, code: error.code });
      return;
    }
    io.to(room).emit("message", {
      type: "message",
      room,
      seq,
      at: at.toISOString(),
      user: { id: user, name: user },
      client_id,
      text,
      edited_at: null,
      deleted: false,
    });
  });
});

// As many waiting handshakes as Parley lets wait.
http.listen({ port: Number(port), host: "127.0.0.1", backlog: 4096 });
