// Web push (W3C Push API): what is meant for its person comes to this browser while no page is open.
//
// The browser keeps the subscription, the server knows it as long as the sign-in lasts. It is told at each load: the sign-in,
// the language and the key of the server may be others by then.

import { api } from "../api.js";

export class Push extends EventTarget {
  #device;
  #subscription = null;
  #id = null;
  #turned = Promise.resolve();

  // While the browser or the server is asked.
  isTurning = false;

  constructor({ device }) {
    super();
    this.#device = device;
  }

  get isPossible() {
    return this.#device.canShow && "PushManager" in globalThis;
  }

  // On phones and tablets Safari has it for what stands on the home screen only.
  get needsInstalling() {
    return !this.isPossible && navigator.standalone === false;
  }

  get isOn() {
    return this.#id !== null;
  }

  // If it is wanted here. Without network, or while the push service is away, the next load tries again.
  async begin() {
    if (this.#device.pushes && this.isPossible) await this.#turn(() => this.#subscribe()).catch(() => {});
  }

  set(pushes) {
    return this.#turn(async () => {
      await this.#device.setPushes(pushes);
      await (this.#device.pushes ? this.#subscribe() : this.#unsubscribe());
    });
  }

  // Returns whether the push service took it; it may still be on its way.
  async test() {
    const { status } = await api.post(`/me/push-subscriptions/${this.#id}/tests`);
    return status >= 200 && status < 300;
  }

  // Whoever signs out is told of nothing here; the server forgets it with the sign-in.
  end() {
    this.#subscription?.unsubscribe().catch(() => {});
  }

  // One after the other.
  #turn(act) {
    this.isTurning = true;
    const turned = this.#turned.then(act).finally(() => {
      this.isTurning = false;
      this.dispatchEvent(new Event("change"));
    });
    this.#turned = turned.catch(() => {});
    return turned;
  }

  async #subscribe() {
    const [{ key }, { pushManager }] = await Promise.all([api.get("/me/push-key"), navigator.serviceWorker.ready]);
    const known = await pushManager.getSubscription();
    // One that another key was made for gets nothing.
    const isOutdated = known && keyOf(known) !== key;
    if (isOutdated) await known.unsubscribe();
    const options = { userVisibleOnly: true, applicationServerKey: key };
    this.#subscription = known && !isOutdated ? known : await pushManager.subscribe(options);
    const { language } = document.documentElement.dataset;
    const { id } = await api.put("/me/push-subscriptions", { ...this.#subscription.toJSON(), language });
    this.#id = id;
  }

  async #unsubscribe() {
    const [id, subscription] = [this.#id, this.#subscription];
    this.#id = this.#subscription = null;
    await subscription?.unsubscribe();
    if (id) await api.delete(`/me/push-subscriptions/${id}`).catch(ignoreGone);
  }
}

// In base64url, as the server says it (RFC 8292).
function keyOf({ options }) {
  const bytes = new Uint8Array(options.applicationServerKey);
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function ignoreGone(error) {
  if (error.code !== "not_found") throw error;
}
