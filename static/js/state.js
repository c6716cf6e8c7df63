// All that the page knows, and nothing of what it shows: one of each, put together.

import { Activity } from "./activity.js";
import { BackgroundSender } from "./background-sender.js";
import { Blocks } from "./blocks.js";
import { Directory } from "./directory.js";
import { Drafts } from "./drafts.js";
import { DraftSync } from "./draft-sync.js";
import { Ephemerals } from "./ephemerals.js";
import { HalfWritten } from "./half-written.js";
import { Inbox } from "./inbox.js";
import { Wishes } from "./notifications/wishes.js";
import { Outbox } from "./outbox.js";
import { Presence } from "./presence.js";
import { Previews } from "./previews.js";
import { Reports } from "./reports.js";
import { Rooms } from "./rooms.js";
import { Saved } from "./saved.js";
import { Scheduled } from "./scheduled.js";
import { Sections } from "./sections.js";
import { Store } from "./store.js";
import { team } from "./team.js";
import { teamEmoji } from "./team-emoji.js";
import { Threads } from "./threads.js";
import { Votes } from "./votes.js";

export function stateFor({ me, socket }) {
  const store = new Store({ me });
  const directory = new Directory({ me, store, socket });
  const outbox = new Outbox({ userId: me.id });
  const drafts = new Drafts({ userId: me.id });
  new DraftSync({ drafts, socket });
  const rooms = new Rooms({ store, socket, directory });
  const blocks = new Blocks({ store, socket });
  new Activity({ socket });
  teamEmoji.listen({ store, socket });
  team.listen({ socket });
  return {
    me,
    socket,
    store,
    directory,
    rooms,
    previews: new Previews({ rooms }),
    sections: new Sections({ store, socket }),
    presence: new Presence({ socket }),
    blocks,
    ephemerals: new Ephemerals({ socket, blocks }),
    reports: new Reports({ socket }),
    inbox: new Inbox({ socket }),
    threads: new Threads({ socket }),
    outbox,
    drafts,
    halfWritten: new HalfWritten({ userId: me.id }),
    saved: new Saved({ socket }),
    votes: new Votes({ me, socket }),
    wishes: new Wishes({ socket }),
    scheduled: new Scheduled({ socket }),
    backgroundSender: new BackgroundSender({ outbox, socket }),
  };
}
