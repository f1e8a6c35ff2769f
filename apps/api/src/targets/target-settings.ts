import type { TargetSettingRow } from '@dial/database/read/target-settings';
import { builder } from '../schema/builder.ts';
import { TargetCadence } from '../schema/enums.ts';
import { IndicatorRef, PeriodRef } from '../schema/refs.ts';

const TargetSettingRef = builder.objectRef<TargetSettingRow>('TargetSetting').implement({
  description: 'A target set in Dial; a change is a further version of the same place.',
  fields: (t) => ({
    place: t.exposeID('place', { description: 'Indicator, cadence and period.' }),
    cadence: t.expose('cadence', { type: TargetCadence }),
    period: t.field({
      type: PeriodRef,
      nullable: true,
      description: 'Null for a standing target.',
      resolve: ({ periodId }, _args, { loaders }) =>
        periodId === null ? null : loaders.period.load(periodId),
    }),
    raw: t.exposeString('raw', { description: 'As typed.' }),
    value: t.expose('value', { type: 'Decimal', nullable: true }),
    lower: t.expose('lower', { type: 'Decimal', nullable: true }),
    upper: t.expose('upper', { type: 'Decimal', nullable: true }),
    provisional: t.exposeBoolean('provisional'),
    version: t.exposeInt('version'),
    reason: t.exposeString('reason'),
    author: t.exposeString('authorName'),
    at: t.expose('at', { type: 'DateTime' }),
    current: t.exposeBoolean('current'),
    withdrawn: t.exposeBoolean('withdrawn', {
      description: 'Taken back: there is no target of this place from then on.',
    }),
  }),
});

builder.objectField(IndicatorRef, 'targetSettings', (t) =>
  t.field({
    type: [TargetSettingRef],
    permission: 'SET_TARGETS',
    description: 'Every version, by place, newest first.',
    resolve: ({ id }, _args, { loaders }) => loaders.targetSettings.load(id),
  }),
);
