import { graphql, type ResultOf } from '../../shared/graphql.ts';

/** What was filed for a row, for those who may correct it. */
export const TO_CORRECT = graphql(`
  query IndicatorToCorrect($id: ID!, $edition: ID!) {
    edition(id: $edition) {
      id
      workingWell: highlights(kind: WORKING_WELL) {
        text
        indicators {
          id
        }
      }
      toNote: highlights(kind: TO_NOTE) {
        text
        indicators {
          id
        }
      }
    }
    return(id: $id) {
      id
      unit
      content {
        status
        value
        numerator
        denominator
        expected
        reason
        commentary
        confirmed
        revisions {
          period {
            id
          }
          value
          numerator
          denominator
          reason
          confirmed
        }
      }
    }
  }
`);

type Answer = ResultOf<typeof TO_CORRECT>;

export type ToCorrect = NonNullable<Answer['return']> & {
  /** The lines of the edition's highlights that name the indicator. */
  readonly highlights: readonly string[];
};

/** Null where nothing was filed in Dial. */
export function toCorrectOf(answer: Answer, indicator: string): ToCorrect | null {
  if (answer.return === null) return null;
  const { workingWell = [], toNote = [] } = answer.edition ?? {};
  const highlights = [...workingWell, ...toNote]
    .filter(({ indicators }) => indicators.some(({ id }) => id === indicator))
    .map(({ text }) => text);
  return { ...answer.return, highlights };
}
