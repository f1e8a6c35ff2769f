import { RETURN_STATUSES, type ReturnContent } from '@dial/domain/return/return-content';
import { forgetKept, keep, readKept } from '../../../shared/kept.ts';

/** What an officer typed and the server does not have yet. */
export interface KeptReturn {
  readonly content: ReturnContent;
  /** The version of the return that it was typed on. */
  readonly version: number;
  /** An instant in ISO form. */
  readonly at: string;
}

/** Where the unsaved work of one person on one return lies in this browser. */
export interface KeptPlace {
  readonly put: (kept: KeptReturn) => boolean;
  readonly read: () => KeptReturn | null;
  readonly forget: () => void;
}

export function keptPlace(person: string, returnId: string): KeptPlace {
  const name = `return:${person}:${returnId}`;
  return {
    put: (kept) => keep(name, kept),
    read: () => {
      const kept = readKept(name);
      return isKept(kept) ? kept : null;
    },
    forget: () => forgetKept(name),
  };
}

/** An earlier version of Dial may have written it. */
function isKept(kept: unknown): kept is KeptReturn {
  if (!isObject(kept) || typeof kept.version !== 'number' || typeof kept.at !== 'string') return false;
  const content = kept.content;
  if (!isObject(content) || typeof content.commentary !== 'string') return false;
  const texts = ['value', 'numerator', 'denominator', 'expected', 'reason'].map((name) => content[name]);
  return (
    RETURN_STATUSES.some((status) => status === content.status) &&
    texts.every((text) => text === null || typeof text === 'string') &&
    typeof content.confirmed === 'boolean' &&
    Array.isArray(content.revisions) &&
    content.revisions.every(isRevision)
  );
}

function isRevision(revision: unknown): boolean {
  return (
    isObject(revision) &&
    ['period', 'value', 'reason'].every((name) => typeof revision[name] === 'string') &&
    ['numerator', 'denominator'].every(
      (name) => revision[name] === null || typeof revision[name] === 'string',
    ) &&
    ['undefined', 'boolean'].includes(typeof revision.confirmed)
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
