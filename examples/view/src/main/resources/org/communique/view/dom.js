'use strict';
// Elements, found and made.

const $ = id => document.getElementById(id);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];

const fill = (element, attributes, children) => {
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  element.append(...children);
  return element;
};
const make = (name, attributes = {}, ...children) =>
  fill(document.createElement(name), attributes, children);
const draw = (name, attributes = {}, ...children) =>
  fill(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);

// Colours and line styles of a kind of fact are custom properties of the style sheet.
const paint = (element, kind, second = kind) => {
  element.style.setProperty('--hue', `var(--${kind})`);
  element.style.setProperty('--line', `var(--${kind}-line)`);
  element.style.setProperty('--second', second === kind ? 'transparent' : `var(--${second})`);
  element.style.setProperty('--second-line', `var(--${second}-line)`);
  return element;
};

const counted = (n, noun) => `${n} ${noun}${n === 1 ? '' : 's'}`;
const unique = list => [...new Set(list)];
