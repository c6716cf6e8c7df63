// Commands that send a text.

// As Markdown: what stands there is shown as it is meant.
const SHRUG = "¯\\\\\\_(ツ)\\_/¯";

export const textCommands = [
  { name: "shrug", may: () => true, run: ({ rest, send }) => send([rest, SHRUG].filter(Boolean).join(" ")) },
];
