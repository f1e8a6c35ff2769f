import { changeMapping, type MappingChange } from '@dial/domain/mapping/change-mapping';
import type { MappingContent, MappingStrength } from '@dial/domain/mapping/mapping';
import { LONGEST_TEXT } from '@dial/domain/text/longest-text';
import type { Prisma, TransactionClient } from '../open/client.ts';
import { isId } from './is-id.ts';
import { readTexts } from './read-texts.ts';
import { type FieldError, invalid, type Refusal, type WriteResult } from './write-result.ts';
import { inOneWrite, type Writer } from './writer.ts';

/** A mapping as it stands. */
export interface MappingState extends MappingContent {
  readonly mappingId: string;
  readonly version: number;
  readonly author: string;
  readonly at: Date;
}

type MappingResult = Promise<WriteResult<MappingState>>;

export interface MappingProposal {
  readonly outcome: string;
  readonly indicator: string;
  readonly strength: MappingStrength;
  readonly rationale: string;
}

/** A change of a mapping, and which version of it the editor looked at. */
export type ChangeOfMapping = MappingChange & { readonly id: string; readonly version: number };

/**
 * Proposes that an indicator serves an outcome. A pair that is proposed or agreed already is a conflict with what there is; a
 * retired one is proposed anew, by a further version.
 */
export async function proposeMapping(writer: Writer, proposal: MappingProposal): MappingResult {
  const { outcome, indicator, strength } = proposal;
  const read = readTexts({ rationale: [proposal.rationale, LONGEST_TEXT.reason] });
  if (read.kind !== 'ok') return read;
  return inOneWrite<Refusal<MappingState>>(writer, async (tx, at) => {
    const errors = await unknownEnds(tx, outcome, indicator);
    if (errors.length > 0) return { kind: 'invalid', errors };
    const id = `${outcome}.${indicator}`;
    const present = await readCurrent(tx, id);
    if (present !== null && present.status !== 'RETIRED') return { kind: 'conflict', present };
    if (present === null)
      await tx.outcomeMapping.create({ data: { id, outcomeId: outcome, indicatorId: indicator } });
    const content = { status: 'PROPOSED', strength, rationale: read.texts.rationale, sources: [] } as const;
    return addVersion(tx, { id, action: 'mapping.propose', present, content, author: writer.actor, at });
  });
}

/** Agrees, retires or revises a mapping, by a further version; the documents that say so stay its sources. */
export async function changeMappingTo(writer: Writer, change: ChangeOfMapping): MappingResult {
  const read = readTexts({ rationale: [change.rationale, LONGEST_TEXT.reason] });
  if (read.kind !== 'ok') return read;
  const { id, version } = change;
  return inOneWrite<Refusal<MappingState>>(writer, async (tx, at) => {
    const present = await readCurrent(tx, id);
    if (present === null) return { kind: 'not-found', id };
    if (present.version !== version) return { kind: 'conflict', present };
    const changed = changeMapping(contentOf(present), { ...change, rationale: read.texts.rationale });
    if (!changed.ok) return invalid(change.action === 'revise' ? 'rationale' : 'id', changed.error);
    const content = { ...changed.content, sources: present.sources ?? [] };
    const action = `mapping.${change.action}`;
    return addVersion(tx, { id, action, present, content, author: writer.actor, at });
  });
}

/**
 * Takes the newest change of a mapping back: a further version says what the one before the newest said, whoever wrote either.
 * Nothing is removed, so undoing twice brings the change back. A first version has none before it and cannot be undone.
 */
export async function undoMappingChange(
  writer: Writer,
  { id, version }: { readonly id: string; readonly version: number },
): MappingResult {
  return inOneWrite<Refusal<MappingState>>(writer, async (tx, at) => {
    const present = await readCurrent(tx, id);
    if (present === null) return { kind: 'not-found', id };
    if (present.version !== version) return { kind: 'conflict', present };
    const before = await tx.outcomeMappingVersion.findUnique({
      where: { mappingId_version: { mappingId: id, version: version - 1 } },
    });
    if (before === null)
      return invalid('version', 'This is the first version of the mapping, so there is nothing to undo.');
    const content = { ...contentOf(before), sources: before.sources ?? [] };
    return addVersion(tx, { id, action: 'mapping.undo', present, content, author: writer.actor, at });
  });
}

type Content = MappingContent & { readonly sources: Prisma.InputJsonValue };

interface NewVersion {
  readonly id: string;
  readonly action: string;
  readonly present: MappingState | null;
  readonly content: Content;
  readonly author: string;
  readonly at: Date;
}

async function addVersion(tx: TransactionClient, { id, action, present, content, author, at }: NewVersion) {
  const version = (present?.version ?? 0) + 1;
  await tx.outcomeMappingVersion.updateMany({
    where: { mappingId: id, current: true },
    data: { current: false },
  });
  await tx.outcomeMappingVersion.create({
    data: { mappingId: id, version, current: true, ...content, author, at },
  });
  const before = present === null ? null : { version: present.version, ...contentOf(present) };
  // The id is "outcome.indicator", and no outcome's has a dot.
  const indicatorId = id.slice(id.indexOf('.') + 1);
  const after = { version, ...contentOf(content) };
  return { kind: 'ok', id, action, before, after, indicatorId } as const;
}

/**
 * What readers are shown, and so what can be changed. An outcome that no priority holds is printed by an edition alone: it is none
 * of the vision's. Nor is an indicator shown that no edition reports.
 */
const SHOWN = { outcome: { priorityId: { not: null } }, indicator: { reports: { some: {} } } } as const;

async function readCurrent(tx: TransactionClient, id: string) {
  if (!isId(id)) return null;
  return tx.outcomeMappingVersion.findFirst({ where: { mappingId: id, current: true, mapping: SHOWN } });
}

/** Which of the two a new mapping cannot have: one that is not shown, or is retired. */
async function unknownEnds(
  tx: TransactionClient,
  outcomeId: string,
  indicatorId: string,
): Promise<FieldError[]> {
  const errors: FieldError[] = [];
  const outcome = isId(outcomeId)
    ? await tx.outcome.findFirst({ where: { id: outcomeId, retired: false, ...SHOWN.outcome } })
    : null;
  if (outcome === null) errors.push({ field: 'outcome', message: `There is no outcome ${outcomeId}.` });
  const indicator = isId(indicatorId)
    ? await tx.indicator.findFirst({ where: { id: indicatorId, retired: false, ...SHOWN.indicator } })
    : null;
  if (indicator === null)
    errors.push({ field: 'indicator', message: `There is no indicator ${indicatorId}.` });
  return errors;
}

function contentOf({ status, strength, rationale }: MappingContent) {
  return { status, strength, rationale };
}
