import type { MappingContent, MappingStrength } from './mapping.ts';

/** What the strategy hub does with a mapping that exists. */
export type MappingChange =
  | { readonly action: 'agree' | 'retire'; readonly rationale: string }
  | { readonly action: 'revise'; readonly rationale: string; readonly strength: MappingStrength };

export type ChangedMapping =
  | { readonly ok: true; readonly content: MappingContent }
  | { readonly ok: false; readonly error: string };

/**
 * What a mapping says after a change. A proposed or retired one can be agreed, a proposed or agreed one retired; a revision
 * changes strength or rationale and keeps the status. What would change nothing is an error, in words.
 */
export function changeMapping(present: MappingContent, change: MappingChange): ChangedMapping {
  const { rationale } = change;
  switch (change.action) {
    case 'agree':
      if (present.status === 'AGREED') return { ok: false, error: 'The mapping is agreed already.' };
      return { ok: true, content: { ...present, status: 'AGREED', rationale } };
    case 'retire':
      if (present.status === 'RETIRED') return { ok: false, error: 'The mapping is retired already.' };
      return { ok: true, content: { ...present, status: 'RETIRED', rationale } };
    case 'revise':
      if (present.strength === change.strength && present.rationale === rationale)
        return { ok: false, error: 'The mapping says this already.' };
      return { ok: true, content: { ...present, strength: change.strength, rationale } };
  }
}
