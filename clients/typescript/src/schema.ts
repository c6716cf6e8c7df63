// What the server takes and answers, of its own schemas. Made by `make client-types`: not by hand.

/** An archived room without members, which nobody but an owner of the server sees. */
export interface AbandonedOut {
  readonly id: string;
  readonly name: string;
  readonly kind: "public" | "private";
  readonly topic: string;
  readonly active_at: string;
}

export interface AbandonedPage {
  readonly next: string | null;
  readonly prev: string | null;
  readonly items: readonly AbandonedOut[];
}

/**
 * `version` is that of the server, `api` that of what is described here. Look for a feature, an
 * event type or a frame by its name rather than compare versions.
 */
export interface AboutOut {
  readonly server: "parley";
  readonly version: string;
  readonly api: "v1";
  readonly features: readonly string[];
  readonly events: readonly string[];
  readonly frames: readonly string[];
  readonly scopes: readonly Scope[];
  readonly limits: LimitsOut;
  readonly openapi: string;
  readonly asyncapi: string;
}

/**
 * `last_seen_at` is null for somebody who is signed in nowhere, `owner` for people.
 *
 * `external_id` is null for whoever has a password here.
 */
export interface AccountOut {
  readonly id: string;
  readonly name: string;
  readonly display_name: string;
  readonly role: "owner" | "member";
  readonly created_at: string;
  readonly disabled_at: string | null;
  readonly sessions: number;
  readonly last_seen_at: string | null;
  readonly bot: boolean;
  readonly guest: boolean;
  readonly owner: PersonOut | null;
  readonly external_id: string | null;
}

export interface AccountPage {
  readonly next: string | null;
  readonly prev: string | null;
  readonly items: readonly AccountOut[];
}

export interface AccountUpdate {
  readonly disabled?: boolean | null;
  readonly role?: "owner" | "member" | null;
  readonly reason?: string | null;
}

/**
 * A button of a message, as its author has named it.
 *
 * With `options` it is a select, with a `form` it opens that.
 */
export interface Action {
  readonly id: string;
  readonly label: string;
  readonly style?: "primary" | "danger";
  readonly options?: readonly Choice[];
  readonly form?: Form;
}

/**
 * A button: its `id` is for programs, its `label` for people.
 *
 * With `options` it is a select; of a bot it may have a `form`, which it opens.
 */
export interface ActionIn {
  readonly id: string;
  readonly label: string;
  readonly style?: "primary" | "danger" | null;
  readonly options?: readonly OptionIn[] | null;
  readonly form?: FormIn | null;
}

/** See docs/protocol.md §4, `added`. */
export interface AddedEvent {
  readonly type: "added";
  readonly room: string;
  readonly seq: number;
  readonly at: string;
  readonly user: EventPerson;
  readonly client_id?: string;
  readonly member: EventPerson;
  readonly role: "owner" | "moderator" | "member";
}

/** An event of the type `added`. */
export interface AddedWebhook {
  readonly type: "added";
  readonly timestamp: string;
  readonly data: AddedEvent | CutEvent;
}

/** By the ids of the fields; without those that were left empty. */
export interface AnswersOut {
  readonly answers: Readonly<Record<string, string | number | boolean>>;
}

/** `rooms` is null for all of them, `expires_at` for never, `last_used_at` for not yet. */
export interface ApiTokenOut {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly rooms: readonly string[] | null;
  readonly created_at: string;
  readonly last_used_at: string | null;
  readonly expires_at: string | null;
  readonly expired: boolean;
}

export interface ApiTokenPage {
  readonly next: string | null;
  readonly prev: string | null;
  readonly items: readonly ApiTokenOut[];
}

/** `for_everybody` is for owners of the server to say. */
export interface AppCreate {
  readonly name: string;
  readonly redirect_uris?: readonly string[];
  readonly confidential?: boolean;
  readonly for_everybody?: boolean;
}

/** See docs/protocol.md §4, `app`. */
export interface AppEvent {
  readonly type: "app";
  readonly room: string;
  readonly seq: number;
  readonly at: string;
  readonly user: EventPerson;
  readonly client_id?: string;
  readonly text: string;
  readonly edited_at: string | null;
  readonly deleted: boolean;
  readonly app?: string;
  readonly data?: unknown;
}

/** `text` is for those who don't know the app; without it they see nothing. */
export interface AppEventCreate {
  readonly app: string;
  /** JSON of 4096 bytes at most */
  readonly data?: unknown;
  readonly text?: string;
  readonly client_id?: string | null;
}

export interface AppNameOut {
  readonly id: string;
  readonly name: string;
}

export interface AppOpening {
  readonly for_everybody: boolean;
}

/** `id` is its `client_id`; one that is confidential has a secret. */
export interface AppOut {
  readonly id: string;
  readonly name: string;
  readonly redirect_uris: readonly string[];
  readonly confidential: boolean;
  readonly for_everybody: boolean;
  readonly created_at: string;
  readonly owner: PersonOut;
}

export interface AppPage {
  readonly next: string | null;
  readonly prev: string | null;
  readonly items: readonly AppOut[];
}

/** RFC 6749 §5.1; `rooms` is null for all of them. */
export interface AppTokenOut {
  readonly access_token: string;
  readonly token_type: "bearer";
  readonly expires_in: number;
  readonly refresh_token: string;
  readonly scope: string;
  readonly rooms: readonly string[] | null;
}

/** What is left out stays as it is. */
export interface AppUpdate {
  readonly name?: string | null;
  readonly redirect_uris?: readonly string[] | null;
}

/** An event of the type `app`. */
export interface AppWebhook {
  readonly type: "app";
  readonly timestamp: string;
  readonly data: AppEvent | CutEvent;
}

/** See docs/protocol.md §4, `archived`. */
export interface ArchivedEvent {
  readonly type: "archived";
  readonly room: string;
  readonly seq: number;
  readonly at: string;
  readonly user: EventPerson;
  readonly client_id?: string;
}

/** An event of the type `archived`. */
export interface ArchivedWebhook {
  readonly type: "archived";
  readonly timestamp: string;
  readonly data: ArchivedEvent | CutEvent;
}

/** Of the last argument a `text` is the rest of the line; any other one is a word. */
export interface ArgumentIn {
  readonly name: string;
  readonly about?: string;
  readonly kind?: "text" | "number" | "choice";
  readonly required?: boolean;
  readonly choices?: readonly string[];
}

export interface ArgumentOut {
  readonly name: string;
  readonly about: string;
  readonly kind: "text" | "number" | "choice";
  readonly required: boolean;
  readonly choices: readonly string[];
}

/**
 * A file: `type` is what its bytes say, `alt` what its author says of it for who can't see it.
 *
 * A message has it by its `id`, within a day.
 */
export interface Attached {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  readonly picture?: Picture;
  readonly alt?: string;
}

/** `actor` is null for the command line; `details` depends on the act. */
export interface AuditOut {
  readonly id: string;
  readonly at: string;
  readonly act: string;
  readonly actor: PersonOut | null;
  readonly room: RoomRef | null;
  readonly member: PersonOut | null;
  readonly target: number | null;
  readonly reason: string;
  readonly details: Readonly<Record<string, unknown>>;
}

export interface AuditPage {
  readonly next: string | null;
  readonly prev: string | null;
  readonly items: readonly AuditOut[];
}

/** Without `until` for ever. */
export interface BanCreate {
  readonly until?: string | null;
  readonly reason?: string | null;
}

/** `until` is null for ever. */
export interface BanOut {
  readonly user: PersonOut;
  readonly by: PersonOut;
  readonly at: string;
  readonly until: string | null;
  readonly reason: string;
}

export interface BanPage {
  readonly next: string | null;
  readonly prev: string | null;
  readonly items: readonly BanOut[];
}

/** See docs/protocol.md §4, `banned`. */
export interface BannedEvent {
  readonly type: "banned";
  readonly room: string;
  readonly seq: number;
  readonly at: string;
  readonly user: EventPerson;
  readonly client_id?: string;
  readonly member: EventPerson;
}

/** An event of the type `banned`. */
export interface BannedWebhook {
  readonly type: "banned";
  readonly timestamp: string;
  readonly data: BannedEvent | CutEvent;
}

export interface BlockOut {
  readonly user: PersonOut;
  readonly at: string;
}

export interface BlockPage {
  readonly next: string | null;
  readonly prev: string | null;
  readonly items: readonly BlockOut[];
}

