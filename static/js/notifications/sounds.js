// The sounds: a few notes each, made when they are played, so that there is no file to load and nobody else's to thank for.

// Of each note: how high it begins and ends (Hz), when it begins, and how long it takes to fade (seconds).
const SOUNDS = {
  chime: [
    [880, 880, 0, 0.45],
    [1318, 1318, 0.11, 0.6],
  ],
  drop: [[520, 1240, 0, 0.16]],
  knock: [
    [190, 120, 0, 0.09],
    [190, 120, 0.15, 0.09],
  ],
  bell: [
    [1046, 1046, 0, 0.9],
    [2093, 2093, 0, 0.5],
    [3140, 3140, 0, 0.25],
  ],
};
export const NAMES = Object.keys(SOUNDS);

const LOUDNESS = 0.16;
// What can't be heard any more.
const SILENCE = 0.0001;
const ATTACK_SECONDS = 0.006;
// A browser in which nobody has pressed anything yet waits with all sounds until somebody does; much later is too late.
const PATIENCE_MS = 500;

let context = null;

export async function play(name) {
  const notes = SOUNDS[name];
  if (!notes) return;
  context ??= new AudioContext();
  const asked = performance.now();
  await context.resume();
  if (performance.now() - asked > PATIENCE_MS) return;
  for (const note of notes) sound(note);
}

function sound([from, to, after, seconds]) {
  const at = context.currentTime + after;
  const tone = new OscillatorNode(context, { frequency: from });
  const loudness = new GainNode(context, { gain: 0 });
  tone.frequency.setValueAtTime(from, at);
  tone.frequency.exponentialRampToValueAtTime(to, at + seconds);
  loudness.gain.setValueAtTime(SILENCE, at);
  loudness.gain.exponentialRampToValueAtTime(LOUDNESS, at + ATTACK_SECONDS);
  loudness.gain.exponentialRampToValueAtTime(SILENCE, at + seconds);
  tone.connect(loudness).connect(context.destination);
  tone.start(at);
  tone.stop(at + seconds);
}
