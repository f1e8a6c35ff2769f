import { graphql } from '../../shared/graphql.ts';
import { MAPPING_RESULT } from './result-outcome.ts';

export const PROPOSE = graphql(
  `
    mutation ProposeMapping($input: ProposeMappingInput!) {
      result: proposeMapping(input: $input) {
        ...MappingChangeResult
      }
    }
  `,
  [MAPPING_RESULT],
);

export const AGREE = graphql(
  `
    mutation AgreeMapping($input: AgreeMappingInput!) {
      result: agreeMapping(input: $input) {
        ...MappingChangeResult
      }
    }
  `,
  [MAPPING_RESULT],
);

export const RETIRE = graphql(
  `
    mutation RetireMapping($input: RetireMappingInput!) {
      result: retireMapping(input: $input) {
        ...MappingChangeResult
      }
    }
  `,
  [MAPPING_RESULT],
);

export const REVISE = graphql(
  `
    mutation ReviseMapping($input: ReviseMappingInput!) {
      result: reviseMapping(input: $input) {
        ...MappingChangeResult
      }
    }
  `,
  [MAPPING_RESULT],
);

export const UNDO = graphql(
  `
    mutation UndoMappingChange($input: UndoMappingChangeInput!) {
      result: undoMappingChange(input: $input) {
        ...MappingChangeResult
      }
    }
  `,
  [MAPPING_RESULT],
);
