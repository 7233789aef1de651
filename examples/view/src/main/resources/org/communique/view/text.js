// The text with its marked words. It is cut at the ends of all spans, so that they may overlap.

// Slots that answer the same question (who, when, where, how much, what, how certain) have the
// same tint where they can.
const TINTS = {
  name: 0, parties: 0, visitor: 0, person: 0, investor: 0, subject: 0, proposer: 0, member: 0,
  date: 1, period: 1,
  place: 2, destination: 2, countries: 2, country: 2, host: 2, organization: 2, of: 2,
  amount: 3, value: 3, rank: 3,
  role: 4, measure: 4, kind: 4, title: 4, noun: 4,
  status: 5, qualifier: 5, former: 5,
  change: 6, mode: 6, portfolio: 6, home: 6
};
const TINT_COUNT = 8;

// For each slot that was read in the text its tint, another for each as long as there are any.
const tintsOf = fact => {
  const tints = {};
  Object.keys(fact.words).forEach((slot, at) => {
    const used = Object.values(tints);
    let tint = TINTS[slot] ?? 7;
    while (at < TINT_COUNT && used.includes(tint)) tint = (tint + 1) % TINT_COUNT;
    tints[slot] = tint;
  });
  return tints;
};

// All spans in a part of a document: of whole facts, of their slots, of remarks.
const spansOf = (items, part) => items.flatMap(({item, number}) => [
  {number, span: item.span},
  ...Object.entries(item.words).flatMap(([slot, spans]) => spans.map(span => ({number, slot, span})))
]).filter(({span}) => span[0] === part && span[1] < span[2])
  .map(({number, slot, span: [, start, end]}) => ({number, slot, start, end}));

// The pieces of a text between neighbouring ends of spans, each with the spans over it, the
// narrowest first.
const cut = (text, spans) => {
  const starting = new Map();
  spans.forEach(s => starting.set(s.start, [...(starting.get(s.start) || []), s]));
  const ends = unique([0, text.length, ...spans.flatMap(s => [s.start, s.end])]).sort((a, b) => a - b);
  let over = [];
  return ends.slice(0, -1).map((from, i) => {
    over = over.filter(s => s.end > from).concat(starting.get(from) || []);
    over.sort((a, b) => (a.end - a.start) - (b.end - b.start));
    return {from, to: ends[i + 1], over: [...over]};
  });
};

// One piece; it is marked, and a button, where it says a slot.
const pieceOf = (doc, piece, text) => {
  const words = text.slice(piece.from, piece.to);
  if (!piece.over.length) return words;
  const slots = piece.over.filter(s => s.slot);
  const element = make(slots.length ? 'mark' : 'span', {class: 'piece'}, words);
  element.piece = piece;
  if (slots.length) {
    const kinds = unique(slots.map(s => doc.items[s.number].type));
    paint(element, kinds[0], kinds[1]);
    element.setAttribute('role', 'button');
    element.tabIndex = -1;
    element.title = unique(slots.map(s => `${doc.items[s.number].type}: ${s.slot}`)).join('\n');
  }
  return element;
};

const writeText = (target, doc, items, part, text) =>
  target.replaceChildren(...cut(text, spansOf(items, part)).map(piece => pieceOf(doc, piece, text)));

const factsAt = element => unique(element.piece.over.filter(s => s.slot).map(s => s.number));

// Lights up the words of one fact, each slot in its tint and with its name.
const lightWords = (doc, number) => {
  const fact = doc.items[number];
  const tints = fact ? tintsOf(fact) : {};
  let begun = false;
  all('.piece').forEach(element => {
    const own = element.piece.over.filter(s => s.number === number);
    const slots = own.filter(s => s.slot);
    element.classList.toggle('lit', own.length > 0);
    delete element.dataset.tint;
    delete element.dataset.label;
    if (slots.length) element.dataset.tint = tints[slots[0].slot];
    const labels = slots.filter(s => s.start === element.piece.from).map(s => s.slot);
    if (own.length && !begun) labels.unshift(fact.type);
    begun = begun || own.length > 0;
    if (labels.length) element.dataset.label = unique(labels).join(' · ');
  });
  spreadLabels();
};

// Moves labels aside where they would lie on each other or beyond the margin: to the right, and
// back to the left from the margin.
const spreadLabels = () => {
  const margin = document.documentElement.clientWidth - 4;
  const labels = all('.piece[data-label]').map(element => {
    const {top, left} = element.getClientRects()[0] || {top: 0, left: 0};
    return {element, top, left, at: left, width: parseFloat(getComputedStyle(element, '::before').width) || 0};
  });
  const neighbours = (a, b) => a && b && Math.abs(a.top - b.top) < 5;
  labels.forEach((label, i) => {
    const before = labels[i - 1];
    if (neighbours(before, label)) label.at = Math.max(label.left, before.at + before.width + 2);
  });
  labels.reverse().forEach((label, i) => {
    const after = labels[i - 1];
    const limit = neighbours(label, after) ? after.at - 2 : margin;
    label.at = Math.min(label.at, limit - label.width);
    label.element.style.setProperty('--aside', `${label.at - label.left}px`);
  });
};
