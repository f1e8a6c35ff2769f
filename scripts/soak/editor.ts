import { setTimeout as pause } from 'node:timers/promises';
import { ask, type Session, send } from '../running/session.ts';
import type { Tally } from './tally.ts';

const PERIODS = 40;

/** A file of figures of the years before, other ones in each turn. */
export function figuresCsv(indicators: readonly string[], turn: number): string {
  const lines = ['indicator,period,kind,value'];
  for (const [index, indicator] of indicators.entries())
    for (let year = 0; year < PERIODS; year += 1)
      lines.push(`${indicator},cy${1950 + year},national,${((turn + index + year) % 90) + 5}`);
  return `${lines.join('\n')}\n`;
}

export async function importFigures(
  editor: Session,
  edition: string,
  csv: string,
  tally: Tally,
): Promise<void> {
  const began = performance.now();
  const headers = { 'content-type': 'application/octet-stream', 'x-dial-upload': '1' };
  const path = `/observations-import/${edition}?name=made-up.csv`;
  const answer = await send(editor, path, { method: 'POST', body: csv, headers });
  tally.count('import of figures', began, answer, (text) =>
    text.startsWith('{"import":') ? 'done' : 'failed',
  );
}

/** Milliseconds between two looks at a pack. */
const LOOK = 500;

/** Orders a committee pack, waits for it and takes it. */
export async function takePack(visitor: Session, tally: Tally): Promise<void> {
  const began = performance.now();
  const ordered = await send(visitor, '/packs', {
    method: 'POST',
    body: JSON.stringify({ edition: '2023-24-q3', format: 'pdf' }),
    headers: { 'content-type': 'application/json' },
  });
  if (!tally.count('pack, ordered', began, ordered)) return;
  const { id } = JSON.parse(ordered.text) as { id: string };
  for (let looks = 0; looks < 240; looks += 1) {
    await pause(LOOK);
    const looked = performance.now();
    const state = await send(visitor, `/packs/${id}`);
    if (!tally.count('pack, looked at', looked, state)) return;
    if (!state.text.includes('"READY"') && !state.text.includes('"FAILED"')) continue;
    const taken = performance.now();
    tally.count('pack, taken', taken, await send(visitor, `/packs/${id}/file`), (text) =>
      text.startsWith('%PDF') ? 'done' : 'failed',
    );
    return;
  }
  tally.count('pack, taken', began, { status: null, text: 'It was never ready.' });
}

export async function indicatorsOf(editor: Session, edition: string): Promise<readonly string[]> {
  const { indicatorReports } = await ask<{
    indicatorReports: { nodes: readonly { indicator: { id: string } }[] };
  }>(
    editor,
    'query ($edition: ID!) { indicatorReports(edition: $edition, first: 5) { nodes { indicator { id } } } }',
    { edition },
  );
  return indicatorReports.nodes.map(({ indicator }) => indicator.id);
}