export interface Body_beginDevice {
  readonly scope: string;
  readonly client_id?: string | null;
  readonly client_secret?: string | null;
}

export interface Body_createToken {
  readonly grant_type?: "password" | "refresh_token" | "urn:ietf:params:oauth:grant-type:jwt-bearer";
  readonly username?: string | null;
  readonly password?: string | null;
  readonly refresh_token?: string | null;
  readonly assertion?: string | null;
}

export interface Body_exchangeToken {
  readonly grant_type: "authorization_code" | "refresh_token" | "urn:ietf:params:oauth:grant-type:device_code";
  readonly code?: string | null;
  readonly redirect_uri?: string | null;
  readonly code_verifier?: string | null;
  readonly refresh_token?: string | null;
  readonly device_code?: string | null;
  readonly scope?: string | null;
  readonly client_id?: string | null;
  readonly client_secret?: string | null;
}

export interface Body_introspectAppToken {
  readonly token: string;
  readonly token_type_hint?: string | null;
  readonly client_id?: string | null;
  readonly client_secret?: string | null;
}

export interface Body_revokeAppToken {
  readonly token: string;
  readonly token_type_hint?: string | null;
  readonly client_id?: string | null;
  readonly client_secret?: string | null;
}

export interface BotCreate {
  readonly display_name?: string | null;
  readonly about?: string | null;
  readonly name: string;
}

/** `disabled` is by an owner of the server; `tokens` is how many it has. */
export interface BotOut {
  readonly id: string;
  readonly name: string;
  readonly display_name: string;
  readonly about: string;
  readonly picture: string | null;
  readonly created_at: string;
  readonly disabled: boolean;
  readonly tokens: number;
}

export interface BotPage {
  readonly next: string | null;
  readonly prev: string | null;
  readonly items: readonly BotOut[];
}

export interface BotUpdate {
  readonly display_name?: string | null;
  readonly about?: string | null;
}

/** `bot` is the id of the bot that is meant, and `text` the line: `/deploy 4.2 quay`. */
export interface CallCreate {
  readonly text: string;
  readonly client_id?: string | null;
  readonly mention_many?: boolean;
  readonly thread?: number | null;
  readonly in_room?: boolean | null;
  readonly quote?: number | null;
  readonly epoch?: string | null;
  readonly bot: string;
}

/** The command that a message calls: whose it is, and what the line says to it. */
export interface Called {
  readonly bot: string;
  readonly name: string;
  readonly arguments: Readonly<Record<string, string | number>>;
}

/** One of the options of a select. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

export interface CommandIn {
  readonly name: string;
  readonly about: string;
  readonly arguments?: readonly ArgumentIn[];
}

/** `usage` is how it is called: `/deploy <version> [place]`. */
export interface CommandOut {
  readonly name: string;
  readonly about: string;
  readonly usage: string;
  readonly arguments: readonly ArgumentOut[];
}

export interface CommandPage {
  readonly next: string | null;
  readonly prev: string | null;
  readonly items: readonly CommandOut[];
}

/** All commands that the bot has from now on. */
export interface CommandsUpdate {
  readonly commands: readonly CommandIn[];
}

/** `rooms` is null for all of them, `last_used_at` for not yet. */
export interface ConnectedAppOut {
  readonly id: string;
  readonly app: AppNameOut;
  readonly scopes: readonly Scope[];
  readonly rooms: readonly string[] | null;
  readonly created_at: string;
  readonly last_used_at: string | null;
}

export interface ConnectedAppPage {
  readonly next: string | null;
  readonly prev: string | null;
  readonly items: readonly ConnectedAppOut[];
}

/** In the place of an event that is too long: read it in the log. */
export interface CutEvent {
  readonly type: string;
  readonly room: string;
  readonly seq: number;
  readonly at: string;
  readonly user: EventPerson;
  readonly truncated: true;
}

/** See docs/protocol.md §4, `deleted`. */
export interface DeletedEvent {
  readonly type: "deleted";
  readonly room: string;
  readonly seq: number;
  readonly at: string;
  readonly user: EventPerson;
  readonly client_id?: string;
  readonly target: number;
}

/** An event of the type `deleted`. */
export interface DeletedWebhook {
  readonly type: "deleted";
  readonly timestamp: string;
  readonly data: DeletedEvent | CutEvent;
}

/** One attempt: `status` is what the receiver answered, `error` why there was no answer. */
export interface DeliveryOut {
  readonly id: string;
  readonly at: string;
  readonly webhook_id: string;
  readonly type: string;
  readonly room: string | null;
  readonly seq: number | null;
  readonly attempt: number;
  readonly status: number | null;
  readonly error: string | null;
  readonly milliseconds: number;
}

export interface DeliveryPage {
  readonly next: string | null;
  readonly prev: string | null;
  readonly items: readonly DeliveryOut[];
}

/** See docs/protocol.md §4, `described`. */
export interface DescribedEvent {
  readonly type: "described";
  readonly room: string;
  readonly seq: number;
  readonly at: string;
  readonly user: EventPerson;
  readonly client_id?: string;
  readonly description: string;
}

/** A file by its id; `alt` says what can be seen or heard in it, for who can't. */
export interface DescribedFile {
  readonly id: string;
  readonly alt?: string;
}

/** An event of the type `described`. */
export interface DescribedWebhook {
  readonly type: "described";
  readonly timestamp: string;
  readonly data: DescribedEvent | CutEvent;
}

/** RFC 8628 §3.2; times in seconds. */
export interface DeviceOut {
  readonly device_code: string;
  readonly user_code: string;
  readonly verification_uri: string;
  readonly verification_uri_complete: string;
  readonly expires_in: number;
  readonly interval: number;
}

export interface DirectOpen {
  readonly users: readonly string[];
}

/**
 * What I write in a room, or in the thread under the message `thread`.
 *
 * `at` is null, and `version` 0, where I never have.
 */
export interface DraftOut {
  readonly room: string;
  readonly thread: number | null;
  readonly text: string;
  readonly version: number;
  readonly at: string | null;
}

export interface DraftPage {
  readonly next: string | null;
  readonly prev: string | null;
  readonly items: readonly DraftOut[];
}

/** `version` is that of the draft that these words were made of; without it, whichever. */
export interface DraftUpdate {
  readonly text: string;
  readonly version?: number | null;
}

/** See docs/protocol.md §4, `edited`. */
export interface EditedEvent {
  readonly type: "edited";
  readonly room: string;
  readonly seq: number;
  readonly at: string;
  readonly user: EventPerson;
  readonly client_id?: string;
  readonly target: number;
  readonly text: string;
  readonly mentions?: readonly Mention[];
  readonly actions?: readonly Action[];
}

/** An event of the type `edited`. */
export interface EditedWebhook {
  readonly type: "edited";
  readonly timestamp: string;
  readonly data: EditedEvent | CutEvent;
}

/** All of them, and what tells this set from another. */
export interface EmojiList {
  readonly items: readonly EmojiOut[];
  readonly version: string;
}

/** Its picture is at `GET /pictures/{picture}`. */
export interface EmojiOut {
  readonly name: string;
  readonly picture: string;
  readonly at: string;
}

/** `answers` is the seq of the call, or of the `pressed` event. */
export interface EphemeralCreate {
  readonly answers: number;
  readonly text: string;
  readonly client_id?: string | null;
}

export interface EventPage {
  readonly next: string;
  readonly prev: string | null;
  readonly items: readonly (MessageEvent | EditedEvent | DeletedEvent | ReactedEvent | UnreactedEvent | PinnedEvent | UnpinnedEvent | SolvedEvent | UnsolvedEvent | PressedEvent | VotedEvent | PollEndedEvent | AppEvent | JoinedEvent | LeftEvent | AddedEvent | RemovedEvent | BannedEvent | UnbannedEvent | MutedEvent | UnmutedEvent | RoleEvent | RenamedEvent | TopicEvent | SlowModeEvent | WritersEvent | ReadersEvent | HistoryEvent | DescribedEvent | RetentionEvent | ExpiredEvent | SuggestedEvent | UnsuggestedEvent | ArchivedEvent | RestoredEvent)[];
  readonly head: number;
  readonly epoch: string;
}

/**
 * An account as events name it; `display_name` is only there when it is not the name, `bot`
 * (true) for the account of a program, and `guest` for who came by a link, for a time.
 */
export interface EventPerson {
  readonly id: string;
  readonly name: string;
  readonly display_name?: string;
  readonly bot?: true;
  readonly guest?: true;
}

