import { correctReport } from '@dial/database/write/corrections';
import { setHighlights } from '@dial/database/write/highlights';
import { setMeetings } from '@dial/database/write/meetings';
import { openEdition } from '@dial/database/write/open-edition';
import { assignResponsibility } from '@dial/database/write/responsibility';
import { moveEdition } from '@dial/database/write/stages';
import { builder } from '../schema/builder.ts';
import { notFound } from '../schema/invalid-input.ts';
import { onReport } from '../schema/on-report.ts';
import { mayWithin } from '../schema/permissions.ts';
import { refused } from '../schema/refused.ts';
import { returnContentOf } from '../schema/return-content.ts';
import { writing } from '../schema/writing.ts';
import {
  ChangeEditionResultRef,
  ChangeReportResultRef,
  changeEditionResult,
  changeReportResult,
} from './change-edition-result.ts';
import {
  AssignResponsibilityInput,
  CorrectReportInput,
  MoveEditionInput,
  OpenEditionInput,
  SetHighlightsInput,
  SetMeetingsInput,
} from './edition-inputs.ts';
import { PERMISSION_TO } from './permission-to.ts';

builder.mutationFields((t) => ({
  openEdition: t.field({
    type: ChangeEditionResultRef,
    description: 'Opens the edition of the next quarter, in draft.',
    args: { input: t.arg({ type: OpenEditionInput, required: true }) },
    permission: 'OPEN_EDITIONS',
    resolve: writing(async (writer, { input: { from, title = null, dueDates } }) => {
      const dates = dueDates.map(({ frequency = null, dueOn }) => ({ frequency, dueOn }));
      return changeEditionResult(await openEdition(writer, { from, title, dueDates: dates }), 'from');
    }),
  }),
  moveEdition: t.field({
    type: ChangeEditionResultRef,
    description:
      'Moves an edition to its next stage. What blocks it comes back as errors, one an item of the checklist, with its key as the field.',
    args: { input: t.arg({ type: MoveEditionInput, required: true }) },
    permission: ['MOVE_TO_MANAGEMENT_TEAM', 'MOVE_TO_SCRUTINY', 'MOVE_TO_EXECUTIVE', 'PUBLISH'],
    resolve: writing(async (writer, { input }, { viewer, loaders }) => {
      const { edition, to, revision, note = null } = input;
      // Who does not see the edition is not told where it stands.
      if ((await loaders.edition.load(edition)) === null) return notFound(edition, 'edition', 'edition');
      if (!mayWithin(viewer, PERMISSION_TO[to], {})) return refused(PERMISSION_TO[to]);
      return changeEditionResult(await moveEdition(writer, { editionId: edition, to, revision, note }));
    }),
  }),
  setMeetings: t.field({
    type: ChangeEditionResultRef,
    args: { input: t.arg({ type: SetMeetingsInput, required: true }) },
    permission: 'OPEN_EDITIONS',
    resolve: writing(async (writer, { input: { edition, ...rest } }) =>
      changeEditionResult(await setMeetings(writer, { ...rest, editionId: edition })),
    ),
  }),
  setHighlights: t.field({
    type: ChangeEditionResultRef,
    description: 'Replaces both lists of an edition that is not published.',
    args: { input: t.arg({ type: SetHighlightsInput, required: true }) },
    permission: 'EDIT_HIGHLIGHTS',
    resolve: writing(async (writer, { input: { edition, ...rest } }) =>
      changeEditionResult(await setHighlights(writer, { ...rest, editionId: edition })),
    ),
  }),
  assignResponsibility: t.field({
    type: ChangeReportResultRef,
    description: 'Changes who answers for an indicator, as an edition that is not published shows it.',
    args: { input: t.arg({ type: AssignResponsibilityInput, required: true }) },
    permission: 'ASSIGN_RESPONSIBILITY',
    resolve: onReport(
      ({ input }) => input.report,
      async (writer, { input: { report, director = null, ...rest } }) =>
        changeReportResult(await assignResponsibility(writer, { ...rest, reportId: report, director })),
    ),
  }),
  correctReport: t.field({
    type: ChangeReportResultRef,
    description: 'Corrects a row of a published edition by a new version with a public note.',
    args: { input: t.arg({ type: CorrectReportInput, required: true }) },
    permission: 'CORRECT_EDITIONS',
    resolve: onReport(
      ({ input }) => input.report,
      async (writer, { input: { report, content, ...rest } }) =>
        changeReportResult(
          await correctReport(writer, { ...rest, reportId: report, content: returnContentOf(content) }),
        ),
    ),
  }),
}));
