import { LONGEST_TEXT } from '@dial/domain/text/longest-text';
import { readRequiredText } from '@dial/domain/text/read-required-text';
import type { Prisma, TransactionClient } from '../open/client.ts';
import type { HighlightKind } from '../read/words.ts';
import { type EditionState, readEditionState } from './edition-state.ts';
import { appendEditionVersion, touchEdition } from './edition-version.ts';
import { unknownIndicators } from './unknown-indicators.ts';
import { type FieldError, invalid, type Refusal, type WriteResult } from './write-result.ts';
import { inOneWrite, type Writer } from './writer.ts';

interface HighlightInput {
  readonly text: string;
  /** Ids, in their order; there may be none. */
  readonly indicators: readonly string[];
}

export interface Highlights {
  readonly editionId: string;
  /** The edition's revision that was looked at. */
  readonly revision: number;
  /** Both as they shall be, in their order. */
  readonly workingWell: readonly HighlightInput[];
  readonly toNote: readonly HighlightInput[];
}

/** No committee reads more of one kind. */
const MOST = 20;

/** Replaces both lists of what an edition that is not published names as working well and as to note. */
export async function setHighlights(writer: Writer, input: Highlights): Promise<WriteResult<EditionState>> {
  const { editionId, revision } = input;
  const { lines, errors } = readLines(input);
  if (errors.length > 0) return { kind: 'invalid', errors };
  return inOneWrite<Refusal<EditionState>>(writer, async (tx, at) => {
    const present = await readEditionState(tx, editionId);
    if (present === null) return { kind: 'not-found', id: editionId };
    if (present.stage === 'PUBLISHED')
      return invalid('editionId', 'The edition is published, and its highlights stand.');
    if (present.revision !== revision) return { kind: 'conflict', present };
    for (const { field, indicators } of lines)
      errors.push(...(await unknownIndicators(tx, editionId, `${field}.indicators`, indicators)));
    if (errors.length > 0) return { kind: 'invalid', errors };
    const before = await readAll(tx, editionId);
    await replace(tx, editionId, lines);
    await appendEditionVersion(tx, { editionId, author: writer.actor, at, cause: 'highlights' });
    await touchEdition(tx, editionId);
    const after = await readAll(tx, editionId);
    return { kind: 'ok', id: editionId, action: 'edition.highlights', before, after, editionId };
  });
}

interface Line extends HighlightInput {
  readonly kind: HighlightKind;
  readonly position: number;
  /** Where it stands in the input: "toNote.1". */
  readonly field: string;
}

function readLines({ workingWell, toNote }: Highlights) {
  const errors: FieldError[] = [];
  const lists = [
    { name: 'workingWell', kind: 'WORKING_WELL', list: workingWell },
    { name: 'toNote', kind: 'TO_NOTE', list: toNote },
  ] as const;
  const lines = lists.flatMap(({ name, kind, list }) => {
    if (list.length > MOST) errors.push({ field: name, message: `At most ${MOST} are named.` });
    return list.map(({ text, indicators }, index): Line => {
      const field = `${name}.${index}`;
      const read = readRequiredText(text, LONGEST_TEXT.highlight);
      if (!read.ok) errors.push({ field: `${field}.text`, message: `The text ${read.error}.` });
      return { kind, position: index + 1, field, text: read.ok ? read.text : '', indicators };
    });
  });
  return { lines, errors };
}

async function replace(tx: TransactionClient, editionId: string, lines: readonly Line[]): Promise<void> {
  await tx.highlight.deleteMany({ where: { editionId } });
  const idOf = ({ kind, position }: Line) =>
    `${editionId}.${kind.toLowerCase().replace('_', '-')}.${position}`;
  await tx.highlight.createMany({
    data: lines.map((line) => ({
      id: idOf(line),
      editionId,
      kind: line.kind,
      position: line.position,
      text: line.text,
    })),
  });
  await tx.highlightIndicator.createMany({
    data: lines.flatMap((line) =>
      line.indicators.map((indicatorId, index) => ({
        highlightId: idOf(line),
        indicatorId,
        position: index + 1,
      })),
    ),
  });
}

/** Both lists, for the audit. */
async function readAll(tx: TransactionClient, editionId: string): Promise<Prisma.InputJsonObject> {
  const rows = await tx.highlight.findMany({
    where: { editionId },
    orderBy: { position: 'asc' },
    include: { indicators: { orderBy: { position: 'asc' } } },
  });
  const list = (kind: HighlightKind) =>
    rows
      .filter((row) => row.kind === kind)
      .map(({ text, indicators }) => ({ text, indicators: indicators.map((row) => row.indicatorId) }));
  return { workingWell: list('WORKING_WELL'), toNote: list('TO_NOTE') };
}
