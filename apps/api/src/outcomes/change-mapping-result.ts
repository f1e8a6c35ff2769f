import { readMapping } from '@dial/database/read/mappings';
import type { MappingState } from '@dial/database/write/mappings';
import type { WriteResult } from '@dial/database/write/write-result';
import { builder } from '../schema/builder.ts';
import { found } from '../schema/found.ts';
import { invalidInput } from '../schema/invalid-input.ts';
import { OutcomeMappingRef } from '../schema/refs.ts';
import { type InvalidInput, InvalidInputRef, NotAllowedRef } from '../schema/results.ts';
import { wasChanged } from '../schema/was-changed.ts';

interface MappingChanged {
  readonly __typename: 'MappingChanged';
  readonly mappingId: string;
}

interface MappingConflict {
  readonly __typename: 'MappingConflict';
  readonly mappingId: string;
  readonly present: MappingState;
}

const MappingChangedRef = builder.objectRef<MappingChanged>('MappingChanged').implement({
  fields: (t) => ({
    mapping: t.field({
      type: OutcomeMappingRef,
      resolve: async ({ mappingId }, _args, { reader }) =>
        found(await readMapping(reader, mappingId), mappingId),
    }),
  }),
});

const MappingConflictRef = builder.objectRef<MappingConflict>('MappingConflict').implement({
  description: 'Another editor was first; `mapping` is as it stands now.',
  fields: (t) => ({
    mapping: t.field({
      type: OutcomeMappingRef,
      resolve: async ({ mappingId }, _args, { reader }) =>
        found(await readMapping(reader, mappingId), mappingId),
    }),
    message: t.string({
      resolve: ({ mappingId }, _args, context) => wasChanged(context, 'mapping', mappingId),
    }),
  }),
});

export const ChangeMappingResultRef = builder.unionType('ChangeMappingResult', {
  types: [MappingChangedRef, MappingConflictRef, InvalidInputRef, NotAllowedRef],
});

/** What a write came to, as the mutations of mappings answer it. */
export function changeMappingResult(
  result: WriteResult<MappingState>,
): MappingChanged | MappingConflict | InvalidInput {
  switch (result.kind) {
    case 'ok':
      return { __typename: 'MappingChanged', mappingId: result.id };
    case 'conflict': {
      const { present } = result;
      return { __typename: 'MappingConflict', mappingId: present.mappingId, present };
    }
    default:
      return invalidInput(result, 'mapping');
  }
}
