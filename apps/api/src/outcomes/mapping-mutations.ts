import { changeMappingTo, proposeMapping, undoMappingChange } from '@dial/database/write/mappings';
import { builder } from '../schema/builder.ts';
import { writing } from '../schema/writing.ts';
import { ChangeMappingResultRef, changeMappingResult } from './change-mapping-result.ts';
import {
  AgreeMappingInput,
  ProposeMappingInput,
  RetireMappingInput,
  ReviseMappingInput,
  UndoMappingChangeInput,
} from './mapping-inputs.ts';

builder.mutationFields((t) => ({
  proposeMapping: t.field({
    type: ChangeMappingResultRef,
    description: 'Proposes that an indicator serves an outcome.',
    args: { input: t.arg({ type: ProposeMappingInput, required: true }) },
    permission: 'MAP_OUTCOMES',
    resolve: writing(async (writer, { input }) => changeMappingResult(await proposeMapping(writer, input))),
  }),
  agreeMapping: t.field({
    type: ChangeMappingResultRef,
    description: 'Agrees a proposed or retired mapping.',
    args: { input: t.arg({ type: AgreeMappingInput, required: true }) },
    permission: 'MAP_OUTCOMES',
    resolve: writing(async (writer, { input }) =>
      changeMappingResult(await changeMappingTo(writer, { ...input, action: 'agree' })),
    ),
  }),
  retireMapping: t.field({
    type: ChangeMappingResultRef,
    description: 'Retires a mapping; its history stays.',
    args: { input: t.arg({ type: RetireMappingInput, required: true }) },
    permission: 'MAP_OUTCOMES',
    resolve: writing(async (writer, { input }) =>
      changeMappingResult(await changeMappingTo(writer, { ...input, action: 'retire' })),
    ),
  }),
  reviseMapping: t.field({
    type: ChangeMappingResultRef,
    description: 'Changes the strength or rationale of a mapping; its status stays.',
    args: { input: t.arg({ type: ReviseMappingInput, required: true }) },
    permission: 'MAP_OUTCOMES',
    resolve: writing(async (writer, { input }) =>
      changeMappingResult(await changeMappingTo(writer, { ...input, action: 'revise' })),
    ),
  }),
  undoMappingChange: t.field({
    type: ChangeMappingResultRef,
    description:
      'Takes the newest change of a mapping back, by a further version that says what the one before it said.',
    args: { input: t.arg({ type: UndoMappingChangeInput, required: true }) },
    permission: 'MAP_OUTCOMES',
    resolve: writing(async (writer, { input }) =>
      changeMappingResult(await undoMappingChange(writer, input)),
    ),
  }),
}));
