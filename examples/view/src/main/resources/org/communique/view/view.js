'use strict';
(() => {
  // Hues that stay apart for colour-blind readers; kinds are named in words too.
  const HUES = {
    official: '#7b6f9c', meeting: '#0072b2', visit: '#009e73', 'trade-figure': '#d55e00',
    'investment-figure': '#b8860b', initiative: '#cc79a7', agreement: '#56a0c8',
    membership: '#6b8e23', appointment: '#a0522d', ranking: '#5b5bd6', count: '#777777'
  };
  const SLOT_HUES = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#b8860b', '#5b5bd6', '#6b8e23', '#777777'];
  const $ = id => document.getElementById(id);
  const make = (name, text, attributes = {}) => {
    const element = document.createElement(name);
    if (text) element.textContent = text;
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    return element;
  };
  const tint = (element, name, value) => { element.style.setProperty(name, value); return element; };
  const documents = [...document.querySelectorAll('script.document')].map(s => JSON.parse(s.textContent));
  const hidden = new Set();
  let current = 0;
  let selected = -1;

  const written = value => Array.isArray(value) ? value.join(', ') : String(value);
  const headline = fact => {
    const s = fact.slots;
    switch (fact.type) {
      case 'official': return s.name + ', ' + s.role + (s.country ? ' of ' + s.country : '');
      case 'meeting': return written(s.parties || []);
      case 'visit': return s.visitor + ' to ' + s.destination;
      case 'trade-figure': return s.measure + ' ' + s.amount;
      case 'investment-figure': return s.amount + ' from ' + (s.investor || '?') + ' to ' + (s.host || '?');
      case 'initiative': return s.name;
      case 'agreement': return s.title || s.kind;
      case 'membership': return s.member + ', ' + s.role + ' of ' + s.organization;
      case 'appointment': return s.person + ', ' + s.kind + ' ' + s.role;
      case 'ranking': return s.subject + ' is no. ' + s.rank + (s.of ? ' for ' + s.of : '');
      case 'count': return s.value + ' ' + s.noun;
      default: return fact.type;
    }
  };

  const visible = doc => doc.facts.filter(fact => !hidden.has(fact.type));

  // The spans to mark in one part of a document, each with its fact and slot.
  const spansOf = (doc, part) => {
    const spans = [];
    doc.facts.forEach((fact, number) => {
      if (hidden.has(fact.type)) return;
      if (number === selected && fact.span[0] === part) spans.push({number, start: fact.span[1], end: fact.span[2]});
      Object.entries(fact.words).forEach(([slot, list]) => list.forEach(([where, start, end]) => {
        if (where === part) spans.push({number, slot, start, end});
      }));
    });
    return spans;
  };

  const slotHue = (fact, slot) => SLOT_HUES[Object.keys(fact.words).indexOf(slot) % SLOT_HUES.length];

  const segment = (doc, target, text, part) => {
    const spans = spansOf(doc, part);
    const cuts = [...new Set([0, text.length, ...spans.flatMap(s => [s.start, s.end])])].sort((a, b) => a - b);
    for (let i = 0; i + 1 < cuts.length; i++) {
      const [from, to] = [cuts[i], cuts[i + 1]];
      const over = spans.filter(s => s.start <= from && to <= s.end);
      if (!over.length) { target.append(text.slice(from, to)); continue; }
      const numbers = [...new Set(over.map(s => s.number))];
      const first = doc.facts[numbers.includes(selected) ? selected : numbers[0]];
      const mark = tint(make('mark', text.slice(from, to), {'data-facts': numbers.join(' ')}), '--hue', HUES[first.type]);
      mark.title = [...new Set(numbers.map(n => doc.facts[n].type))].join(', ');
      const own = over.find(s => s.number === selected && s.slot);
      if (numbers.includes(selected)) mark.classList.add('on');
      if (own) {
        mark.classList.add('slot');
        tint(mark, '--slot', slotHue(first, own.slot));
        if (own.start === from) mark.dataset.slot = own.slot;
      }
      target.append(mark);
    }
  };

  const showText = () => {
    const doc = documents[current];
    const article = $('text');
    article.replaceChildren();
    if (doc.title) { const h = make('h2'); segment(doc, h, doc.title, 'title'); article.append(h); }
    segment(doc, article, doc.text, 'text');
  };

  const details = fact => {
    const list = make('dl');
    Object.entries(fact.slots).forEach(([slot, value]) => {
      const b = make('b', written(value));
      if (fact.words[slot]) tint(b, '--slot', slotHue(fact, slot));
      const dd = make('dd'); dd.append(b);
      list.append(make('dt', slot), dd);
    });
    const why = make('ul', '', {class: 'why'});
    why.append(make('li', 'read by ' + fact.rule + ', ' + fact.level));
    fact.steps.forEach(step => why.append(make('li', step.kind + ': ' + step.detail)));
    return [list, why];
  };

  const showFacts = () => {
    const doc = documents[current];
    const list = $('facts');
    list.replaceChildren();
    doc.facts.forEach((fact, number) => {
      if (hidden.has(fact.type)) return;
      const open = number === selected;
      const card = tint(make('button', '', {class: 'fact', 'data-number': number, 'aria-expanded': open}), '--hue', HUES[fact.type]);
      const kind = make('span', fact.type, {class: 'kind'});
      if (fact.slots.status) kind.append(make('span', fact.slots.status));
      card.append(kind, make('strong', headline(fact)));
      if (open) card.append(...details(fact));
      const item = make('li'); item.append(card); list.append(item);
    });
    if (!visible(doc).length) list.append(make('li', 'No facts of these kinds.', {class: 'none'}));
  };

  const showFilters = () => {
    const doc = documents[current];
    const group = $('filters');
    group.replaceChildren();
    [...new Set(doc.facts.map(fact => fact.type))].forEach(type => {
      const count = doc.facts.filter(fact => fact.type === type).length;
      group.append(tint(make('button', type + ' ' + count, {'data-type': type, 'aria-pressed': !hidden.has(type)}), '--hue', HUES[type]));
    });
  };

  const showDocuments = () => {
    const nav = $('documents');
    nav.replaceChildren();
    nav.hidden = documents.length < 2;
    documents.forEach((doc, i) => nav.append(make('button', doc.title || doc.id, {'data-document': i, 'aria-current': i === current})));
    const facts = documents.reduce((sum, doc) => sum + doc.facts.length, 0);
    const named = (n, noun) => n + ' ' + noun + (n === 1 ? '' : 's');
    $('summary').textContent = named(documents.length, 'document') + ', ' + named(facts, 'fact')
        + (documents[current] && documents[current].date ? ', ' + documents[current].date : '');
  };

  // Meetings and visits by day, and trade figures as bars, over several documents.
  const showOverview = () => {
    const all = documents.flatMap((doc, d) => doc.facts.map((fact, number) => ({fact, d, number})));
    const events = all.filter(x => ['meeting', 'visit'].includes(x.fact.type) && x.fact.day)
        .sort((a, b) => a.fact.day < b.fact.day ? -1 : a.fact.day > b.fact.day ? 1 : 0);
    const figures = all.filter(x => x.fact.type === 'trade-figure');
    const section = $('overview');
    if (documents.length < 2 || !events.length && !figures.length) return;
    section.hidden = false;
    const row = (x, left, right, wide) => {
      const button = tint(make('button', '', {class: 'row' + (wide ? ' wide' : ''), 'data-document': x.d, 'data-number': x.number}), '--hue', HUES[x.fact.type]);
      button.append(left, right);
      return button;
    };
    if (events.length) {
      section.append(make('h2', 'Meetings and visits by day'));
      events.forEach(x => {
        const text = make('span', x.fact.type, {class: 'kind'});
        text.append(' ' + headline(x.fact) + (x.fact.slots.status === 'planned' ? ' (planned)' : ''));
        section.append(row(x, make('time', x.fact.slots.date || x.fact.day), text, false));
      });
    }
    [...new Set(figures.map(x => x.fact.currency))].forEach(currency => {
      const own = figures.filter(x => x.fact.currency === currency);
      const most = Math.max(...own.map(x => Math.abs(Number(x.fact.amount))));
      section.append(make('h2', 'Trade figures in ' + currency));
      own.forEach(x => {
        const s = x.fact.slots;
        const bar = make('span');
        const length = make('span', '', {class: 'bar'});
        length.style.width = (60 * Math.abs(Number(x.fact.amount)) / (most || 1)).toFixed(2) + '%';
        bar.append(length, x.fact.amount.replace(/\B(?=(\d{3})+(?!\d))/g, '\u202f'));
        section.append(row(x, make('span', s.measure + ' ' + written(s.countries || []) + ' ' + (s.period || '')), bar, true));
      });
    });
  };

  const show = () => { showText(); showFacts(); showFilters(); showDocuments(); };
  const select = (number, focus) => {
    selected = number === selected && !focus ? -1 : number;
    showText(); showFacts();
    if (selected < 0) return;
    const mark = document.querySelector('mark.on');
    const card = document.querySelector('.fact[aria-expanded="true"]');
    if (focus && card) { card.focus(); card.scrollIntoView({block: 'nearest'}); }
    if (mark) mark.scrollIntoView({block: 'nearest'});
  };

  document.addEventListener('click', event => {
    const target = event.target.closest('button, mark');
    if (!target) return;
    const data = target.dataset;
    if (data.type) {
      if (!hidden.delete(data.type)) hidden.add(data.type);
      selected = -1; show();
      document.querySelector('#filters [data-type="' + data.type + '"]').focus();
    } else if (data.facts) {
      const numbers = data.facts.split(' ').map(Number);
      select(numbers[(numbers.indexOf(selected) + 1) % numbers.length], true);
    } else if (data.document !== undefined) {
      current = Number(data.document); selected = -1; hidden.clear(); show();
      if (data.number !== undefined) select(Number(data.number), true);
    } else if (data.number !== undefined) {
      select(Number(data.number), false);
      const card = document.querySelector('.fact[data-number="' + data.number + '"]');
      if (card) card.focus();
    }
  });
  $('facts').addEventListener('pointerover', event => {
    const card = event.target.closest('.fact');
    const number = card ? Number(card.dataset.number) : -1;
    document.querySelectorAll('mark').forEach(mark =>
        mark.classList.toggle('on', mark.dataset.facts.split(' ').map(Number)
            .some(n => n === number || n === selected)));
  });
  document.addEventListener('keydown', event => {
    const cards = [...document.querySelectorAll('.fact')];
    const at = cards.indexOf(document.activeElement);
    if (event.key === 'Escape' && selected >= 0) select(selected, false);
    if (at < 0 || !['ArrowDown', 'ArrowUp'].includes(event.key)) return;
    event.preventDefault();
    const next = cards[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (next) next.focus();
  });
  // report.html#2.3 opens the third fact of the second document.
  const [shown, chosen] = location.hash.slice(1).split('.').map(part => Number(part) - 1);
  if (documents[shown]) current = shown;
  showOverview();
  if (!documents.length) $('summary').textContent = 'No documents';
  else show();
  if (documents.length && documents[current].facts[chosen]) select(chosen, true);
})();
