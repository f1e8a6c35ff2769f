import { recordBreak, withdrawBreak } from '@dial/database/write/series-breaks';
import { builder } from '../schema/builder.ts';
import { writing } from '../schema/writing.ts';
import { RecordBreakInput, WithdrawBreakInput } from './break-inputs.ts';
import { ChangeBreakResultRef, changeBreakResult } from './change-break-result.ts';

builder.mutationFields((t) => ({
  recordBreak: t.field({
    type: ChangeBreakResultRef,
    description:
      'Figures before the period and after it compare no more; the rows of editions that are not published follow.',
    args: { input: t.arg({ type: RecordBreakInput, required: true }) },
    permission: 'RECORD_BREAKS',
    resolve: writing(async (writer, { input: { indicator, period, reason } }) =>
      changeBreakResult(await recordBreak(writer, { indicatorId: indicator, period, reason }), 'indicator'),
    ),
  }),
  withdrawBreak: t.field({
    type: ChangeBreakResultRef,
    description: 'Of one that was recorded; what a document prints is corrected in the data files.',
    args: { input: t.arg({ type: WithdrawBreakInput, required: true }) },
    permission: 'RECORD_BREAKS',
    resolve: writing(async (writer, { input }) =>
      changeBreakResult(await withdrawBreak(writer, input), 'break'),
    ),
  }),
}));
