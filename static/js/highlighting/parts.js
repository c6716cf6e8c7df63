// The parts of code, from a worker that is ended when it takes too long.

import { lateFile } from "../late.js";

// Beyond it nobody reads for the colours.
const MOST_CHARACTERS = 65_536;
const MOST_MS = 2000;
// To fetch the worker's file may take longer, and is no fault of the code's.
const MOST_MS_TO_START = 30_000;
// As many as are in the rows that are drawn, and some to scroll back to.
const MOST_KEPT = 200;

const kept = new Map();
let worker = null;
let last = Promise.resolve();

// What is known already; undefined when it has to be asked for.
export const knownParts = (code, language) => kept.get(keyOf(code, language));

// [[kind, text], …], or null where there is nothing to tell apart. One after the other.
export function partsOf(code, language) {
  if (code.length > MOST_CHARACTERS) return Promise.resolve(null);
  const key = keyOf(code, language);
  const asked = last.then(() => (kept.has(key) ? kept.get(key) : ask(code, language)));
  last = asked.catch(() => {});
  return asked;
}

const keyOf = (code, language) => `${language}\n${code}`;

async function ask(code, language) {
  worker ??= await started();
  const answer = await answerOf(worker, { message: { code, language }, most: MOST_MS });
  const parts = answer?.parts ?? null;
  if (!answer) end();
  keep(keyOf(code, language), parts);
  return parts;
}

async function started() {
  const made = new Worker(lateFile("highlight"), { type: "module" });
  if (await answerOf(made, { most: MOST_MS_TO_START })) return made;
  made.terminate();
  throw new Error("The worker for code didn't start.");
}

// Null when there is none in time.
function answerOf(asked, { message, most }) {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), most);
    const done = (data) => {
      clearTimeout(timer);
      resolve(data);
    };
    asked.onmessage = ({ data }) => done(data);
    asked.onerror = () => done(null);
    if (message) asked.postMessage(message);
  });
}

function end() {
  worker.terminate();
  worker = null;
}

function keep(key, parts) {
  kept.set(key, parts);
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value);
}
