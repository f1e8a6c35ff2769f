import { builder } from '../schema/builder.ts';
import { refusedHere } from '../schema/refused.ts';
import { ChangeEditionResultRef, ChangeReportResultRef } from './change-edition-result.ts';
import {
  AssignResponsibilityInput,
  CorrectReportInput,
  MoveEditionInput,
  OpenEditionInput,
  SetHighlightsInput,
  SetMeetingsInput,
} from './edition-inputs.ts';

builder.mutationFields((t) => ({
  openEdition: t.field({
    type: ChangeEditionResultRef,
    description: 'Opens the edition of the next quarter, in draft.',
    args: { input: t.arg({ type: OpenEditionInput, required: true }) },
    permission: 'OPEN_EDITIONS',
    resolve: () => refusedHere('OPEN_EDITIONS'),
  }),
  moveEdition: t.field({
    type: ChangeEditionResultRef,
    description:
      'Moves an edition to its next stage. What blocks it comes back as errors, one an item of the checklist, with its key as the field.',
    args: { input: t.arg({ type: MoveEditionInput, required: true }) },
    permission: ['MOVE_TO_MANAGEMENT_TEAM', 'MOVE_TO_SCRUTINY', 'MOVE_TO_EXECUTIVE', 'PUBLISH'],
    resolve: () => refusedHere('PUBLISH'),
  }),
  setMeetings: t.field({
    type: ChangeEditionResultRef,
    args: { input: t.arg({ type: SetMeetingsInput, required: true }) },
    permission: 'OPEN_EDITIONS',
    resolve: () => refusedHere('OPEN_EDITIONS'),
  }),
  setHighlights: t.field({
    type: ChangeEditionResultRef,
    description: 'Replaces both lists of an edition that is not published.',
    args: { input: t.arg({ type: SetHighlightsInput, required: true }) },
    permission: 'EDIT_HIGHLIGHTS',
    resolve: () => refusedHere('EDIT_HIGHLIGHTS'),
  }),
  assignResponsibility: t.field({
    type: ChangeReportResultRef,
    description: 'Changes who answers for an indicator, as an edition that is not published shows it.',
    args: { input: t.arg({ type: AssignResponsibilityInput, required: true }) },
    permission: 'ASSIGN_RESPONSIBILITY',
    resolve: () => refusedHere('ASSIGN_RESPONSIBILITY'),
  }),
  correctReport: t.field({
    type: ChangeReportResultRef,
    description: 'Corrects a row of a published edition by a new version with a public note.',
    args: { input: t.arg({ type: CorrectReportInput, required: true }) },
    permission: 'CORRECT_EDITIONS',
    resolve: () => refusedHere('CORRECT_EDITIONS'),
  }),
}));
