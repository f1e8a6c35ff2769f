import type { EditionQuarter } from '@dial/domain/period/edition-quarter';
import { meetingDayFault } from '@dial/domain/stage/day-fault';
import { LONGEST_TEXT } from '@dial/domain/text/longest-text';
import { readRequiredText } from '@dial/domain/text/read-required-text';
import { readUnpublished } from './draft-edition.ts';
import type { EditionState } from './edition-state.ts';
import { appendEditionVersion, touchEdition } from './edition-version.ts';
import type { FieldError, Refusal, WriteResult } from './write-result.ts';
import { inOneWrite, type Writer } from './writer.ts';

export interface MeetingsToSet {
  readonly editionId: string;
  /** In their order; they take the place of those before. Dates are ISO dates. */
  readonly meetings: readonly { readonly body: string; readonly date: string }[];
  readonly revision: number;
}

/** Says which bodies an edition goes to, and when. */
export async function setMeetings(
  writer: Writer,
  { editionId, meetings, revision }: MeetingsToSet,
): Promise<WriteResult<EditionState>> {
  const errors: FieldError[] = [];
  const read = meetings.map(({ body: typed, date }, index) => {
    const body = readRequiredText(typed, LONGEST_TEXT.title);
    if (!body.ok) errors.push({ field: `meetings.${index}.body`, message: `The body ${body.error}.` });
    return { body: body.ok ? body.text : '', date };
  });
  return inOneWrite<Refusal<EditionState>>(writer, async (tx, at) => {
    const open = await readUnpublished(tx, { editionId, revision, field: 'editionId' });
    if (open.kind !== 'ok') return open;
    const edition = await tx.edition.findUniqueOrThrow({ where: { id: editionId } });
    const wrong = [...errors, ...wrongDays(meetings, edition)];
    if (wrong.length > 0) return { kind: 'invalid', errors: wrong };
    const held = await tx.meeting.findMany({ where: { editionId }, orderBy: { position: 'asc' } });
    await tx.meeting.deleteMany({ where: { editionId } });
    await tx.meeting.createMany({
      data: read.map(({ body, date }, index) => ({
        editionId,
        position: index + 1,
        body,
        date: new Date(date),
      })),
    });
    await touchEdition(tx, editionId);
    await appendEditionVersion(tx, { editionId, author: writer.actor, at, cause: 'meetings' });
    const before = held.map(({ body, date }) => ({ body, date: date.toISOString().slice(0, 10) }));
    const details = { before: { meetings: before }, after: { meetings: read } };
    return { kind: 'ok', id: editionId, action: 'edition.meetings', ...details, editionId };
  });
}

function wrongDays(meetings: MeetingsToSet['meetings'], edition: EditionQuarter): FieldError[] {
  return meetings.flatMap(({ date }, index) => {
    const message = meetingDayFault(date, edition);
    return message === null ? [] : [{ field: `meetings.${index}.date`, message }];
  });
}
