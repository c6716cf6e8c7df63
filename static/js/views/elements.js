// Finding and making elements.

export const find = (selector, within = document) => within.querySelector(selector);

export const clone = (template) => document.getElementById(template).content.firstElementChild.cloneNode(true);

export function setIcon(element, name) {
  find(".icon use", element).setAttribute("href", `#icon-${name}`);
}

// Leaves the same words alone: in a live region they would be read aloud again.
export function setText(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

export function textElement(tag, text, className = "") {
  const element = document.createElement(tag);
  element.textContent = text;
  if (className) element.className = className;
  return element;
}
