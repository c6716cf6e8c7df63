// What the first screen does without: dialogs, panels, pages, and what helps to write. It comes right after that screen.
//
// Whatever main.js has is there already, so it is not in this file's bundle once more.

import "./main.js";

import { audit } from "./panels/audit.js";
import { person } from "./panels/person.js";
import { pins } from "./panels/pins.js";
import { reports } from "./panels/reports.js";
import { scheduled } from "./panels/scheduled.js";
import { search } from "./panels/search.js";
import { thread } from "./panels/thread.js";
import { threads } from "./panels/threads.js";
import { webhooks } from "./panels/webhooks.js";
import { AbandonedPage } from "./views/abandoned-page.js";
import { AccountsPage } from "./views/accounts-page.js";
import { AuditPage } from "./views/audit-page.js";
import { DraftsPage } from "./views/drafts-page.js";
import { InboxPage } from "./views/inbox-page.js";
import { MonitorPage } from "./views/monitor-page.js";
import { SettingsPage } from "./views/settings-page.js";
import { SavedPage } from "./views/saved-page.js";
import { ScheduledPage } from "./views/scheduled-page.js";
import { SharePage } from "./views/share-page.js";
import { ThreadsPage } from "./views/threads-page.js";

export { addMember } from "./dialogs/add-member.js";
export { askMany } from "./dialogs/ask-many.js";
export { pickEmoji } from "./dialogs/emoji-picker.js";
export { chooseAction } from "./dialogs/message-sheet.js";
export { answerButton } from "./dialogs/bot-form.js";
export { deleteOthers } from "./dialogs/moderate.js";
export { dialogOpeners } from "./dialogs/openers.js";
export { askPoll } from "./dialogs/poll.js";
export { whoReacted } from "./dialogs/reactions.js";
export { reportMessage } from "./dialogs/report.js";
export { saveMessage } from "./dialogs/save-message.js";
export { seenBy } from "./dialogs/seen-by.js";
export { sendLater } from "./dialogs/send-later.js";
export { showVersions } from "./dialogs/versions.js";
export { viewPictures } from "./dialogs/viewer.js";
export { whoVoted } from "./dialogs/voters.js";
export { Notifier } from "./notifications/notifier.js";
export { withShortcodes } from "./shortcodes.js";
export { Attachments } from "./views/attachments.js";
export { ComposerTools, complete } from "./views/composer-tools.js";
export { EphemeralNotes } from "./views/ephemeral-notes.js";
export { FindBar } from "./views/find-bar.js";
export { offerBeginning } from "./views/file-beginning.js";
export { playButton } from "./views/picture-play.js";
export { offerFewTools, offerTools } from "./views/writing-tools.js";

// By their names in the address.
export const panels = { audit, person, pins, reports, scheduled, search, thread, threads, webhooks };
export const pages = {
  inbox: InboxPage,
  threads: ThreadsPage,
  drafts: DraftsPage,
  scheduled: ScheduledPage,
  saved: SavedPage,
  share: SharePage,
  accounts: AccountsPage,
  audit: AuditPage,
  abandoned: AbandonedPage,
  monitor: MonitorPage,
  settings: SettingsPage,
};
