import { setTargets } from '@dial/database/write/targets';
import { builder } from '../schema/builder.ts';
import { writing } from '../schema/writing.ts';
import { ChangeTargetsResultRef, changeTargetsResult } from './change-targets-result.ts';
import { SetTargetsInput } from './target-inputs.ts';

builder.mutationField('setTargets', (t) =>
  t.field({
    type: ChangeTargetsResultRef,
    description: 'Sets, changes or takes back targets; the rows of editions that are not published follow.',
    args: { input: t.arg({ type: SetTargetsInput, required: true }) },
    permission: 'SET_TARGETS',
    resolve: writing(async (writer, { input: { indicator, targets, reason } }) => {
      const asked = targets.map(({ cadence, period, value, lower, upper, provisional, version }) => ({
        cadence,
        period: period ?? null,
        value: value ?? null,
        lower: lower ?? null,
        upper: upper ?? null,
        provisional: provisional ?? false,
        version,
      }));
      const result = await setTargets(writer, { indicatorId: indicator, targets: asked, reason });
      return changeTargetsResult(result, indicator);
    }),
  }),
);
