// A room for a section of one's own: one of those that there are, or a new one.

import { Choices } from "../choices.js";
import { t } from "../i18n.js";
import { ChoiceList } from "../views/choice-list.js";
import { find } from "../views/elements.js";
import { dialogOf, open } from "./dialog.js";
import { attempt } from "./form.js";

// parts: {directory, presence, me}
export async function addRoomToSection({ id, rooms, sections, ...parts }) {
  const dialog = dialogOf("section-room");
  const choices = new Choices({ rooms, isOffered: ({ room }) => !room.archived && room.mine?.section !== id });
  const choose = ({ room }) =>
    attempt(dialog, async () => {
      if (!rooms.find(room.id)?.role) await rooms.join(room.id);
      await rooms.set(room.id, { section: id });
      dialog.close();
    });
  new ChoiceList(dialog, { choices, onChosen: choose, ...parts });
  find(".form-error", dialog).hidden = true;
  find('[data-open="create-room"]', dialog).dataset.subject = id;
  await open(dialog, { title: t("section.add", { name: sections.nameOf(id) }) });
  choices.close();
}
