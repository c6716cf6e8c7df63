// Where the signs of Markdown, such as `**`, may open and close beside Chinese, Japanese and Korean: there are no spaces, so
// a character of theirs counts as one (the CJK-friendly amendments to CommonMark). app/chat/delimiters.py is the same.

// Wide characters, their punctuation, and halves of them; no emoji.
const CJK =
  /^[\u1100-\u11ff\u20a9\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uffee\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{20000}-\u{3fffd}\u{e0100}-\u{e01ef}]$/u;
const SPACE = /^[\p{Zs}\t\n\v\f\r]$/u;
const PUNCTUATION = /^[\p{P}\p{S}]$/u;
const LOW_HALF = /^[\udc00-\udfff]$/;

// A state of markdown-it's parser of lines with that rule.
export const cjkFriendly = (State) =>
  class extends State {
    scanDelims(start, canSplitWord) {
      const scanned = super.scanDelims(start, canSplitWord);
      const end = start + scanned.length;
      const before = start > 0 ? signBefore(this.src, start) : " ";
      const after = end < this.posMax ? String.fromCodePoint(this.src.codePointAt(end)) : " ";
      if (!CJK.test(before) && !CJK.test(after)) return scanned;
      const opens = faces(after, before);
      const closes = faces(before, after);
      return {
        ...scanned,
        can_open: opens && (canSplitWord || !closes || PUNCTUATION.test(before)),
        can_close: closes && (canSplitWord || !opens || PUNCTUATION.test(after)),
      };
    }
  };

// Whether the signs stand at words on that side; `other` is what stands on their other side.
function faces(sign, other) {
  if (SPACE.test(sign)) return false;
  const isPunctuation = PUNCTUATION.test(sign) && !CJK.test(sign);
  return !isPunctuation || [SPACE, PUNCTUATION, CJK].some((bound) => bound.test(other));
}

function signBefore(text, at) {
  const isHalf = LOW_HALF.test(text[at - 1]) && at > 1;
  return isHalf ? String.fromCodePoint(text.codePointAt(at - 2)) : text[at - 1];
}
