import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';

// The least that shows the same rows: React, one request, a search, as many rows drawn at once as Dial draws.
const COLUMNS = [
  'title',
  'areaName',
  'directorateName',
  'latestRaw',
  'targetRaw',
  'distancePercent',
  'rag',
  'movement',
  'owners',
];
const drawn = Number(new URLSearchParams(location.search).get('drawn'));

function Table({ rows }) {
  const [typed, setTyped] = useState('');
  const found = typed === '' ? rows : rows.filter((row) => row.words.includes(typed));
  return h(
    'main',
    null,
    h('input', { type: 'search', value: typed, onChange: ({ target }) => setTyped(target.value) }),
    h('p', null, `${found.length} indicators`),
    h(
      'table',
      null,
      h(
        'thead',
        null,
        h(
          'tr',
          null,
          COLUMNS.map((name) => h('th', { key: name }, name)),
        ),
      ),
      h(
        'tbody',
        null,
        found.slice(0, drawn).map((row) =>
          h(
            'tr',
            { key: row.indicatorId },
            COLUMNS.map((name) => h('td', { key: name }, String(row[name] ?? ''))),
          ),
        ),
      ),
    ),
  );
}

const { data } = await (await fetch('/rows.json')).json();
const { scorecardColumns: columns } = data;
const rows = columns.indicatorId.map((indicatorId, at) => {
  const row = { indicatorId };
  for (const name of COLUMNS) row[name] = columns[name][at];
  row.words = `${row.title} ${row.areaName} ${row.owners}`.toLowerCase();
  return row;
});
createRoot(document.getElementById('root')).render(h(Table, { rows }));