/** See docs/protocol.md §4, `expired`. */
export interface ExpiredEvent {
  readonly type: "expired";
  readonly room: string;
  readonly seq: number;
  readonly at: string;
  readonly user: EventPerson;
  readonly client_id?: string;
  readonly before: number;
}

/** An event of the type `expired`. */
export interface ExpiredWebhook {
  readonly type: "expired";
  readonly timestamp: string;
  readonly data: ExpiredEvent | CutEvent;
}

/** So many messages would expire, with `more` at least so many. */
export interface ExpiringOut {
  readonly messages: number;
  readonly more: boolean;
}

export interface ExternalAccountPut {
  readonly name: string;
  readonly display_name?: string | null;
  readonly disabled?: boolean;
}

/** Where in the request, and what is wrong there. */
export interface FieldError {
  readonly loc: readonly (string | number)[];
  readonly message: string;
}

/** `min` and `max` are of a number, or of the length of a text. */
export interface FieldIn {
  readonly id: string;
  readonly label: string;
  readonly kind?: "text" | "long_text" | "number" | "select" | "checkbox";
  readonly required?: boolean;
  readonly min?: number | null;
  readonly max?: number | null;
  readonly options?: readonly OptionIn[];
}

/** `submit` is the label of the button below its fields. */
export interface Form {
  readonly submit: string;
  readonly fields: readonly FormField[];
}

/** `min` and `max` are of a number, or of the length of a text. */
export interface FormField {
  readonly id: string;
  readonly label: string;
  readonly kind: "text" | "long_text" | "number" | "select" | "checkbox";
  readonly required: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly options?: readonly Choice[];
}

/** `submit` is the label of the button below the fields. */
export interface FormIn {
  readonly submit: string;
  readonly fields: readonly FieldIn[];
}

/** A message that was found; `thread` is the root of the thread that it is in. */
export interface FoundOut {
  readonly room: string;
  readonly seq: number;
  readonly at: string;
  readonly user: EventPerson;
  readonly thread: number | null;
  readonly snippet: SnippetOut;
}

/** `code` is the end of the link. */
export interface GuestCreate {
  readonly code: string;
  readonly display_name: string;
}

/** Both bounds have to be said: until when, and how many guests. */
export interface GuestLinkCreate {
  readonly expires_at: string;
  readonly guests: number;
  readonly note?: string;
}

/**
 * `code` and `url` are null for a link that can't be shown again, and for those who may make
 * none; `people` are there now, of `came` who came by it.
 */
export interface GuestLinkOut {
  readonly id: string;
  readonly room: string;
  readonly code: string | null;
  readonly url: string | null;
  readonly note: string;
  readonly by: PersonOut;
  readonly guests: number;
  readonly came: number;
  readonly people: readonly PersonOut[];
  readonly state: "open" | "used_up" | "expired" | "revoked";
  readonly created_at: string;
  readonly expires_at: string;
}

export interface GuestLinkPage {
  readonly next: string | null;
  readonly prev: string | null;
  readonly items: readonly GuestLinkOut[];
}

/** `token` is shown this once: a guest asks with it, in that room, until `expires_at`. */
export interface GuestOut {
  readonly user: PersonOut;
  readonly room: string;
  readonly token: string;
  readonly expires_at: string;
}

/** See docs/protocol.md §4, `history`. */
export interface HistoryEvent {
  readonly type: "history";
  readonly room: string;
  readonly seq: number;
  readonly at: string;
  readonly user: EventPerson;
  readonly client_id?: string;
  readonly history: "all" | "joined";
}

/** An event of the type `history`. */
export interface HistoryWebhook {
  readonly type: "history";
  readonly timestamp: string;
  readonly data: HistoryEvent | CutEvent;
}

/** In characters (code points) from the beginning of the snippet; the end is behind it. */
export interface HitOut {
  readonly start: number;
  readonly end: number;
}

/**
 * `by` caused it.
 *
 * `emoji` and `count` are of reactions: the newest, and of how many people. `reply` is of threads.
 */
export interface InboxItemOut {
  readonly id: string;
  readonly kind: "mention" | "reply" | "reaction";
  readonly room: string;
  readonly at: string;
  readonly by: EventPerson;
  readonly unread: boolean;
  readonly done: boolean;
  readonly emoji?: string | null;
  readonly count?: number;
  readonly reply?: InboxReply;
  readonly message: MessageEvent;
}

export interface InboxPage {
  readonly next: string | null;
  readonly prev: string | null;
  readonly items: readonly InboxItemOut[];
}

/**
 * The newest reply in a thread; `text` is the beginning of a long one.
 *
 * Without a text it has its `files`.
 */
export interface InboxReply {
  readonly seq: number;
  readonly text: string;
  readonly deleted: boolean;
  readonly files?: readonly Attached[];
}

/** `name` is what those who read its messages see. */
export interface IncomingWebhookCreate {
  readonly name: string;
}

/** It writes as `bot`; `owner` made it. `stopped` is one that can't write at the moment. */
export interface IncomingWebhookOut {
  readonly id: string;
  readonly room: string;
  readonly bot: PersonOut;
  readonly owner: PersonOut | null;
  readonly state: "active" | "stopped";
  readonly created_at: string;
  readonly last_used_at: string | null;
}

export interface IncomingWebhookPage {
  readonly next: string | null;
  readonly prev: string | null;
  readonly items: readonly IncomingWebhookOut[];
}

/** RFC 7662 §2.2; one that is not `active` has nothing else, one for all rooms no `rooms`. */
export interface IntrospectionOut {
  readonly active: boolean;
  readonly scope?: string | null;
  readonly client_id?: string | null;
  readonly username?: string | null;
  readonly sub?: string | null;
  readonly token_type?: "bearer" | null;
  readonly iat?: number | null;
  readonly exp?: number | null;
  readonly iss?: string | null;
  readonly rooms?: readonly string[] | null;
}

/** `uses` null is any number; without `expires_at` it is a week. */
export interface InviteCreate {
  readonly note?: string;
  readonly uses?: number | null;
  readonly expires_at?: string | null;
  readonly rooms?: readonly string[];
}

/**
 * `code` and `url` are null for a link that can't be shown again, `by` for one of the command
 * line.
 */
export interface InviteOut {
  readonly id: string;
  readonly code: string | null;
  readonly url: string | null;
  readonly note: string;
  readonly by: PersonOut | null;
  readonly rooms: readonly string[];
  readonly used: number;
  readonly uses: number | null;
  readonly state: "open" | "used_up" | "expired" | "revoked";
  readonly created_at: string;
  readonly expires_at: string;
}

export interface InvitePage {
  readonly next: string | null;
  readonly prev: string | null;
  readonly items: readonly InviteOut[];
}

/** See docs/protocol.md §4, `joined`. */
export interface JoinedEvent {
  readonly type: "joined";
  readonly room: string;
  readonly seq: number;
  readonly at: string;
  readonly user: EventPerson;
  readonly client_id?: string;
}

/** An event of the type `joined`. */
export interface JoinedWebhook {
  readonly type: "joined";
  readonly timestamp: string;
  readonly data: JoinedEvent | CutEvent;
}

export interface LastDeliveryOut {
  readonly at: string;
  readonly status: number | null;
  readonly error: string | null;
}

/** See docs/protocol.md §4, `message`. */
export interface LastMessage {
  readonly type: "message";
  readonly room: string;
  readonly seq: number;
  readonly at: string;
  readonly user: EventPerson;
  readonly client_id?: string;
  readonly text: string;
  readonly edited_at: string | null;
  readonly deleted: boolean;
  readonly mentions?: readonly Mention[];
  readonly actions?: readonly Action[];
  readonly quote?: number;
  readonly scheduled?: boolean;
  readonly command?: Called;
  readonly files?: readonly Attached[];
  readonly app?: string;
  readonly data?: unknown;
  readonly thread?: number;
  readonly in_room?: boolean;
  readonly reactions?: readonly Reaction[];
  readonly pinned?: PinOut;
  readonly replies?: RepliesOut;
  readonly solved?: SolvedOut;
  readonly poll?: PollOut;
  readonly html?: string;
  readonly text_cut?: boolean;
}

/** See docs/protocol.md §4, `left`. */
export interface LeftEvent {
  readonly type: "left";
  readonly room: string;
  readonly seq: number;
  readonly at: string;
  readonly user: EventPerson;
  readonly client_id?: string;
}

