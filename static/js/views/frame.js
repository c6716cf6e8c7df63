// Gathers many changes into one drawing.

const HIDDEN_DELAY_MS = 200;

export function oncePerFrame(draw) {
  let due = false;
  return () => {
    if (due) return;
    due = true;
    const run = () => {
      due = false;
      draw();
    };
    // Hidden tabs get no animation frames, but their title and their log go on.
    if (document.hidden) setTimeout(run, HIDDEN_DELAY_MS);
    else requestAnimationFrame(run);
  };
}
