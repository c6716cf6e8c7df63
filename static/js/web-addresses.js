// Web addresses in what people write. app/chat/addresses.py has the same pattern.

// Chinese punctuation ends an address; no pattern here may look at a character more than a few times.
const ENDS = String.raw`\s<>"，。；：！？、）】》」』`;
const PATTERN = String.raw`https?:\/\/[^${ENDS}]+|mailto:[^@${ENDS}]{1,64}@[^@${ENDS}]+`;
const ADDRESSES = new RegExp(PATTERN, "giu");
const ADDRESS_HERE = new RegExp(PATTERN, "iuy");
// These belong to the sentence when they come last.
const PUNCTUATION = new Set(".,;:!?'\"*_~");

// All of a text, as [address, where it begins].
export const addressesIn = (text) => [...text.matchAll(ADDRESSES)].map(({ 0: match, index }) => [withoutPunctuation(match), index]);

// The one that begins just here, or null.
export function addressAt(text, index) {
  ADDRESS_HERE.lastIndex = index;
  const match = ADDRESS_HERE.exec(text);
  return match && withoutPunctuation(match[0]);
}

// "(see https://example.org/a_(b))." ends before the last bracket and the full stop.
function withoutPunctuation(address) {
  let unopened = count(address, ")") - count(address, "(");
  let end = address.length;
  for (; end > 0; end -= 1) {
    const last = address[end - 1];
    if (last === ")" && unopened > 0) unopened -= 1;
    else if (!PUNCTUATION.has(last)) break;
  }
  return address.slice(0, end);
}

const count = (text, character) => text.split(character).length - 1;