/** An event of the type `left`. */
export interface LeftWebhook {
  readonly type: "left";
  readonly timestamp: string;
  readonly data: LeftEvent | CutEvent;
}

/**
 * As they hold now. 0 of what is so many a second or an hour, of what somebody has, and of
 * `file_bytes`, is no limit.
 */
export interface LimitsOut {
  readonly text_characters: number;
  readonly client_id_characters: number;
  readonly password_min_characters: number;
  readonly body_bytes: number;
  readonly frame_bytes: number;
  readonly picture_bytes: number;
  readonly file_bytes: number;
  readonly message_files: number;
  readonly page_items: number;
  readonly wait_seconds: number;
  readonly open_rooms: number;
  readonly sends_per_second: number;
  readonly frames_per_second: number;
  readonly rooms_per_hour: number;
  readonly sockets_per_user: number;
  readonly sessions_per_user: number;
  readonly heartbeat_seconds: number;
  readonly access_token_seconds: number;
  readonly webhook_bytes: number;
}

/** With its secret, which can't be shown again; null where it has none. */
export interface MadeAppOut {
  readonly id: string;
  readonly name: string;
  readonly redirect_uris: readonly string[];
  readonly confidential: boolean;
  readonly for_everybody: boolean;
  readonly created_at: string;
  readonly owner: PersonOut;
  readonly client_secret: string | null;
}

/** With the address, which is shown this once. */
export interface MadeIncomingWebhookOut {
  readonly id: string;
  readonly room: string;
  readonly bot: PersonOut;
  readonly owner: PersonOut | null;
  readonly state: "active" | "stopped";
  readonly created_at: string;
  readonly last_used_at: string | null;
  readonly url: string;
}

/** With the token itself, which can't be shown again. */
export interface MadeTokenOut {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly rooms: readonly string[] | null;
  readonly created_at: string;
  readonly last_used_at: string | null;
  readonly expires_at: string | null;
  readonly expired: boolean;
  readonly token: string;
}

/** With what its receiver verifies by: a secret, shown this once, or a public key. */
export interface MadeWebhookOut {
  readonly id: string;
  readonly room: string | null;
  readonly owner: string;
  readonly url: string;
  readonly types: readonly string[];
  readonly signing: "hmac" | "ed25519";
  readonly state: "active" | "paused" | "gone" | "failed" | "stopped";
  readonly created_at: string;
  readonly last_delivery: LastDeliveryOut | null;
  readonly failures: number;
  readonly next_try_at: string | null;
  readonly secret: string | null;
  readonly public_key: string | null;
}

/** With the own password, and the language in which mails are to be. */
export interface MailAddressIn {
  readonly address: string;
  readonly password: string;
  readonly language?: "en" | "zh";
}

export interface MailCodeIn {
  readonly code: string;
}

/**
 * `available` is whether this server sends mail; `failed` what the mail server said of an
 * address that takes nothing any more; `pending` is one that waits for its code.
 */
export interface MailOut {
  readonly available: boolean;
  readonly address: string | null;
  readonly pending: string | null;
  readonly wanted: boolean;
  readonly failed: string | null;
}

export interface MailUpdate {
  readonly wanted: boolean;
}

export interface MarkOut {
  readonly user: PersonOut;
  readonly seq: number;
}

/** `has_password` is false for whoever signs in by an application. */
export interface MeOut {
  readonly id: string;
  readonly name: string;
  readonly display_name: string;
  readonly picture: string | null;
  readonly pronouns: string;
  readonly about: string;
  readonly time_zone: string | null;
  readonly status: StatusOut | null;
  readonly quiet_until: string | null;
  readonly created_at: string;
  readonly disabled: boolean;
  readonly guest: boolean;
  readonly bot: boolean;
  readonly owner: PersonOut | null;
  readonly role: "owner" | "member";
  readonly has_password: boolean;
}

/** What is left out stays as it is. */
export interface MeUpdate {
  readonly display_name?: string;
  readonly pronouns?: string;
  readonly about?: string;
  readonly time_zone?: string | null;
  readonly status?: StatusIn | null;
  readonly quiet_until?: string | null;
}

export interface MemberAdd {
  readonly role?: "owner" | "moderator" | "member" | null;
}

export interface MemberOut {
  readonly user: MemberPersonOut;
  readonly role: "owner" | "moderator" | "member";
  readonly muted_until: string | null;
  readonly here: boolean;
}

export interface MemberPage {
  readonly next: string | null;
  readonly prev: string | null;
  readonly items: readonly MemberOut[];
}

export interface MemberPersonOut {
  readonly id: string;
  readonly name: string;
  readonly display_name: string;
  readonly bot: boolean;
  readonly guest: boolean;
}

/** Another role, or a mute: `muted_until` null lifts it. */
export interface MemberUpdate {
  readonly role?: "owner" | "moderator" | "member" | null;
  readonly muted_until?: string | null;
  readonly reason?: string | null;
}

export interface MembershipOut {
  readonly room: string;
  readonly user: string;
  readonly role: "owner" | "moderator" | "member";
  readonly muted_until: string | null;
  readonly joined_seq: number;
  readonly read_seq: number | null;
}

/**
 * A name as it stands in the text behind an `@`, and the account that has it.
 *
 * `room` and `here` are no accounts: they are everybody in the room, and those who were active.
 */
export interface Mention {
  readonly name: string;
  readonly user?: string;
}

/**
 * A message, maybe with buttons, with what an app knows of it, or with files.
 *
 * A file is named by its id, or described. With files its text may be empty.
 */
export interface MessageCreate {
  readonly text: string;
  readonly client_id?: string | null;
  readonly mention_many?: boolean;
  readonly thread?: number | null;
  readonly in_room?: boolean | null;
  readonly quote?: number | null;
  readonly epoch?: string | null;
  readonly actions?: readonly ActionIn[] | null;
  readonly app?: string | null;
  /** JSON of 4096 bytes at most */
  readonly data?: unknown;
  readonly files?: readonly (string | DescribedFile)[] | null;
}

/** Without `actions` the buttons stay as they are; an empty list takes them away. */
export interface MessageEdit {
  readonly text: string;
  readonly client_id?: string | null;
  readonly mention_many?: boolean;
  readonly epoch?: string | null;
  readonly actions?: readonly ActionIn[] | null;
}

/** See docs/protocol.md §4, `message`. */
export interface MessageEvent {
  readonly type: "message";
  readonly room: string;
  readonly seq: number;
  readonly at: string;
  readonly user: EventPerson;
  readonly client_id?: string;
  readonly text: string;
  readonly edited_at: string | null;
  readonly deleted: boolean;
  readonly mentions?: readonly Mention[];
  readonly actions?: readonly Action[];
  readonly quote?: number;
  readonly scheduled?: boolean;
  readonly command?: Called;
  readonly files?: readonly Attached[];
  readonly app?: string;
  readonly data?: unknown;
  readonly thread?: number;
  readonly in_room?: boolean;
  readonly reactions?: readonly Reaction[];
  readonly pinned?: PinOut;
  readonly replies?: RepliesOut;
  readonly solved?: SolvedOut;
  readonly poll?: PollOut;
  readonly html?: string;
}

export interface MessagePage {
  readonly next: string;
  readonly prev: string | null;
  readonly items: readonly MessageEvent[];
}

/** An event of the type `message`. */
export interface MessageWebhook {
  readonly type: "message";
  readonly timestamp: string;
  readonly data: MessageEvent | CutEvent;
}

/** Of somebody who has left the room. */
export interface MuteOut {
  readonly user: PersonOut;
  readonly until: string;
}

export interface MutePage {
  readonly next: string | null;
  readonly prev: string | null;
  readonly items: readonly MuteOut[];
}

/** See docs/protocol.md §4, `muted`. */
export interface MutedEvent {
  readonly type: "muted";
  readonly room: string;
  readonly seq: number;
  readonly at: string;
  readonly user: EventPerson;
  readonly client_id?: string;
  readonly member: EventPerson;
  readonly until: string;
}

/** An event of the type `muted`. */
export interface MutedWebhook {
  readonly type: "muted";
  readonly timestamp: string;
  readonly data: MutedEvent | CutEvent;
}

export interface NotificationsOut {
  readonly notify: "all" | "mentions" | "nothing";
  readonly quiet_hours: QuietHoursOut | null;
}

