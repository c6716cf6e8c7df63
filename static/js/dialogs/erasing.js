// Before messages go, those who choose a shorter time are told how many.

import { number, t, tn } from "../i18n.js";
import { confirm } from "./confirm.js";

// act: gets what to say beside. Null where they think better of it.
export async function meant(act, { days }) {
  try {
    return await act({});
  } catch (error) {
    if (error.code !== "would_erase") throw error;
    return (await agreed(days, error)) ? act({ erase: true }) : null;
  }
}

function agreed(days, { count: messages, more }) {
  const count = number(messages);
  const text = more ? t("retention.confirm.many", { count }) : tn("retention.confirm.text", messages, { count });
  const title = tn("retention.confirm.title", days, { count: number(days) });
  return confirm({ title, text, action: t("retention.confirm") });
}
