// Light, dark, or as the system says. The server reads the cookie, so that the first paint is right.

import { ROOT } from "./root.js";
import { refreshPage } from "./service-worker.js";

// As the server calls it (app/web/place.py).
const COOKIE = ROOT ? "parley_theme" : "theme";
const KEPT_SECONDS = 365 * 24 * 3600;

export function setTheme(theme) {
  document.documentElement.dataset.theme = theme;
  document.cookie = `${COOKIE}=${theme}; path=${ROOT}/; max-age=${KEPT_SECONDS}; samesite=lax`;
  refreshPage();
}
