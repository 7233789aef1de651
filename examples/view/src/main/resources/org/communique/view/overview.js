// Meetings and visits over time and figures of trade, over all documents.

const DAY = 24 * 60 * 60 * 1000;
const MARK = 9;     // how wide a day is drawn at least
const TALL = 240;   // how high a timeline may be
const OPEN = 60;    // how many rows are shown without being asked for

const address = entry => `#${entry.at + 1}.${entry.number + 1}`;
const byText = (a, b) => a < b ? -1 : a > b ? 1 : 0;

const shapeOf = (kind, planned, x, y, width, height) => paint(draw('rect', {
  x, y, width, height, rx: kind === 'meeting' ? height / 2 : 0, 'stroke-width': Math.min(1.5, height / 4),
  class: planned ? 'planned' : 'done'
}), kind);

const sampleOf = (kind, planned) =>
  draw('svg', {width: 13, height: 13, 'aria-hidden': true}, shapeOf(kind, planned, 2, 2, 9, 9));

// Years, or months where there are few years, as far apart as their names need.
const ticksOf = (first, last, width) => {
  const months = (last - first) / DAY / 30.4;
  const unit = months > 18 ? 12 : 1;
  const step = unit * Math.max(1, Math.ceil(60 * months / unit / width));
  const ticks = [];
  const start = new Date(first);
  const from = Math.ceil((start.getUTCFullYear() * 12 + start.getUTCMonth()) / step) * step;
  for (let month = from; ; month += step) {
    const time = Date.UTC(Math.floor(month / 12), month % 12, 1);
    if (time > last) return ticks;
    if (time >= first) ticks.push({time, name: new Date(time).toISOString().slice(0, unit === 12 ? 4 : 7)});
  }
};

// Events along a line of time, those at the same time above each other.
const timelineOf = (entries, width) => {
  const spans = entries.map(({fact}) => fact.days.map(Date.parse));
  const first = Math.min(...spans.map(([start]) => start));
  const last = Math.max(...spans.map(([, end]) => end)) + DAY;
  const x = time => (time - first) / (last - first) * (width - MARK - 2) + 1;
  const lanes = [];
  const placed = entries.map((entry, i) => {
    const left = x(spans[i][0]);
    const length = Math.max(MARK, x(spans[i][1] + DAY) - left);
    const free = lanes.findIndex(right => right <= left);
    const lane = free < 0 ? lanes.length : free;
    lanes[lane] = left + length + 1;
    return {entry, left, length, lane};
  });
  const pitch = Math.min(MARK + 3, TALL / lanes.length);
  const height = Math.min(MARK, pitch * 0.8);
  const base = pitch * lanes.length + MARK;
  const svg = draw('svg', {class: 'timeline', width, height: base + 22, 'aria-hidden': true},
    draw('line', {class: 'axis', x1: 0, x2: width, y1: base, y2: base}));
  ticksOf(first, last, width).forEach(({time, name}) => svg.append(
    draw('line', {class: 'axis', x1: x(time), x2: x(time), y1: 0, y2: base + 5}),
    draw('text', {x: Math.min(x(time) + 3, width - 8 * name.length), y: base + 16}, name)));
  placed.forEach(({entry, left, length, lane}) => {
    const shape = shapeOf(entry.fact.type, entry.fact.slots.status === 'planned',
      left, base - 4 - height - pitch * lane, length, height);
    const link = draw('a', {href: address(entry), tabindex: -1}, shape);
    link.append(draw('title', {}, `${entry.fact.slots.date}: ${entry.fact.type}, ${entry.fact.title}`));
    svg.append(link);
  });
  return svg;
};

const eventOf = entry => make('li', {}, make('a', {class: 'row event', href: address(entry)},
  make('time', {}, (entry.fact.slots.date || '').replace('/', ' – ')),
  make('span', {class: 'kind'}, sampleOf(entry.fact.type, entry.fact.slots.status === 'planned'), entry.fact.type),
  make('span', {}, make('strong', {}, entry.fact.title),
    make('span', {class: 'note'}, [entry.fact.slots.status, entry.fact.slots.place, entry.name].filter(Boolean).join(' · ')))));

