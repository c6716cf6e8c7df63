// Finding and making elements.

export const find = (selector, within = document) => within.querySelector(selector);

export const clone = (template) => document.getElementById(template).content.firstElementChild.cloneNode(true);

// Leaves the same one alone: its drawing would be put together and laid out again.
export function setIcon(element, name) {
  const use = find(".icon use", element);
  const address = `#icon-${name}`;
  if (use.getAttribute("href") !== address) use.setAttribute("href", address);
}

// Leaves the same words alone: in a live region they would be read aloud again.
export function setText(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

// A line that is there only with something in it.
export function setLine(element, text) {
  setText(element, text || "");
  element.hidden = !text;
}

// Where in the page's places one is.
export function markCurrent(link, isCurrent) {
  if (isCurrent) link.setAttribute("aria-current", "page");
  else link.removeAttribute("aria-current");
}

export function textElement(tag, text, className = "") {
  const element = document.createElement(tag);
  element.textContent = text;
  if (className) element.className = className;
  return element;
}
