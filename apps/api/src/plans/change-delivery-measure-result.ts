import { readDeliveryMeasure } from '@dial/database/read/delivery';
import type { DeliveryState } from '@dial/database/write/delivery-measures';
import type { WriteResult } from '@dial/database/write/write-result';
import { builder } from '../schema/builder.ts';
import { found } from '../schema/found.ts';
import { invalidInput } from '../schema/invalid-input.ts';
import { DeliveryMeasureRef } from '../schema/refs.ts';
import { type InvalidInput, InvalidInputRef, NotAllowedRef } from '../schema/results.ts';
import { wasChanged } from '../schema/was-changed.ts';

interface DeliveryMeasureChanged {
  readonly __typename: 'DeliveryMeasureChanged';
  readonly measureId: string;
}

interface DeliveryMeasureConflict {
  readonly __typename: 'DeliveryMeasureConflict';
  readonly measureId: string;
}

const DeliveryMeasureChangedRef = builder
  .objectRef<DeliveryMeasureChanged>('DeliveryMeasureChanged')
  .implement({
    fields: (t) => ({
      measure: t.field({
        type: DeliveryMeasureRef,
        resolve: async ({ measureId }, _args, { reader }) =>
          found(await readDeliveryMeasure(reader, measureId), measureId),
      }),
    }),
  });

const DeliveryMeasureConflictRef = builder
  .objectRef<DeliveryMeasureConflict>('DeliveryMeasureConflict')
  .implement({
    fields: (t) => ({
      measure: t.field({
        type: DeliveryMeasureRef,
        resolve: async ({ measureId }, _args, { reader }) =>
          found(await readDeliveryMeasure(reader, measureId), measureId),
      }),
      message: t.string({
        resolve: ({ measureId }, _args, context) => wasChanged(context, 'measure', measureId),
      }),
    }),
  });

export const ChangeDeliveryMeasureResultRef = builder.unionType('ChangeDeliveryMeasureResult', {
  types: [DeliveryMeasureChangedRef, DeliveryMeasureConflictRef, InvalidInputRef, NotAllowedRef],
});

/** What a write came to, as the mutations of plans' measures answer it. */
export function changeDeliveryMeasureResult(
  result: WriteResult<DeliveryState>,
): DeliveryMeasureChanged | DeliveryMeasureConflict | InvalidInput {
  switch (result.kind) {
    case 'ok':
      return { __typename: 'DeliveryMeasureChanged', measureId: result.id };
    case 'conflict':
      return { __typename: 'DeliveryMeasureConflict', measureId: result.present.id };
    default:
      return invalidInput(result, 'measure of a plan');
  }
}
