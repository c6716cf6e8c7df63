// Makes the children of an element follow a list of keyed items, touching only what changed.

export function reconcile(parent, items, { create, update, key = (item) => item.key }) {
  const wanted = new Set(items.map(key));
  const present = new Map();
  for (const child of [...parent.children]) {
    const { key: known } = child.dataset;
    if (wanted.has(known) && !present.has(known)) present.set(known, child);
    else child.remove();
  }
  let place = parent.firstElementChild;
  for (const item of items) {
    const element = present.get(key(item)) ?? created(create, item, key(item));
    update(element, item);
    if (place && element === place.nextElementSibling) {
      // One row moved down: the rows that stay would lose the focus by being moved up, and be read aloud again.
      place.remove();
      place = element;
    }
    if (element === place) place = place.nextElementSibling;
    else parent.insertBefore(element, place);
  }
}

function created(create, item, key) {
  const element = create(item);
  element.dataset.key = key;
  return element;
}
