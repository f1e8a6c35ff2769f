import { changeReturn } from '@dial/domain/return/change-return';
import { checkDraft } from '@dial/domain/return/check-draft';
import type { ReturnContent } from '@dial/domain/return/return-content';
import { whyClosed } from '@dial/domain/return/why-closed';
import type { Prisma, TransactionClient } from '../open/client.ts';
import { askerOf } from '../read/reader.ts';
import { judgeReturn } from './judge-returns.ts';
import { type ReturnPresent, readReturnPresent } from './return-present.ts';
import { invalid, type Refusal, type WriteResult } from './write-result.ts';
import { inOneWrite, type Writer } from './writer.ts';

export interface ReturnToFile {
  readonly id: string;
  /** The version that the officer looked at. */
  readonly version: number;
  readonly content: ReturnContent;
}

type ReturnResult = Promise<WriteResult<ReturnPresent>>;

/** Keeps what an officer typed, readable or not: nothing of it is a figure yet. */
export async function saveReturn(writer: Writer, filed: ReturnToFile): ReturnResult {
  const problems = checkDraft(filed.content);
  if (problems.length > 0) return { kind: 'invalid', errors: problems };
  return inOneWrite<Refusal<ReturnPresent>>(writer, async (tx, at) => {
    const opened = await readOpen(tx, filed);
    return opened.kind === 'ok' ? writeContent(tx, { ...opened, filed, by: writer.actor, at }) : opened;
  });
}

/** Hands a return to the manager, once nothing is wrong with it: figures that can be read, and commentary where it is owed. */
export async function submitReturn(writer: Writer, filed: ReturnToFile): ReturnResult {
  return inOneWrite<Refusal<ReturnPresent>>(writer, async (tx, at) => {
    const opened = await readOpen(tx, filed);
    if (opened.kind !== 'ok') return opened;
    const judged = await judgeReturn(askerOf(tx), filed.id, filed.content);
    if (judged === null) return { kind: 'not-found', id: filed.id };
    if (judged.problems.length > 0) return { kind: 'invalid', errors: judged.problems };
    return writeContent(tx, { ...opened, filed, by: writer.actor, at, submit: true });
  });
}

type Opened = { readonly kind: 'ok'; readonly present: ReturnPresent } | Refusal<ReturnPresent>;

/** The return that is to be filed, as the officer looked at it. */
async function readOpen(
  tx: TransactionClient,
  { id, version }: Pick<ReturnToFile, 'id' | 'version'>,
): Promise<Opened> {
  const present = await readReturnPresent(askerOf(tx), id);
  if (present === null) return { kind: 'not-found', id };
  if (present.version !== version) return { kind: 'conflict', present };
  const closed = whyClosed(present);
  return closed === null ? { kind: 'ok', present } : invalid('id', closed);
}

interface Filing {
  readonly present: ReturnPresent;
  readonly filed: Pick<ReturnToFile, 'content'>;
  readonly by: string;
  readonly at: Date;
  readonly submit?: boolean;
}

/** Writes a content that was checked. */
export async function writeContent(tx: TransactionClient, { present, filed, by, at, submit }: Filing) {
  const action = submit ? 'submit' : 'save';
  const changed = changeReturn(present, { action, actor: by });
  if (!changed.ok) return invalid('id', changed.error);
  const { id, editionId, indicatorId } = present;
  const { state } = changed;
  const version = present.version + 1;
  const content = jsonOf(filed.content);
  const submitted = submit ? { submittedBy: by, submittedAt: at } : {};
  const data = { state, version, content, savedBy: by, savedAt: at, ...submitted };
  await tx.return.update({ where: { id }, data });
  const before = { state: present.state, version: present.version, content: jsonOf(present.content) };
  const after = { state, version, content };
  return { kind: 'ok', id, action: `return.${action}`, before, after, editionId, indicatorId } as const;
}

/** A content is JSON already; Prisma asks for a type of its own. */
export function jsonOf({ revisions, ...content }: ReturnContent): Prisma.InputJsonObject {
  return { ...content, revisions: revisions.map((revision) => ({ ...revision })) };
}
