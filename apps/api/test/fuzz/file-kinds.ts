import type { Buffer } from 'node:buffer';
import { parse } from 'csv-parse/sync';
import { readReturns } from '../../src/spreadsheet/read-returns.ts';
import { EDITOR, MADE, OFFICER } from '../setup/cycle.ts';
import { mutatedCsv } from './csv-files.ts';
import { drawn, once } from './draw.ts';
import type { FuzzServer } from './fuzz-server.ts';
import { type Kind, kind } from './kind.ts';
import { attempt, Fault } from './oracle.ts';
import type { Asked } from './send.ts';
import { mutatedXlsx } from './xlsx-files.ts';

const UPLOAD = { 'x-dial-upload': '1', 'content-type': 'application/octet-stream' };

/** What a file of returns may name. */
const EXPECTED = [MADE.treesReturn, MADE.mownReturn].map((id) => ({
  id,
  title: 'Made up',
  unit: '%' as const,
  decimals: 2,
  period: MADE.opened,
  owed: true,
}));

interface ReturnsFile {
  readonly bytes: Uint8Array;
  /** One in some goes to the server, which reads each in a thread of its own; the rest to what the thread does. */
  readonly sent: boolean;
}

/** Files of returns made from the templates that an officer gets, and files of figures. */
export async function fileKinds(server: FuzzServer): Promise<Kind[]> {
  const [xlsx, csv] = await Promise.all(['xlsx', 'csv'].map((format) => template(server, format)));
  if (xlsx === undefined || csv === undefined) throw new Error('There are two templates.');
  const lines: string[][] = parse(csv, { bom: true });
  const [header = [], ...rows] = lines;
  const filled = [header, ...rows.map((row) => filledIn(header, row))];
  const returns = (name: string, make: (draw: Parameters<typeof mutatedXlsx>[0]) => Uint8Array) =>
    kind<ReturnsFile>({
      name,
      count: 50,
      inputs: drawn((draw) => ({ sent: once(draw, 40), bytes: make(draw) })),
      attempt: ({ bytes, sent }) => (sent ? attempt(server, sentReturns(bytes), true) : readAlone(bytes)),
    });
  return [
    returns('XLSX files of returns', (draw) => mutatedXlsx(draw, xlsx)),
    returns('CSV files of returns', (draw) => mutatedCsv(draw, filled)),
    kind<Uint8Array>({
      name: 'files of figures',
      count: 50,
      inputs: drawn((draw) => mutatedCsv(draw, FIGURES)),
      attempt: (bytes) => attempt(server, sentFigures(bytes), true),
    }),
  ];
}

const FIGURES = [
  ['indicator', 'period', 'kind', 'value', 'status', 'note'],
  [MADE.trees, 'cy2090', 'actual', '1', 'final', 'Made up'],
  [MADE.trees, 'cy2091', 'national', '2.50', '', ''],
  [MADE.mown, '2095-96-q1', 'actual', '12.5', 'provisional', ''],
];

function sentReturns(body: Uint8Array): Asked {
  return {
    who: OFFICER,
    method: 'POST',
    path: `/returns-import/${MADE.opened}?name=a`,
    headers: UPLOAD,
    body,
  };
}

function sentFigures(body: Uint8Array): Asked {
  return { who: EDITOR, method: 'POST', path: `/observations-import/${MADE.opened}`, headers: UPLOAD, body };
}

async function template(server: FuzzServer, format: string): Promise<Buffer> {
  const path = `/returns-template/${MADE.opened}.${format}`;
  const { status, bytes } = await server.send({ who: OFFICER, method: 'GET', path, headers: {}, body: null });
  if (status !== 200) throw new Error(`The template is not given: ${bytes.toString()}`);
  return bytes;
}

function filledIn(header: readonly string[], row: readonly string[]): string[] {
  const values: Readonly<Record<string, string>> = { Value: '12.5', Status: 'Final', Commentary: 'Made up.' };
  return row.map((cell, index) => values[header[index] ?? ''] ?? cell);
}

async function readAlone(bytes: Uint8Array): Promise<string> {
  const read = await readReturns({ bytes, expected: EXPECTED });
  if (!read.ok) {
    if (!/^[A-Z].*\.$/s.test(read.error)) throw new Fault(`What is wrong is no sentence: ${read.error}`);
    return 'refused';
  }
  return read.errors.length === 0 ? 'read' : 'read with errors';
}
