// Below which path of its origin this Parley stands: none, or for example "/chat". The server says it.

export const ROOT = document.documentElement.dataset.root ?? "";

// What is kept here is this one's: the origin may have others, below other paths.
export const kept = (name) => `parley${ROOT}:${name}`;

export const socketTo = (path, protocol) => {
  const url = new URL(ROOT + path, location.href);
  url.protocol = url.protocol.replace("http", "ws");
  return new WebSocket(url, protocol);
};
