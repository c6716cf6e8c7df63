// The rules of rules.py once more: whoever reads the same log is in the same state.

export const APP = "harbour-race";
export const WIDTH = 16;
export const HEIGHT = 10;
export const GOAL = 5;
const STEPS = { north: [0, -1], east: [1, 0], south: [0, 1], west: [-1, 0] };

export class Race {
  judge = null;
  cargo = null;
  winner = null;
  boats = new Map();

  /** One event of the room, in the order of the log. What is against the rules is void. */
  take(event) {
    if (event.type !== "app" || event.app !== APP || event.deleted) return;
    const { user } = event;
    const data = event.data ?? {};
    if (data.start === true && (this.judge === null || this.judge === user.id)) {
      this.judge = user.id;
      this.cargo = null;
      this.winner = null;
      this.boats = new Map();
    } else if (isPlace(data.cargo) && user.id === this.judge && this.isFree(data.cargo)) {
      this.cargo = data.cargo;
    } else if (data.join === true && this.judge !== null && !this.boats.has(user.id)) {
      this.#join(user.id, user.display_name ?? user.name);
    } else if (this.boats.has(user.id) && Object.hasOwn(STEPS, data.move ?? "")) {
      this.#move(this.boats.get(user.id), user.id, STEPS[data.move]);
    }
  }

  isFree([x, y]) {
    const inside = x >= 0 && x < WIDTH && y >= 0 && y < HEIGHT;
    return inside && ![...this.boats.values()].some(({ at }) => at[0] === x && at[1] === y);
  }

  /** At the first free place, in the order of reading. */
  #join(user, name) {
    for (let number = 0; number < WIDTH * HEIGHT; number += 1) {
      const place = [number % WIDTH, Math.floor(number / WIDTH)];
      if (this.isFree(place) && !isSame(place, this.cargo)) {
        this.boats.set(user, { name, at: place, score: 0 });
        return;
      }
    }
  }

  #move(boat, user, [right, down]) {
    const place = [boat.at[0] + right, boat.at[1] + down];
    if (this.winner !== null || !this.isFree(place)) return;
    boat.at = place;
    if (!isSame(place, this.cargo)) return;
    this.cargo = null;
    boat.score += 1;
    if (boat.score === GOAL) this.winner = user;
  }
}

function isPlace(value) {
  return Array.isArray(value) && value.length === 2 && value.every(Number.isInteger);
}

function isSame(one, other) {
  return other !== null && one[0] === other[0] && one[1] === other[1];
}
