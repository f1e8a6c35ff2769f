import { INVALID_INPUT } from '../../shared/editing/change-outcome.ts';
import { graphql, type ResultOf } from '../../shared/graphql.ts';
import { EDITED } from './edited-mapping.ts';

export const PROPOSE = graphql(
  `
    mutation ProposeMapping($input: ProposeMappingInput!) {
      result: proposeMapping(input: $input) {
        __typename
        ... on MappingChanged {
          mapping {
            ...EditedMapping
          }
        }
        ... on MappingConflict {
          message
          mapping {
            ...EditedMapping
          }
        }
        ... on InvalidInput {
          ...ChangeInvalidInput
        }
        ... on NotAllowed {
          message
        }
      }
    }
  `,
  [EDITED, INVALID_INPUT],
);

export const AGREE = graphql(
  `
    mutation AgreeMapping($input: AgreeMappingInput!) {
      result: agreeMapping(input: $input) {
        __typename
        ... on MappingChanged {
          mapping {
            ...EditedMapping
          }
        }
        ... on MappingConflict {
          message
          mapping {
            ...EditedMapping
          }
        }
        ... on InvalidInput {
          ...ChangeInvalidInput
        }
        ... on NotAllowed {
          message
        }
      }
    }
  `,
  [EDITED, INVALID_INPUT],
);

export const RETIRE = graphql(
  `
    mutation RetireMapping($input: RetireMappingInput!) {
      result: retireMapping(input: $input) {
        __typename
        ... on MappingChanged {
          mapping {
            ...EditedMapping
          }
        }
        ... on MappingConflict {
          message
          mapping {
            ...EditedMapping
          }
        }
        ... on InvalidInput {
          ...ChangeInvalidInput
        }
        ... on NotAllowed {
          message
        }
      }
    }
  `,
  [EDITED, INVALID_INPUT],
);

export const REVISE = graphql(
  `
    mutation ReviseMapping($input: ReviseMappingInput!) {
      result: reviseMapping(input: $input) {
        __typename
        ... on MappingChanged {
          mapping {
            ...EditedMapping
          }
        }
        ... on MappingConflict {
          message
          mapping {
            ...EditedMapping
          }
        }
        ... on InvalidInput {
          ...ChangeInvalidInput
        }
        ... on NotAllowed {
          message
        }
      }
    }
  `,
  [EDITED, INVALID_INPUT],
);

export const UNDO = graphql(
  `
    mutation UndoMappingChange($input: UndoMappingChangeInput!) {
      result: undoMappingChange(input: $input) {
        __typename
        ... on MappingChanged {
          mapping {
            ...EditedMapping
          }
        }
        ... on MappingConflict {
          message
          mapping {
            ...EditedMapping
          }
        }
        ... on InvalidInput {
          ...ChangeInvalidInput
        }
        ... on NotAllowed {
          message
        }
      }
    }
  `,
  [EDITED, INVALID_INPUT],
);

/** What any of them answers. */
export type MappingChangeResult = ResultOf<typeof AGREE>['result'];
