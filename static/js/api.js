// The REST side of the server: JSON in, JSON out, and errors that carry their stable code.

import { ROOT } from "./root.js";
import { heard } from "./server-version.js";

const API = `${ROOT}/api/v1`;

class Problem extends Error {
  // can: what is possible instead. draft: as it is on the server. count, more: how much would go.
  constructor({ status, code, detail, can = [], draft, count, more, retryAfterSeconds }) {
    super(detail ?? code);
    Object.assign(this, { status, code, can, draft, count, more, retryAfterSeconds });
  }
}

// No answer at all: the network is gone or the server is down.
class Unreachable extends Problem {
  constructor() {
    super({ status: 0, code: "unreachable" });
  }
}

export const api = {
  get: (path) => request("GET", path),
  post: (path, body = {}) => request("POST", path, body),
  put: (path, body = {}) => request("PUT", path, body),
  // It goes on when the page is closed.
  putLasting: (path, body) => request("PUT", path, body, {}, { keepalive: true }),
  patch: (path, body) => request("PATCH", path, body),
  upload: (path, file) => request("PUT", path, file, { "Content-Type": file.type }),
  delete: (path, headers = {}) => request("DELETE", path, undefined, headers),
  page,
};

// Why, where the path is all that a request has.
export const withReason = (path, { reason } = {}) => (reason ? `${path}?${new URLSearchParams({ reason })}` : path);

// One page of a list, with what else is said of it, and the path of the next one, null after the last.
async function page(path) {
  const { next, ...said } = await request("GET", path);
  return { ...said, next: next && withinRoot(next) };
}

async function request(method, path, body, headers = {}, options = {}) {
  const answer = await send(method, path, body, { headers, ...options });
  heard(answer.headers.get("Parley-Version"));
  if (answer.status === 204) return null;
  const content = await answer.json().catch(() => ({}));
  if (answer.ok) return content;
  throw problem(answer, content);
}

async function send(method, path, body, { headers: more, ...options }) {
  const headers = body === undefined ? more : { "Content-Type": "application/json", ...more };
  const content = body instanceof Blob ? body : JSON.stringify(body);
  try {
    return await fetch(API + path, { method, headers, body: content, cache: "no-store", ...options });
  } catch {
    throw new Unreachable();
  }
}

function problem(answer, { code, detail, can, draft, count, more }) {
  const retryAfterSeconds = Number(answer.headers.get("Retry-After")) || undefined;
  return new Problem({ status: answer.status, code: code ?? "unknown", detail, can, draft, count, more, retryAfterSeconds });
}

// `next` is a URL and may name the public host, which need not be the one this page was read from.
function withinRoot(url) {
  const { pathname, search } = new URL(url, location.href);
  return pathname.slice(API.length) + search;
}
