// What is to be done in rooms, until it is acknowledged: once, and in the order of asking.

import { Refused } from "./errors.js";
import type { Rest } from "./rest.js";

/** A durable act in a room: a request that may be sent again and again under its `clientId`. */
export interface Command {
  readonly room: string;
  readonly method: string;
  readonly path: string;
  readonly body: Record<string, unknown> | null;
  /** Of the message that it is about, if it is about one. */
  readonly epoch: string | null;
  readonly clientId: string;
}

/** Where commands are kept that are not acknowledged yet: a database of the browser, a file. */
export interface OutboxStore {
  /** Those of this account, in the order in which they were put. */
  load(user: string): Promise<Command[]>;
  /** Resolves when it is kept; it is not sent before. */
  put(user: string, command: Command): Promise<void>;
  done(user: string, clientId: string): Promise<void>;
}

interface Waiting {
  readonly command: Command;
  readonly kept: Promise<void>;
  readonly resolve: (answer: any) => void;
  readonly reject: (error: unknown) => void;
}

/** One queue for each room, and one command of it under way: so they stay in their order. */
export class Outbox {
  #queues = new Map<string, Waiting[]>();
  #working = new Set<string>();
  #user = "";

  constructor(
    private readonly rest: Rest,
    private readonly store: OutboxStore | undefined,
  ) {}

  /** Sends what an earlier life of this program has not heard of. */
  async load(user: string): Promise<void> {
    this.#user = user;
    for (const command of (await this.store?.load(user)) ?? [])
      this.#queue(command, Promise.resolve()).catch(() => {});
  }

  /** It is sent until it is answered, whether anybody waits for that or not. */
  put<T>(command: Command): Promise<T> {
    const answer = this.#queue(command, this.store?.put(this.#user, command) ?? Promise.resolve());
    // A refusal that nobody waits for is no fault of the program.
    answer.catch(() => {});
    return answer as Promise<T>;
  }

  /** Until all is answered that is in it now. */
  async flush(): Promise<void> {
    const waiting = [...this.#queues.values()].flat();
    await Promise.allSettled(waiting.map((one) => this.#answers.get(one)));
  }

  get size(): number {
    return [...this.#queues.values()].reduce((sum, queue) => sum + queue.length, 0);
  }

  /** Tells all who wait that nothing more will come. */
  fail(error: Error): void {
    for (const queue of this.#queues.values()) for (const waiting of queue) waiting.reject(error);
  }

  #answers = new WeakMap<Waiting, Promise<unknown>>();

  #queue(command: Command, kept: Promise<void>): Promise<unknown> {
    kept.catch(() => {}); // told where it is sent
    let waiting!: Waiting;
    const answer = new Promise((resolve, reject) => (waiting = { command, kept, resolve, reject }));
    this.#answers.set(waiting, answer);
    const queue = this.#queues.get(command.room) ?? [];
    this.#queues.set(command.room, [...queue, waiting]);
    if (!this.#working.has(command.room)) void this.#work(command.room);
    return answer;
  }

  async #work(room: string): Promise<void> {
    this.#working.add(room);
    try {
      for (let next = this.#first(room); next; next = this.#first(room)) {
        await this.#send(next);
        this.#queues.set(room, this.#queues.get(room)!.slice(1));
        await this.store?.done(this.#user, next.command.clientId).catch(() => {});
      }
    } catch (error) {
      // They stay in the store: somebody who is signed in can send them. Nor are they tried again here, as who was told
      // so may say them anew; other rooms find out by themselves.
      for (const waiting of this.#queues.get(room)!) waiting.reject(error);
      this.#queues.delete(room);
    } finally {
      this.#working.delete(room);
    }
  }

  #first(room: string): Waiting | undefined {
    return this.#queues.get(room)?.[0];
  }

  /** Returns once it is known what came of it. */
  async #send({ command, kept, resolve, reject }: Waiting): Promise<void> {
    try {
      await kept;
    } catch (error) {
      return reject(error); // what is not kept is not sent
    }
    try {
      const { method, path, body, clientId, epoch } = command;
      const asked = { key: clientId, epoch, forEver: true };
      resolve(await this.rest.call(method, path, body === null ? asked : { ...asked, json: body }));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      reject(error);
    }
  }
}