/** What is not named stays; quiet hours of null are none. */
export interface NotificationsUpdate {
  readonly notify?: "all" | "mentions" | "nothing" | null;
  readonly quiet_hours?: QuietHoursIn | null;
}

/**
 * One answer of a poll, and how many have chosen it; also who, unless it is anonymous.
 *
 * Those who chose it first come first, and there are as many as of a reaction.
 */
export interface Option {
  readonly text: string;
  readonly votes: number;
  readonly voters?: readonly string[];
}

/** One of those of a select. */
export interface OptionIn {
  readonly id: string;
  readonly label: string;
}

export interface PasswordLinkCreate {
  readonly reason?: string | null;
}

/** `qr` is the link as a picture that a phone reads, a `data:` URL. */
export interface PasswordLinkOut {
  readonly code: string;
  readonly url: string;
  readonly qr: string;
  readonly expires_at: string;
}

export interface PasswordSet {
  readonly new_password: string;
}

export interface PasswordUpdate {
  readonly current_password: string;
  readonly new_password: string;
}

/** A user as others see them. */
export interface PersonOut {
  readonly id: string;
  readonly name: string;
  readonly display_name: string;
}

/** A file that is a picture: upright, and of one that moves that it does. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly animated?: true;
  readonly thumbnails: Thumbnails;
}

/** Who has pinned a message, and when. */
export interface PinOut {
  readonly by: string;
  readonly at: string;
}

export interface PinPage {
  readonly next: string | null;
  readonly prev: string | null;
  readonly items: readonly MessageEvent[];
}

/** See docs/protocol.md §4, `pinned`. */
export interface PinnedEvent {
  readonly type: "pinned";
  readonly room: string;
  readonly seq: number;
  readonly at: string;
  readonly user: EventPerson;
  readonly client_id?: string;
  readonly target: number;
}

/** An event of the type `pinned`. */
export interface PinnedWebhook {
  readonly type: "pinned";
  readonly timestamp: string;
  readonly data: PinnedEvent | CutEvent;
}

/** How large a picture is. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
}

/** A message with a poll: two to twenty options, of which one, or with `multiple` several. */
export interface PollCreate {
  readonly text: string;
  readonly client_id?: string | null;
  readonly mention_many?: boolean;
  readonly thread?: number | null;
  readonly in_room?: boolean | null;
  readonly quote?: number | null;
  readonly epoch?: string | null;
  readonly options: readonly string[];
  readonly multiple?: boolean;
  readonly anonymous?: boolean;
  readonly ends_at?: string | null;
}

/** Who has ended a poll, and when. */
export interface PollEndOut {
  readonly by: string;
  readonly at: string;
}

/** See docs/protocol.md §4, `poll_ended`. */
export interface PollEndedEvent {
  readonly type: "poll_ended";
  readonly room: string;
  readonly seq: number;
  readonly at: string;
  readonly user: EventPerson;
  readonly client_id?: string;
  readonly target: number;
}

/** An event of the type `poll_ended`. */
export interface PollEndedWebhook {
  readonly type: "poll_ended";
  readonly timestamp: string;
  readonly data: PollEndedEvent | CutEvent;
}

export interface PollOut {
  readonly options: readonly Option[];
  readonly multiple: boolean;
  readonly anonymous: boolean;
  readonly voter_count: number;
  readonly ends_at: string | null;
  readonly ended?: PollEndOut;
}

/**
 * `action` is the id of a button; of a select `value` is that of an option, and `answers` are
 * what is filled into a form, by the ids of its fields.
 */
export interface PressCreate {
  readonly action: string;
  readonly value?: string | null;
  readonly answers?: Readonly<Record<string, string | number | boolean | null>> | null;
  readonly client_id?: string | null;
  readonly epoch?: string | null;
}

/** See docs/protocol.md §4, `pressed`. */
export interface PressedEvent {
  readonly type: "pressed";
  readonly room: string;
  readonly seq: number;
  readonly at: string;
  readonly user: EventPerson;
  readonly client_id?: string;
  readonly target: number;
  readonly action?: string;
  readonly value?: string;
}

/** An event of the type `pressed`. */
export interface PressedWebhook {
  readonly type: "pressed";
  readonly timestamp: string;
  readonly data: PressedEvent | CutEvent;
}

export interface PreviewPage {
  readonly next: string | null;
  readonly prev: string | null;
  readonly items: readonly LastMessage[];
}

/** RFC 9457, with a stable `code`. */
export interface Problem {
  readonly can?: readonly ("give_role" | "archive" | "delete")[];
  readonly reason?: "epoch_changed" | "ahead_of_log" | "below_floor" | "unknown" | "used_up" | "expired" | "revoked";
  readonly epoch?: string;
  readonly floor?: number;
  readonly head?: number;
  readonly count?: number;
  readonly most?: number;
  readonly more?: boolean;
  readonly root?: number;
  readonly draft?: DraftOut;
  readonly scope?: Scope;
  readonly until?: string | null;
  readonly usage?: string;
  readonly field?: string;
  readonly most_bytes?: number;
  readonly whose?: "yours" | "server";
  readonly left_bytes?: number;
  readonly offset?: number;
  readonly bytes?: number;
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly request_id: string;
  readonly errors?: readonly FieldError[];
}

/** What everybody here may know of somebody; what they have not said is empty or null. */
export interface ProfileOut {
  readonly id: string;
  readonly name: string;
  readonly display_name: string;
  readonly picture: string | null;
  readonly pronouns: string;
  readonly about: string;
  readonly time_zone: string | null;
  readonly status: StatusOut | null;
  readonly quiet_until: string | null;
  readonly created_at: string;
  readonly disabled: boolean;
  readonly guest: boolean;
  readonly bot: boolean;
  readonly owner: PersonOut | null;
}

export interface ProfilePage {
  readonly next: string | null;
  readonly prev: string | null;
  readonly items: readonly ProfileOut[];
}

export interface PushKeyOut {
  readonly key: string;
}

export interface PushKeysIn {
  readonly p256dh: string;
  readonly auth: string;
}

/** As browsers give it, with the language in which notifications are to be. */
export interface PushSubscriptionIn {
  readonly endpoint: string;
  readonly keys: PushKeysIn;
  readonly expirationTime?: number | null;
  readonly language?: "en" | "zh";
}

/** `host` is the push service; the rest of the address is a secret. */
export interface PushSubscriptionOut {
  readonly id: string;
  readonly host: string;
  readonly user_agent: string;
  readonly created_at: string;
  readonly current: boolean;
}

export interface PushSubscriptions {
  readonly next: string | null;
  readonly prev: string | null;
  readonly items: readonly PushSubscriptionOut[];
}

/** What the push service has answered; or why there is no answer. */
export interface PushTestedOut {
  readonly status: number | null;
  readonly error: string | null;
}

/**
 * As moderators see it, with the message as it now stands, if they may see that.
 *
 * With `kept_until` it has expired, and is as it was: a copy is kept until then, or until this
 * report is dealt with.
 */
export interface QueuedReportOut {
  readonly id: string;
  readonly room: string;
  readonly seq: number;
  readonly at: string;
  readonly reason: string;
  readonly outcome: "acted" | "dismissed" | null;
  readonly resolved_at: string | null;
  readonly note: string;
  readonly reporter: PersonOut;
  readonly resolved_by: PersonOut | null;
  readonly kept_until: string | null;
  readonly message: MessageEvent | null;
}

/** From the one time to the other, by the clock on the wall there: each day, or each night. */
export interface QuietHoursIn {
  readonly begins: string;
  readonly ends: string;
  readonly time_zone: string;
}

/** Times of the day by the clock on the wall of the time zone; over midnight, too. */
export interface QuietHoursOut {
  readonly begins: string;
  readonly ends: string;
  readonly time_zone: string;
}

/** See docs/protocol.md §4, `reacted`. */
export interface ReactedEvent {
  readonly type: "reacted";
  readonly room: string;
  readonly seq: number;
  readonly at: string;
  readonly user: EventPerson;
  readonly client_id?: string;
  readonly target: number;
  readonly emoji?: string;
  readonly count?: number;
}

/** Somebody who has put an emoji under a message. */
export interface ReactedOut {
  readonly emoji: string;
  readonly user: EventPerson;
}

/** `mine`: which of the emoji are my own. */
export interface ReactedPage {
  readonly next: string | null;
  readonly prev: string | null;
  readonly items: readonly ReactedOut[];
  readonly mine: readonly string[];
}

