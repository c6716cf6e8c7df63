// The webhooks of a room: where its events are sent, and the addresses by which other programs write in it.

import { listIncoming } from "../dialogs/incoming.js";
import { listWebhooks } from "../dialogs/webhooks.js";
import { mayModerate } from "../permissions.js";
import { find } from "../views/elements.js";

export const webhooks = {
  show(body, { conversation, signal }) {
    const within = `/rooms/${conversation.id}`;
    listWebhooks(find(".webhooks", body), { path: `${within}/webhooks`, signal });
    listIncoming(find(".incoming", body), { path: `${within}/incoming-webhooks`, mayMake: mayModerate(conversation.room), signal });
  },
};