// Bars are as long as their figures to a pixel or two; the exact figure stands beside each.
const barOf = (entry, most) => {
  const {figure, slots} = entry.fact;
  const part = most ? 100 * Math.abs(Number(figure.amount)) / most : 0;
  const bar = paint(draw('rect', {
    x: 0.75, y: 0.75, height: 8.5, width: part.toFixed(2) + '%', 'stroke-width': 1.5,
    class: slots.status === 'reported' ? 'done' : 'planned'
  }), 'trade-figure');
  const state = slots.status === 'reported' ? '' : ` (${slots.status})`;
  return make('li', {}, make('a', {class: 'row figure', href: address(entry)},
    make('span', {}, make('strong', {}, figure.countries || '?'),
      make('span', {class: 'note'}, [slots.measure, slots.period].filter(Boolean).join(' · '))),
    draw('svg', {class: 'bar', height: 10, 'aria-hidden': true}, bar),
    make('span', {class: 'amount'}, [slots.qualifier === 'exact' ? '' : slots.qualifier, figure.written].filter(Boolean).join(' ') + state)));
};

// A list that can be closed, and is if there is too much to show.
const sectionOf = (name, rows, open) => {
  const section = make('details', {}, make('summary', {}, make('b', {}, name), ` ${rows.length}`), make('ol', {}, ...rows));
  section.open = open;
  return section;
};

const eventsOf = (entries, width) => {
  const events = entries.filter(({fact}) => ['meeting', 'visit'].includes(fact.type));
  if (!events.length) return [];
  const dated = events.filter(({fact}) => fact.days).sort((a, b) => byText(a.fact.days[0], b.fact.days[0]));
  const undated = events.filter(({fact}) => !fact.days);
  const legend = make('p', {class: 'legend'},
    ...[['meeting', false], ['meeting', true], ['visit', false], ['visit', true]].map(([kind, planned]) =>
      make('span', {}, sampleOf(kind, planned), planned ? `${kind}, planned` : kind)));
  const section = (name, own) => own.length ? [sectionOf(name, own.map(eventOf), events.length <= OPEN)] : [];
  return [make('h3', {}, 'Meetings and visits'), legend,
    ...dated.length ? [timelineOf(dated, width)] : [],
    ...unique(dated.map(({fact}) => fact.days[0].slice(0, 4)))
      .flatMap(year => section(year, dated.filter(({fact}) => fact.days[0].startsWith(year)))),
    ...section('Without a date', undated)];
};

const figuresOf = entries => {
  const figures = entries.filter(({fact}) => fact.figure)
    .sort((a, b) => byText(a.fact.figure.countries, b.fact.figure.countries)
      || byText(a.fact.slots.period || '', b.fact.slots.period || ''));
  const byCurrency = unique(figures.map(({fact}) => fact.figure.currency))
    .map(currency => figures.filter(({fact}) => fact.figure.currency === currency))
    .sort((a, b) => b.length - a.length);
  const sections = byCurrency.map(own => {
    const most = Math.max(...own.map(({fact}) => Math.abs(Number(fact.figure.amount))));
    return sectionOf(`in ${own[0].fact.figure.currency}`, own.map(entry => barOf(entry, most)), figures.length <= OPEN);
  });
  return sections.length ? [make('h3', {}, 'Figures of trade'), ...sections] : [];
};

// Everything that holds all the words.
const drawOverview = (target, documents, words) => {
  const wanted = words.toLowerCase().split(/\s+/);
  const entries = documents.flatMap((doc, at) => doc.facts.map((fact, number) => ({fact, at, number, name: doc.name})))
    .filter(({fact, name}) => {
      const said = [fact.type, fact.title, fact.note, name].join(' ').toLowerCase();
      return wanted.every(word => said.includes(word));
    });
  const charts = [...eventsOf(entries, target.clientWidth), ...figuresOf(entries)];
  target.replaceChildren(...charts.length ? charts : [make('p', {class: 'none'}, 'No meetings, visits or trade figures.')]);
};
