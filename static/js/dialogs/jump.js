// Jumping to a room or a person by a few letters of their name.

import { Choices } from "../choices.js";
import { ChoiceList } from "../views/choice-list.js";
import { find } from "../views/elements.js";
import { partnerIn } from "../views/room-sign.js";
import { close, dialogOf, open } from "./dialog.js";
import { attempt } from "./form.js";

// onRoom(id) goes there; onPerson(id) gives what goes there, once there is a room with them. parts: {rooms, directory, presence, me}.
export async function jump({ onRoom, onPerson, ...parts }) {
  const dialog = dialogOf("jump");
  // With whom one writes already is there as that conversation.
  const roomWith = (id) => [...parts.rooms.mine, ...parts.rooms.archived].find((room) => partnerIn(room)?.id === id);
  const choices = new Choices({ rooms: parts.rooms, directory: parts.directory, roomWith });
  const choose = ({ kind, id }) =>
    attempt(dialog, async () => {
      // What it leads to takes the place of the dialog.
      const go = kind === "room" ? () => onRoom(id) : await onPerson(id);
      close(dialog);
      go();
    });
  find(".form-error", dialog).hidden = true;
  new ChoiceList(dialog, { choices, onChosen: choose, ...parts });
  await open(dialog);
  choices.close();
}
