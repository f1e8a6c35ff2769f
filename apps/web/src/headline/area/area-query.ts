import { graphql } from '../../shared/graphql.ts';
import { RAG_COUNTS } from '../../shared/rag-counts.ts';
import { CLOSER_LOOK } from '../change/closer-look.tsx';
import { MISSING } from '../change/missing.tsx';
import { MOVERS } from '../change/movers.tsx';
import { TRANSITIONS } from '../change/transitions.tsx';
import { YEAR_END } from '../change/year-end.tsx';
import { HIGHLIGHT } from '../highlight.tsx';
import { AREA_ROW } from './area-rows.tsx';

export const AREA_PAGE = graphql(
  `
    query AreaPage($edition: ID!, $area: String!, $areaId: ID!) {
      edition(id: $edition) {
        id
        title
        financialYear
        quarter
        stage
        coloursSurvived
        source {
          document
        }
        glossary {
          term
          explanation
        }
        areas {
          id
          name
        }
        toNote: highlights(kind: TO_NOTE) {
          position
          text
          reports {
            id
            area {
              id
            }
          }
          ...HighlightLine
        }
        workingWell: highlights(kind: WORKING_WELL) {
          position
          text
          reports {
            id
            area {
              id
            }
          }
          ...HighlightLine
        }
        area(slug: $area) {
          id
          name
          description
          references
          outcomes {
            id
            name
          }
          shown {
            ...RagCountsParts
          }
        }
      }
      scorecard(edition: $edition, filter: { areas: [$areaId] }) {
        ...AreaRowsRow
      }
    }
  `,
  [RAG_COUNTS, HIGHLIGHT, AREA_ROW],
);

/** Asked for apart: together they would be more than one question may hold. */
export const AREA_CHANGE = graphql(
  `
    query AreaChange($edition: ID!, $area: String!) {
      edition(id: $edition) {
        id
        area(slug: $area) {
          id
          sinceQuarter: transitions(since: PRECEDING_QUARTER) {
            held
            ...TransitionsParts
          }
          sinceYear: transitions(since: YEAR_AGO) {
            held
            ...TransitionsParts
          }
          moversBySignal {
            ...MoversParts
          }
          closerLook {
            ...CloserLookParts
          }
          yearEnd {
            ...YearEndParts
          }
          missing {
            ...MissingParts
          }
        }
      }
    }
  `,
  [TRANSITIONS, MOVERS, CLOSER_LOOK, YEAR_END, MISSING],
);
