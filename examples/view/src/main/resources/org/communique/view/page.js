// What is shown, and what clicks and keys do. report.html#2.3 opens the third fact of the second
// document, report.html#overview the timeline.

const documents = all('script.document').map(script => JSON.parse(script.textContent));
documents.forEach(doc => {
  doc.name = doc.title || doc.id.split('/').pop();
  doc.items = [...doc.facts, ...doc.remarks.map(({kind, message, span}) =>
    ({type: kind, title: message, span, words: {}}))];
});
const kinds = new Set(); // the kinds of facts to show; all, if empty
let at = -1;             // the document shown
let chosen = -1;         // the fact opened
let lit = -1;            // the fact pointed at, else the one opened

const wide = matchMedia('(min-width: 75.01em)');
const isShown = fact => !kinds.size || kinds.has(fact.type);

// Lights up one fact; others that the same words say are shown as near.
const light = (number, near = []) => {
  if (at < 0) return;
  all('#document li[data-number]').forEach(card => {
    const own = Number(card.dataset.number);
    card.classList.toggle('lit', own === number || near.includes(own));
  });
  if (number === lit) return;
  lit = number;
  lightWords(documents[at], number);
};

const showDocument = () => {
  const doc = documents[at];
  const items = doc.items.map((item, number) => ({item, number}))
    .filter(({item, number}) => number >= doc.facts.length || isShown(item));
  if (doc.title) writeText($('title'), doc, items, 'title', doc.title);
  else $('title').textContent = doc.name;
  $('about').textContent = [doc.date, counted(doc.facts.length, 'fact'), doc.name === doc.id ? '' : doc.id]
    .filter(Boolean).join(' · ');
  writeText($('text'), doc, items, 'text', doc.text);
  const first = document.querySelector('#document mark');
  if (first) first.tabIndex = 0;
  $('filters').replaceChildren(...filtersOf(doc, kinds));
  const cards = items.filter(({number}) => number < doc.facts.length).map(({number}) => cardOf(doc, number));
  $('facts').replaceChildren(...cards.length ? cards : [make('li', {class: 'none'}, 'No facts of these kinds.')]);
  $('remarks').hidden = !doc.remarks.length;
  $('remarks').firstChild.textContent = counted(doc.remarks.length, 'remark');
  $('remarks').lastChild.replaceChildren(...doc.remarks.map((_, i) => remarkOf(doc, doc.facts.length + i)));
  chosen = lit = -1;
};

// Opens a fact; focuses its card if asked to.
const choose = (number, focus) => {
  chosen = number;
  openCard(documents[at], number);
  light(number);
  history.replaceState(null, '', `#${at + 1}` + (number < 0 ? '' : `.${number + 1}`));
  const card = cardAt(number);
  if (!card) return;
  if (number >= documents[at].facts.length) $('remarks').open = true;
  const words = document.querySelector('.piece.lit');
  if (words) words.scrollIntoView({block: 'nearest'});
  if (focus) card.querySelector('.head').focus({preventScroll: true});
  card.scrollIntoView({block: 'nearest'});
};

const showOverview = () => {
  at = -1;
  drawOverview($('charts'), documents, $('narrow').value);
};

const go = () => {
  const hash = location.hash.slice(1);
  if (hash && hash !== 'overview' && !/^\d+(\.\d+)?$/.test(hash)) return;
  const [page, fact] = hash.split('.').map(part => Number(part) - 1);
  const overview = hash === 'overview';
  $('across').hidden = !overview;
  $('document').hidden = overview;
  document.querySelector('.skip').hash = overview ? 'charts' : 'text';
  all('#documents a').forEach(link => {
    const current = link.hash === (overview ? '#overview' : `#${Math.max(page, 0) + 1}`);
    current ? link.setAttribute('aria-current', 'page') : link.removeAttribute('aria-current');
    if (current) link.scrollIntoView({block: 'nearest'});
  });
  if (overview) return showOverview();
  at = documents[page] ? page : 0;
  if (documents[at].facts[fact] && !isShown(documents[at].facts[fact])) kinds.clear();
  showDocument();
  scrollTo(0, 0);
  if (documents[at].items[fact]) choose(fact, true);
};

// The facts of a card or of marked words, the opened one first.
const factsUnder = target => {
  const card = target.closest('li[data-number]');
  if (card) return [Number(card.dataset.number)];
  const mark = target.closest('mark');
  return mark ? factsAt(mark).sort((a, b) => (b === chosen) - (a === chosen)) : [];
};

const point = event => {
  const numbers = factsUnder(event.target);
  light(numbers.length ? numbers[0] : chosen, numbers);
};
$('document').addEventListener('pointerover', point);
$('document').addEventListener('pointerleave', () => light(chosen));
$('document').addEventListener('focusin', event => {
  point(event);
  if (!event.target.matches('mark')) return;
  all('#document mark[tabindex="0"]').forEach(mark => { mark.tabIndex = -1; });
  event.target.tabIndex = 0;
});
$('document').addEventListener('focusout', () => light(chosen));

const press = target => {
  const filter = target.closest('#filters button');
  if (filter) {
    const kind = filter.dataset.kind;
    if (!kind) kinds.clear();
    else if (!kinds.delete(kind)) kinds.add(kind);
    showDocument();
    document.querySelector(`#filters [data-kind="${kind}"]`).focus();
    return;
  }
  const mark = target.closest('mark');
  if (mark) { // the first of its facts, the next if one is open
    if (!getSelection().isCollapsed) return;
    const numbers = factsAt(mark);
    choose(numbers[(numbers.indexOf(chosen) + 1) % numbers.length], false);
    return light(chosen, numbers);
  }
  const head = target.closest('.head');
  if (head) {
    const [number] = factsUnder(head);
    choose(number === chosen ? -1 : number, false);
  }
};
$('document').addEventListener('click', event => press(event.target));

// Arrow keys go from card to card and from mark to mark.
const STEPS = {ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1};
$('document').addEventListener('keydown', event => {
  if (event.key === 'Escape' && chosen >= 0) return choose(-1, false);
  const own = ['mark', '#facts .head', '#filters button'].find(selector => event.target.matches(selector));
  if (!own) return;
  if (own === 'mark' && ['Enter', ' '].includes(event.key)) {
    event.preventDefault();
    return press(event.target);
  }
  if (!(event.key in STEPS)) return;
  event.preventDefault();
  const stops = all(`#document ${own}`);
  const next = stops[stops.indexOf(event.target) + STEPS[event.key]];
  if (next) next.focus();
});

$('find').addEventListener('input', () => all('#documents li').forEach(item => {
  item.hidden = !item.textContent.toLowerCase().includes($('find').value.toLowerCase());
}));
$('narrow').addEventListener('input', showOverview);

let width = innerWidth;
addEventListener('resize', () => {
  if (innerWidth === width) return;
  width = innerWidth;
  at < 0 ? showOverview() : spreadLabels();
});
addEventListener('hashchange', go);

const total = documents.reduce((sum, doc) => sum + doc.facts.length, 0);
$('summary').textContent = `${counted(documents.length, 'document')}, ${counted(total, 'fact')}`;
if (documents.length > 1) {
  $('documents').hidden = false;
  document.querySelector('#documents details').open = wide.matches;
  document.querySelector('#documents ol').append(...documents.map((doc, i) => make('li', {},
    make('a', {href: `#${i + 1}`, title: doc.id}, doc.name,
      make('span', {class: 'note'}, [doc.date, counted(doc.facts.length, 'fact')].filter(Boolean).join(' · '))))));
}
if (documents.length) go();
else $('document').hidden = true;