/** An event of the type `reacted`. */
export interface ReactedWebhook {
  readonly type: "reacted";
  readonly timestamp: string;
  readonly data: ReactedEvent | CutEvent;
}

/**
 * How many have put an emoji under a message, and who: ids, those who did so first come first.
 *
 * Beside a message all are stored, and as many are shown as `bounded` leaves.
 */
export interface Reaction {
  readonly emoji: string;
  readonly count: number;
  readonly users: readonly string[];
}

export interface ReadUpdate {
  readonly seq: number;
  readonly client_id?: string | null;
}

/** How far each of a room's members has read who shows it. */
export interface Readers {
  readonly next: string | null;
  readonly prev: string | null;
  readonly items: readonly MarkOut[];
}

/** See docs/protocol.md §4, `readers`. */
export interface ReadersEvent {
  readonly type: "readers";
  readonly room: string;
  readonly seq: number;
  readonly at: string;
  readonly user: EventPerson;
  readonly client_id?: string;
  readonly shows_readers: boolean;
}

/** Those who have read as far as a message. */
export interface ReadersOfMessage {
  readonly next: string | null;
  readonly prev: string | null;
  readonly items: readonly PersonOut[];
}

/** An event of the type `readers`. */
export interface ReadersWebhook {
  readonly type: "readers";
  readonly timestamp: string;
  readonly data: ReadersEvent | CutEvent;
}

export interface ReadingOut {
  readonly shown: boolean;
}

export interface ReadingUpdate {
  readonly shown: boolean;
}

/** See docs/protocol.md §4, `removed`. */
export interface RemovedEvent {
  readonly type: "removed";
  readonly room: string;
  readonly seq: number;
  readonly at: string;
  readonly user: EventPerson;
  readonly client_id?: string;
  readonly member: EventPerson;
}

/** An event of the type `removed`. */
export interface RemovedWebhook {
  readonly type: "removed";
  readonly timestamp: string;
  readonly data: RemovedEvent | CutEvent;
}

/** See docs/protocol.md §4, `renamed`. */
export interface RenamedEvent {
  readonly type: "renamed";
  readonly room: string;
  readonly seq: number;
  readonly at: string;
  readonly user: EventPerson;
  readonly client_id?: string;
  readonly name: string;
}

/** An event of the type `renamed`. */
export interface RenamedWebhook {
  readonly type: "renamed";
  readonly timestamp: string;
  readonly data: RenamedEvent | CutEvent;
}

/** Both ends belong to the range; `room` only of a webhook for all rooms of an account. */
export interface ReplayCreate {
  readonly first: number;
  readonly last: number;
  readonly room?: string | null;
}

export interface RepliesOut {
  readonly count: number;
  readonly last_seq: number;
  readonly last_at: string;
  readonly people: readonly string[];
}

export interface ReportCreate {
  readonly reason: string;
}

/** As whoever reported sees it; `outcome` is null while it waits. */
export interface ReportOut {
  readonly id: string;
  readonly room: string;
  readonly seq: number;
  readonly at: string;
  readonly reason: string;
  readonly outcome: "acted" | "dismissed" | null;
  readonly resolved_at: string | null;
  readonly note: string;
}

export interface ReportPage {
  readonly next: string | null;
  readonly prev: string | null;
  readonly items: readonly ReportOut[];
}

export interface ReportQueuePage {
  readonly next: string | null;
  readonly prev: string | null;
  readonly items: readonly QueuedReportOut[];
}

/** `note` is for whoever reported. */
export interface ReportUpdate {
  readonly outcome: "acted" | "dismissed";
  readonly note?: string | null;
}

/** See docs/protocol.md §4, `restored`. */
export interface RestoredEvent {
  readonly type: "restored";
  readonly room: string;
  readonly seq: number;
  readonly at: string;
  readonly user: EventPerson;
  readonly client_id?: string;
}

/** An event of the type `restored`. */
export interface RestoredWebhook {
  readonly type: "restored";
  readonly timestamp: string;
  readonly data: RestoredEvent | CutEvent;
}

/** See docs/protocol.md §4, `retention`. */
export interface RetentionEvent {
  readonly type: "retention";
  readonly room: string;
  readonly seq: number;
  readonly at: string;
  readonly user: EventPerson;
  readonly client_id?: string;
  readonly retention_days: number | null;
}

/** `days` is how long messages are kept in the end; 0 is for ever, and no bound. */
export interface RetentionOut {
  readonly retention_days: number | null;
  readonly days: number;
  readonly usual_days: number;
  readonly most_days: number;
}

/**
 * 0: messages are kept for ever; null: as the server says.
 *
 * `erase` says that older messages are to be gone at once.
 */
export interface RetentionUpdate {
  readonly retention_days: number | null;
  readonly erase?: boolean;
}

/** An event of the type `retention`. */
export interface RetentionWebhook {
  readonly type: "retention";
  readonly timestamp: string;
  readonly data: RetentionEvent | CutEvent;
}

/** See docs/protocol.md §4, `role`. */
export interface RoleEvent {
  readonly type: "role";
  readonly room: string;
  readonly seq: number;
  readonly at: string;
  readonly user: EventPerson;
  readonly client_id?: string;
  readonly member: EventPerson;
  readonly role: "owner" | "moderator" | "member";
}

/** An event of the type `role`. */
export interface RoleWebhook {
  readonly type: "role";
  readonly timestamp: string;
  readonly data: RoleEvent | CutEvent;
}

export interface RoomCommandOut {
  readonly name: string;
  readonly about: string;
  readonly usage: string;
  readonly arguments: readonly ArgumentOut[];
  readonly bot: EventPerson;
}

export interface RoomCommandPage {
  readonly next: string | null;
  readonly prev: string | null;
  readonly items: readonly RoomCommandOut[];
}

export interface RoomCreate {
  readonly name: string;
  readonly kind: "public" | "private";
  readonly topic?: string;
  readonly description?: string | null;
  readonly history?: "all" | "joined" | null;
  readonly client_id?: string | null;
}

/**
 * A room as the asking person sees it; `role` is null where they could join.
 *
 * `retention_days` is null where the server says how long messages are kept, and 0 for ever. Of
 * messages before `expired_before` nothing but their place is left. `people` are the others of a
 * direct room, which has no name, and it is `blocked` where I block the only one. `last_message`
 * is a preview: of a long text the beginning, and then it has `text_cut`.
 */
export interface RoomOut {
  readonly id: string;
  readonly name: string;
  readonly kind: "public" | "private" | "direct";
  readonly topic: string;
  readonly description: string;
  readonly suggested: boolean;
  readonly history: "all" | "joined";
  readonly shows_readers: boolean;
  readonly member_count: number;
  readonly active_at: string;
  readonly archived: boolean;
  readonly slow_seconds: number;
  readonly writers: "members" | "moderators";
  readonly retention_days: number | null;
  readonly expired_before: number;
  readonly role: "owner" | "moderator" | "member" | null;
  readonly muted_until: string | null;
  readonly unread: number;
  readonly mentions: number;
  readonly head: number;
  readonly read_seq: number;
  readonly last_message: LastMessage | null;
  readonly people: readonly PersonOut[];
  readonly blocked: boolean;
  readonly mine: RoomSettingsOut | null;
}

export interface RoomPage {
  readonly next: string | null;
  readonly prev: string | null;
  readonly items: readonly RoomOut[];
}

/** `name` is null once the room is gone. */
export interface RoomRef {
  readonly id: string;
  readonly name: string | null;
}

/** How I want to have a room in my list. */
export interface RoomSettingsOut {
  readonly notify: "all" | "mentions" | "nothing";
  readonly favourite: boolean;
  readonly section: string | null;
  readonly hidden: boolean;
}

/** What is not named stays; a section of null is none. */
export interface RoomSettingsUpdate {
  readonly notify?: "all" | "mentions" | "nothing" | null;
  readonly favourite?: boolean | null;
  readonly section?: string | null;
  readonly hidden?: boolean | null;
}

export interface RoomUpdate {
  readonly name?: string | null;
  readonly topic?: string | null;
  readonly description?: string | null;
  readonly history?: "all" | "joined" | null;
  readonly shows_readers?: boolean | null;
  readonly archived?: boolean | null;
  readonly slow_seconds?: number | null;
  readonly writers?: "members" | "moderators" | null;
  readonly reason?: string | null;
  readonly retention_days?: number | null;
  readonly erase?: boolean;
  readonly client_id?: string | null;
}

