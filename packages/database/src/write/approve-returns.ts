import { approveWithin, type Looked } from './decide-returns.ts';
import type { ReturnPresent } from './return-present.ts';
import { type Conflict, type FieldError, type Invalid, invalid, type Written } from './write-result.ts';
import { inOneWrite, type Writer, writeEvent } from './writer.ts';

/** As many as one edition can ask for, and no more than one transaction should hold up the others for. */
const MOST = 200;

/**
 * Signs several returns off as if each had been approved alone: all of them, or none. Where some were changed since they were looked
 * at, all of those come back; what else keeps one from being approved is an error by "returns.INDEX".
 */
export async function approveReturns(
  writer: Writer,
  returns: readonly Looked[],
): Promise<Written | Conflict<readonly ReturnPresent[]> | Invalid> {
  if (returns.length === 0) return invalid('returns', 'Choose the returns to approve.');
  if (returns.length > MOST) return invalid('returns', `At most ${MOST} returns are approved at once.`);
  const twice = returns.findIndex(({ id }, index) => returns.findIndex((other) => other.id === id) < index);
  if (twice >= 0) return invalid(`returns.${twice}`, 'The return is named twice.');
  return inOneWrite<Conflict<readonly ReturnPresent[]> | Invalid>(writer, async (tx, at) => {
    const done: Approved[] = [];
    const changed: ReturnPresent[] = [];
    const errors: FieldError[] = [];
    for (const [index, looked] of returns.entries()) {
      const result = await approveWithin(tx, at, writer.actor, looked);
      const field = `returns.${index}`;
      if (result.kind === 'ok') done.push(result);
      else if (result.kind === 'conflict') changed.push(result.present);
      else if (result.kind === 'not-found') errors.push({ field, message: 'There is no such return.' });
      else errors.push(...result.errors.map(({ message }) => ({ field, message })));
    }
    if (changed.length > 0) return { kind: 'conflict', present: changed };
    const last = done.pop();
    if (errors.length > 0 || last === undefined) return { kind: 'invalid', errors };
    // Each return has its own event, the last one's being the write's.
    for (const approved of done) await writeEvent(tx, approved, writer.actor, at);
    return last;
  });
}

type Approved = Extract<Awaited<ReturnType<typeof approveWithin>>, { kind: 'ok' }>;
