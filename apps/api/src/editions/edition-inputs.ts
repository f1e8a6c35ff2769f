import { builder } from '../schema/builder.ts';
import { Frequency, Stage } from '../schema/enums.ts';
import { ReturnContentInput } from '../schema/return-content.ts';

const DueDateInput = builder.inputType('DueDateInput', {
  description: 'When the returns of indicators of a frequency, or of those that print none, are due.',
  fields: (t) => ({
    frequency: t.field({ type: Frequency }),
    dueOn: t.field({ type: 'Date', required: true }),
  }),
});

export const OpenEditionInput = builder.inputType('OpenEditionInput', {
  fields: (t) => ({
    from: t.id({ required: true, description: 'The edition that it follows.' }),
    title: t.string(),
    dueDates: t.field({ type: [DueDateInput], required: true }),
  }),
});

export const MoveEditionInput = builder.inputType('MoveEditionInput', {
  description:
    '`revision` is the revision looked at: where another one has come meanwhile, nothing is changed.',
  fields: (t) => ({
    edition: t.id({ required: true }),
    to: t.field({ type: Stage, required: true }),
    revision: t.int({ required: true }),
    note: t.string(),
  }),
});

const MeetingInput = builder.inputType('MeetingInput', {
  fields: (t) => ({
    body: t.string({ required: true }),
    date: t.field({ type: 'Date', required: true }),
  }),
});

export const SetMeetingsInput = builder.inputType('SetMeetingsInput', {
  fields: (t) => ({
    edition: t.id({ required: true }),
    revision: t.int({ required: true }),
    meetings: t.field({ type: [MeetingInput], required: true }),
  }),
});

const HighlightInput = builder.inputType('HighlightInput', {
  fields: (t) => ({ text: t.string({ required: true }), indicators: t.idList({ required: true }) }),
});

export const SetHighlightsInput = builder.inputType('SetHighlightsInput', {
  fields: (t) => ({
    edition: t.id({ required: true }),
    revision: t.int({ required: true }),
    workingWell: t.field({ type: [HighlightInput], required: true }),
    toNote: t.field({ type: [HighlightInput], required: true }),
  }),
});

export const AssignResponsibilityInput = builder.inputType('AssignResponsibilityInput', {
  fields: (t) => ({
    report: t.id({ required: true }),
    revision: t.int({ required: true, description: "The edition's, as looked at." }),
    reportingOfficers: t.stringList({ required: true }),
    authorisingManagers: t.stringList({ required: true }),
    director: t.string(),
    reason: t.string({ required: true }),
  }),
});

export const CorrectReportInput = builder.inputType('CorrectReportInput', {
  fields: (t) => ({
    report: t.id({ required: true }),
    revision: t.int({ required: true, description: "The edition's, as looked at." }),
    note: t.string({ required: true, description: 'For the public: what was wrong.' }),
    content: t.field({ type: ReturnContentInput, required: true }),
  }),
});