/** `due` is true once `remind_at` has come, until it gets another time or is done. */
export interface SavedMarkOut {
  readonly room: string;
  readonly seq: number;
  readonly at: string;
  readonly remind_at: string | null;
  readonly due: boolean;
}

export interface SavedOut {
  readonly room: string;
  readonly seq: number;
  readonly at: string;
  readonly remind_at: string | null;
  readonly due: boolean;
  readonly message: MessageEvent;
}

export interface SavedPage {
  readonly next: string | null;
  readonly prev: string | null;
  readonly items: readonly SavedOut[];
}

export interface SavedUpdate {
  readonly remind_at?: string | null;
  readonly epoch?: string | null;
}

/** Once, if nothing else is said. */
export interface ScheduledCreate {
  readonly text: string;
  readonly at: string;
  readonly repeat?: "once" | "daily" | "weekdays" | "weekly" | null;
  readonly time_zone?: string | null;
  readonly mention_many?: boolean | null;
  readonly client_id?: string | null;
}

/**
 * `user` is in whose name it is sent; `at` is the next time.
 *
 * `failure` is the code of why it was not sent the last time. It is sent under `client_id`. `seq`
 * is that of the message, once it was sent.
 */
export interface ScheduledOut {
  readonly id: string;
  readonly room: string;
  readonly user: PersonOut;
  readonly text: string;
  readonly at: string;
  readonly repeat: "once" | "daily" | "weekdays" | "weekly";
  readonly time_zone: string;
  readonly state: "waiting" | "failed" | "sent" | "cancelled";
  readonly failure: string | null;
  readonly failed_at: string | null;
  readonly seq: number | null;
  readonly client_id: string;
}

export interface ScheduledPage {
  readonly next: string | null;
  readonly prev: string | null;
  readonly items: readonly ScheduledOut[];
}

/**
 * What is left out stays as it is. `time_zone` is where what repeats has its hour.
 *
 * `mention_many` says that the text is meant for as many people as it mentions.
 */
export interface ScheduledUpdate {
  readonly text?: string | null;
  readonly at?: string | null;
  readonly repeat?: "once" | "daily" | "weekdays" | "weekly" | null;
  readonly time_zone?: string | null;
  readonly mention_many?: boolean | null;
}

/** As they are written down and sent. */
export type Scope = "rooms:read" | "messages:write" | "members:write" | "admin";

/** `is_whole` is false while the server still indexes what was said before it could search. */
export interface SearchPage {
  readonly next: string | null;
  readonly prev: string | null;
  readonly items: readonly FoundOut[];
  readonly is_whole: boolean;
}

export interface SectionCreate {
  readonly name: string;
}

export interface SectionOut {
  readonly id: string;
  readonly name: string;
  readonly position: number;
}

export interface SectionPage {
  readonly next: string | null;
  readonly prev: string | null;
  readonly items: readonly SectionOut[];
}

export interface SectionUpdate {
  readonly name?: string | null;
  readonly position?: number | null;
}

export interface SessionOut {
  readonly id: string;
  readonly created_at: string;
  readonly last_seen_at: string;
  readonly address: string;
  readonly user_agent: string;
  readonly current: boolean;
}

export interface SessionPage {
  readonly next: string | null;
  readonly prev: string | null;
  readonly items: readonly SessionOut[];
}

/** As they hold now. Those in `fixed` are said by the environment, and can't be changed here. */
export interface SettingsOut {
  readonly team_name: string;
  readonly picture: string | null;
  readonly registration: "invite" | "open" | "closed";
  readonly invites: "owners" | "everybody";
  readonly guests: "off" | "owners" | "room_owners";
  readonly limit_sends_per_second: number;
  readonly limit_rooms_per_hour: number;
  readonly limit_sockets_per_user: number;
  readonly limit_sessions_per_user: number;
  readonly retention_days: number;
  readonly retention_most_days: number;
  readonly welcome_rooms: readonly WelcomeRoomOut[];
  readonly fixed: readonly ("team_name" | "registration" | "invites" | "guests" | "limit_sends_per_second" | "limit_rooms_per_hour" | "limit_sockets_per_user" | "limit_sessions_per_user" | "retention_days" | "retention_most_days")[];
}

/**
 * What is left out stays; null takes back what was set. Of limits 0 is none.
 *
 * `erase` says that messages are to be gone at once which are older than is kept from then on.
 */
export interface SettingsUpdate {
  readonly team_name?: string | null;
  readonly registration?: "invite" | "open" | "closed" | null;
  readonly invites?: "owners" | "everybody" | null;
  readonly guests?: "off" | "owners" | "room_owners" | null;
  readonly limit_sends_per_second?: number | null;
  readonly limit_rooms_per_hour?: number | null;
  readonly limit_sockets_per_user?: number | null;
  readonly limit_sessions_per_user?: number | null;
  readonly retention_days?: number | null;
  readonly retention_most_days?: number | null;
  readonly erase?: boolean;
  readonly welcome_rooms?: readonly string[] | null;
}

export interface SignalCreate {
  readonly app: string;
  /** JSON of 4096 bytes at most */
  readonly data?: unknown;
  readonly text?: string;
}

/** See docs/protocol.md §4, `slow_mode`. */
export interface SlowModeEvent {
  readonly type: "slow_mode";
  readonly room: string;
  readonly seq: number;
  readonly at: string;
  readonly user: EventPerson;
  readonly client_id?: string;
  readonly seconds: number;
}

/** An event of the type `slow_mode`. */
export interface SlowModeWebhook {
  readonly type: "slow_mode";
  readonly timestamp: string;
  readonly data: SlowModeEvent | CutEvent;
}

/** A part of the text around the first hit; whether more of the text is on either side. */
export interface SnippetOut {
  readonly text: string;
  readonly hits: readonly HitOut[];
  readonly begins_later: boolean;
  readonly ends_earlier: boolean;
}

/** See docs/protocol.md §4, `solved`. */
export interface SolvedEvent {
  readonly type: "solved";
  readonly room: string;
  readonly seq: number;
  readonly at: string;
  readonly user: EventPerson;
  readonly client_id?: string;
  readonly target: number;
}

export interface SolvedOut {
  readonly by: string;
  readonly at: string;
}

/** An event of the type `solved`. */
export interface SolvedWebhook {
  readonly type: "solved";
  readonly timestamp: string;
  readonly data: SolvedEvent | CutEvent;
}

export interface StatusIn {
  readonly emoji?: string;
  readonly text?: string;
  readonly until?: string | null;
}

export interface StatusOut {
  readonly emoji: string;
  readonly text: string;
  readonly until: string | null;
}

/** See docs/protocol.md §4, `suggested`. */
export interface SuggestedEvent {
  readonly type: "suggested";
  readonly room: string;
  readonly seq: number;
  readonly at: string;
  readonly user: EventPerson;
  readonly client_id?: string;
}

/** An event of the type `suggested`. */
export interface SuggestedWebhook {
  readonly type: "suggested";
  readonly timestamp: string;
  readonly data: SuggestedEvent | CutEvent;
}

/** `picture` is under `/team/pictures/…`, null without one. */
export interface TeamOut {
  readonly name: string;
  readonly picture: string | null;
  readonly registration: "invite" | "open" | "closed";
}

/** What came of a test. */
export interface TestedOut {
  readonly webhook_id: string;
  readonly status: number | null;
  readonly error: string | null;
  readonly milliseconds: number;
}

/** A page of replies, and the thread that they are in. */
export interface ThreadMessagePage {
  readonly next: string;
  readonly prev: string | null;
  readonly items: readonly MessageEvent[];
  readonly thread: WholeThreadOut;
}

/** A thread as I see it; `message` is its root, of a long text the beginning. */
export interface ThreadOut {
  readonly room: string;
  readonly root: number;
  readonly follows: boolean;
  readonly read_seq: number;
  readonly unread: number;
  readonly message: LastMessage;
}

export interface ThreadPage {
  readonly next: string | null;
  readonly prev: string | null;
  readonly items: readonly ThreadOut[];
}

export interface ThreadRead {
  readonly seq: number;
}

/** Two small pictures of a picture; neither is larger than that. */
export interface Thumbnails {
  readonly small: Pixels;
  readonly large: Pixels;
}

/** `expires_in` is in seconds. */
export interface TicketOut {
  readonly ticket: string;
  readonly expires_in: number;
}

