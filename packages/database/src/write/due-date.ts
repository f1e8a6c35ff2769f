import { dueDayFault } from '@dial/domain/stage/day-fault';
import { askerOf } from '../read/reader.ts';
import { type ReturnPresent, readReturnPresent } from './return-present.ts';
import { invalid, type Refusal, type WriteResult } from './write-result.ts';
import { inOneWrite, type Writer } from './writer.ts';

/** Sets the day on which a return falls due, an ISO date from the end of its quarter on. Nothing is owed of one that is not due, or of a published edition. */
export async function setDueDate(
  writer: Writer,
  {
    returnId,
    dueOn,
    version,
  }: { readonly returnId: string; readonly dueOn: string; readonly version: number },
): Promise<WriteResult<ReturnPresent>> {
  return inOneWrite<Refusal<ReturnPresent>>(writer, async (tx) => {
    const present = await readReturnPresent(askerOf(tx), returnId);
    if (present === null) return { kind: 'not-found', id: returnId };
    if (present.version !== version) return { kind: 'conflict', present };
    if (present.stage === 'PUBLISHED')
      return invalid('dueOn', 'The edition is published: nothing is owed to it.');
    if (present.state === 'NOT_DUE')
      return invalid('dueOn', 'Nothing is owed for this indicator this quarter.');
    const edition = await tx.edition.findUniqueOrThrow({ where: { id: present.editionId } });
    const fault = dueDayFault(dueOn, edition);
    if (fault !== null) return invalid('dueOn', fault);
    await tx.return.update({
      where: { id: returnId },
      data: { dueOn: new Date(dueOn), version: version + 1 },
    });
    const { editionId, indicatorId } = present;
    const before = { dueOn: present.dueOn, version };
    const after = { dueOn, version: version + 1 };
    return { kind: 'ok', id: returnId, action: 'return.due', before, after, editionId, indicatorId };
  });
}
