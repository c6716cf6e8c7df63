// Texts as they are compared when something is looked for: without regard to case and accents.

import { locale } from "./i18n.js";

export const folded = (text) => text.normalize("NFKD").replace(/\p{Mn}/gu, "").toLocaleLowerCase(locale);
