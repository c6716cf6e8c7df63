// A new name for one command, under which it can be repeated for ever.

// crypto.randomUUID() would be shorter, but is missing where the page is served without https.
export function newClientId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
