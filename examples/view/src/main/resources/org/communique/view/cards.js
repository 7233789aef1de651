// The cards beside the text.

const quoted = (doc, [part, start, end]) =>
  '“' + (part === 'title' ? doc.title : doc.text).slice(start, end).replace(/\s+/g, ' ') + '”';

const written = value => Array.isArray(value) ? value.join(', ') : String(value);

// A fact's slots and how it was derived.
const panelOf = (doc, fact) => {
  const tints = tintsOf(fact);
  const slots = make('dl', {class: 'slots'});
  Object.entries(fact.slots).forEach(([slot, value]) => {
    const shown = make('span', slot in tints ? {'data-tint': tints[slot]} : {}, written(value));
    slots.append(make('dt', {}, slot), make('dd', {}, shown));
  });
  const steps = fact.steps.map(step => make('li', {},
    make('b', {}, step.kind), ` ${step.detail} `, make('q', {}, quoted(doc, step.span).slice(1, -1))));
  return [slots, make('div', {class: 'why'},
    make('p', {}, 'Read by ', make('code', {}, fact.rule), `, ${fact.level}`),
    ...steps.length ? [make('ol', {}, ...steps)] : [])];
};

const cardOf = (doc, number) => {
  const fact = doc.items[number];
  const kind = make('span', {class: 'kind'}, make('i'), fact.type);
  [fact.slots.status, fact.level === 'certain' ? '' : fact.level].filter(Boolean)
    .forEach(state => kind.append(make('span', {class: 'state'}, state)));
  const head = make('button', {class: 'head', 'aria-expanded': false, 'aria-controls': `panel-${number}`},
    kind, make('strong', {}, fact.title), make('span', {class: 'note'}, fact.note));
  const panel = make('div', {id: `panel-${number}`, class: 'panel', hidden: ''});
  return paint(make('li', {class: 'fact', 'data-number': number}, head, panel), fact.type);
};

const remarkOf = (doc, number) => {
  const remark = doc.items[number];
  return make('li', {class: 'remark', 'data-number': number},
    make('button', {class: 'head', 'aria-pressed': false},
      make('b', {}, remark.type), ` ${remark.title} `, make('q', {}, quoted(doc, remark.span).slice(1, -1))));
};

const cardAt = number => document.querySelector(`#document li[data-number="${number}"]`);

// Opens the card of one fact and closes all others.
const openCard = (doc, number) => all('#document li[data-number]').forEach(card => {
  const open = Number(card.dataset.number) === number;
  const panel = card.querySelector('.panel');
  card.classList.toggle('open', open);
  card.querySelector('.head').setAttribute(panel ? 'aria-expanded' : 'aria-pressed', open);
  if (!panel) return;
  panel.hidden = !open;
  panel.replaceChildren(...open ? panelOf(doc, doc.items[number]) : []);
});

// Kinds in the order of their filters.
const KINDS = ['official', 'appointment', 'meeting', 'visit', 'trade-figure', 'investment-figure',
  'ranking', 'count', 'agreement', 'initiative', 'membership'];

// The kinds of a document's facts; with none chosen all are shown.
const filtersOf = (doc, kinds) => {
  const present = KINDS.filter(kind => kinds.has(kind) || doc.facts.some(fact => fact.type === kind));
  const filter = (kind, label, pressed) =>
    make('button', {'data-kind': kind, 'aria-pressed': pressed}, ...label);
  return [
    filter('', ['all ', make('span', {}, doc.facts.length)], !kinds.size),
    ...present.map(kind => paint(filter(kind,
      [make('i'), `${kind} `, make('span', {}, doc.facts.filter(fact => fact.type === kind).length)],
      kinds.has(kind)), kind))
  ];
};