/** `expires_at` has to be said: null is never. Without `rooms` (ids) it is for all of them. */
export interface TokenCreate {
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly rooms?: readonly string[] | null;
  readonly expires_at: string | null;
}

/** RFC 6749 §5.1. */
export interface TokenOut {
  readonly access_token: string;
  readonly token_type: "bearer";
  readonly expires_in: number;
  readonly refresh_token: string;
}

/** Of the token route; RFC 6749 §5.2 has two members more. */
export interface TokenProblem {
  readonly can?: readonly ("give_role" | "archive" | "delete")[];
  readonly reason?: "epoch_changed" | "ahead_of_log" | "below_floor" | "unknown" | "used_up" | "expired" | "revoked";
  readonly epoch?: string;
  readonly floor?: number;
  readonly head?: number;
  readonly count?: number;
  readonly most?: number;
  readonly more?: boolean;
  readonly root?: number;
  readonly draft?: DraftOut;
  readonly scope?: Scope;
  readonly until?: string | null;
  readonly usage?: string;
  readonly field?: string;
  readonly most_bytes?: number;
  readonly whose?: "yours" | "server";
  readonly left_bytes?: number;
  readonly offset?: number;
  readonly bytes?: number;
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly request_id: string;
  readonly errors?: readonly FieldError[];
  readonly error: string;
  readonly error_description: string;
}

/** See docs/protocol.md §4, `topic`. */
export interface TopicEvent {
  readonly type: "topic";
  readonly room: string;
  readonly seq: number;
  readonly at: string;
  readonly user: EventPerson;
  readonly client_id?: string;
  readonly topic: string;
}

/** An event of the type `topic`. */
export interface TopicWebhook {
  readonly type: "topic";
  readonly timestamp: string;
  readonly data: TopicEvent | CutEvent;
}

/** `room` is null of a webhook for all rooms of its owner. */
export interface Tried {
  readonly webhook: string;
  readonly room: string | null;
}

/** See docs/protocol.md §4, `unbanned`. */
export interface UnbannedEvent {
  readonly type: "unbanned";
  readonly room: string;
  readonly seq: number;
  readonly at: string;
  readonly user: EventPerson;
  readonly client_id?: string;
  readonly member: EventPerson;
}

/** An event of the type `unbanned`. */
export interface UnbannedWebhook {
  readonly type: "unbanned";
  readonly timestamp: string;
  readonly data: UnbannedEvent | CutEvent;
}

/** See docs/protocol.md §4, `unmuted`. */
export interface UnmutedEvent {
  readonly type: "unmuted";
  readonly room: string;
  readonly seq: number;
  readonly at: string;
  readonly user: EventPerson;
  readonly client_id?: string;
  readonly member: EventPerson;
}

/** An event of the type `unmuted`. */
export interface UnmutedWebhook {
  readonly type: "unmuted";
  readonly timestamp: string;
  readonly data: UnmutedEvent | CutEvent;
}

/** See docs/protocol.md §4, `unpinned`. */
export interface UnpinnedEvent {
  readonly type: "unpinned";
  readonly room: string;
  readonly seq: number;
  readonly at: string;
  readonly user: EventPerson;
  readonly client_id?: string;
  readonly target: number;
}

/** An event of the type `unpinned`. */
export interface UnpinnedWebhook {
  readonly type: "unpinned";
  readonly timestamp: string;
  readonly data: UnpinnedEvent | CutEvent;
}

/** See docs/protocol.md §4, `unreacted`. */
export interface UnreactedEvent {
  readonly type: "unreacted";
  readonly room: string;
  readonly seq: number;
  readonly at: string;
  readonly user: EventPerson;
  readonly client_id?: string;
  readonly target: number;
  readonly emoji?: string;
  readonly count?: number;
}

/** An event of the type `unreacted`. */
export interface UnreactedWebhook {
  readonly type: "unreacted";
  readonly timestamp: string;
  readonly data: UnreactedEvent | CutEvent;
}

/** See docs/protocol.md §4, `unsolved`. */
export interface UnsolvedEvent {
  readonly type: "unsolved";
  readonly room: string;
  readonly seq: number;
  readonly at: string;
  readonly user: EventPerson;
  readonly client_id?: string;
  readonly target: number;
}

/** An event of the type `unsolved`. */
export interface UnsolvedWebhook {
  readonly type: "unsolved";
  readonly timestamp: string;
  readonly data: UnsolvedEvent | CutEvent;
}

/** See docs/protocol.md §4, `unsuggested`. */
export interface UnsuggestedEvent {
  readonly type: "unsuggested";
  readonly room: string;
  readonly seq: number;
  readonly at: string;
  readonly user: EventPerson;
  readonly client_id?: string;
}

/** An event of the type `unsuggested`. */
export interface UnsuggestedWebhook {
  readonly type: "unsuggested";
  readonly timestamp: string;
  readonly data: UnsuggestedEvent | CutEvent;
}

export interface UserCreate {
  readonly name: string;
  readonly password: string;
  readonly display_name?: string | null;
  readonly invite?: string | null;
}

/** A text of a message, and when it was written. */
export interface VersionOut {
  readonly at: string;
  readonly text: string;
}

export interface VersionPage {
  readonly next: string | null;
  readonly prev: string | null;
  readonly items: readonly VersionOut[];
}

/** What I have chosen: the numbers of the options, from 0; and the poll as it stands. */
export interface VoteOut {
  readonly room: string;
  readonly seq: number;
  readonly choices: readonly number[];
  readonly message: MessageEvent;
}

/** The numbers of options, from 0; an empty list takes the vote back. */
export interface VoteUpdate {
  readonly choices: readonly number[];
  readonly client_id?: string | null;
  readonly epoch?: string | null;
}

/** See docs/protocol.md §4, `voted`. */
export interface VotedEvent {
  readonly type: "voted";
  readonly room: string;
  readonly seq: number;
  readonly at: string;
  readonly user: EventPerson;
  readonly client_id?: string;
  readonly target: number;
  readonly choices?: readonly number[];
  readonly votes?: readonly number[];
  readonly voter_count?: number;
}

/** An event of the type `voted`. */
export interface VotedWebhook {
  readonly type: "voted";
  readonly timestamp: string;
  readonly data: VotedEvent | CutEvent;
}

/** Somebody who has chosen an option. */
export interface VoterOut {
  readonly option: number;
  readonly user: EventPerson;
}

export interface VoterPage {
  readonly next: string | null;
  readonly prev: string | null;
  readonly items: readonly VoterOut[];
}

/** Without `types` it gets events of every type. */
export interface WebhookCreate {
  readonly url: string;
  readonly types?: readonly string[];
  readonly signing?: "hmac" | "ed25519";
}

/**
 * `room` is null for all rooms of its owner; without `types` it gets events of every type.
 *
 * `failures` is how often what is next was tried in vain, `next_try_at` when it is tried again.
 */
export interface WebhookOut {
  readonly id: string;
  readonly room: string | null;
  readonly owner: string;
  readonly url: string;
  readonly types: readonly string[];
  readonly signing: "hmac" | "ed25519";
  readonly state: "active" | "paused" | "gone" | "failed" | "stopped";
  readonly created_at: string;
  readonly last_delivery: LastDeliveryOut | null;
  readonly failures: number;
  readonly next_try_at: string | null;
}

export interface WebhookPage {
  readonly next: string | null;
  readonly prev: string | null;
  readonly items: readonly WebhookOut[];
}

/** What "send a test" sends. */
export interface WebhookTest {
  readonly type: "webhook.test";
  readonly timestamp: string;
  readonly data: Tried;
}

export interface WebhookUpdate {
  readonly url?: string | null;
  readonly types?: readonly string[] | null;
  readonly active?: boolean | null;
}

export interface WelcomeRoomOut {
  readonly id: string;
  readonly name: string;
}

/** With the whole text of its root. */
export interface WholeThreadOut {
  readonly room: string;
  readonly root: number;
  readonly follows: boolean;
  readonly read_seq: number;
  readonly unread: number;
  readonly message: MessageEvent;
}

/** See docs/protocol.md §4, `writers`. */
export interface WritersEvent {
  readonly type: "writers";
  readonly room: string;
  readonly seq: number;
  readonly at: string;
  readonly user: EventPerson;
  readonly client_id?: string;
  readonly writers: "members" | "moderators";
}

/** An event of the type `writers`. */
export interface WritersWebhook {
  readonly type: "writers";
  readonly timestamp: string;
  readonly data: WritersEvent | CutEvent;
}
