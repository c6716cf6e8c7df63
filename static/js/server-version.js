// Which version of the server answers: another than the one this page came from is told to whoever listens.

const own = document.documentElement.dataset.version;

export const serverVersion = new EventTarget();

export function heard(version) {
  if (version && version !== own) serverVersion.dispatchEvent(new CustomEvent("other", { detail: version }));
}
