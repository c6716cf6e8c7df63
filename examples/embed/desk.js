// Tells the room who reads it, and shows how many messages of others have come.

const room = document.querySelector("parley-room");
const news = document.getElementById("news");
let count = 0;

await customElements.whenDefined("parley-room");

room.credential = async () => {
  const answer = await fetch("/token");
  return answer.ok ? { assertion: await answer.text() } : {};
};

room.addEventListener("parley-message", ({ detail }) => {
  if (detail.own) return;
  count += 1;
  news.textContent = `${count} new in the chat.`;
});
