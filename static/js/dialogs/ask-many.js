// Asks before a message reaches many people.

import { t, tn } from "../i18n.js";
import { confirm } from "./confirm.js";

export const askMany = (count) =>
  confirm({
    title: tn("mention.many.title", count),
    text: t("mention.many.text"),
    action: t("mention.many.send"),
    isHarmless: true,
  });
