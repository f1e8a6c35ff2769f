import type { MappingStatus } from '../mapping/mapping-words.ts';

/** What an editor can do with a mapping. */
export type MappingAction = 'agree' | 'revise' | 'retire' | 'undo';

export const ACTION_WORDS: Readonly<Record<MappingAction, string>> = {
  agree: 'Agree',
  revise: 'Revise',
  retire: 'Retire',
  undo: 'Undo',
};

/** What each does, beside its word. */
export const ACTION_HINTS: Readonly<Record<MappingAction, string>> = {
  agree: 'the measure then counts for the outcome',
  revise: 'change its strength or its rationale; it stays as it is otherwise',
  retire: 'it serves the outcome no longer; its history stays',
  undo: 'it says again what it said before its newest change',
};

/** What can be done with a mapping as it stands, what is done most first. A first version has nothing to go back to. */
export function actionsOf(mapping: {
  readonly status: MappingStatus;
  readonly version: number;
}): readonly MappingAction[] {
  const undo: readonly MappingAction[] = mapping.version > 1 ? ['undo'] : [];
  switch (mapping.status) {
    case 'PROPOSED':
      return ['agree', 'revise', 'retire', ...undo];
    case 'AGREED':
      return ['revise', 'retire', ...undo];
    case 'RETIRED':
      return ['agree', 'revise', ...undo];
  }
}
