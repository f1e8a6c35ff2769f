import { checkFigure } from '@dial/domain/return/check-figure';
import { commentaryAsked } from '@dial/domain/return/commentary-asked';
import { figureQuestion } from '@dial/domain/return/figure-question';
import type { ReturnContent } from '@dial/domain/return/return-content';
import { upperSnake } from '../load/upper-snake.ts';
import type { Asker } from '../read/reader.ts';
import type { Movement, Rag, UnratedReason } from '../read/words.ts';
import { type JudgedReturn, judgeReturns } from './judge-returns.ts';
import type { FieldError } from './write-result.ts';

/** What is made of a return's content before it is submitted. */
export interface ReturnPreview {
  /** The figure as it is read, an exact decimal; null where there is none. */
  readonly value: string | null;
  /** The rating it would get. */
  readonly rag: Rag | null;
  readonly unratedReason: UnratedReason | null;
  readonly explanation: string;
  readonly movement: {
    readonly movement: Movement;
    readonly movementComparedWithId: string | null;
    readonly movementChange: string | null;
    readonly movementExplanation: string;
  };
  /** What is asked about a figure far from its history, whether or not it is confirmed. */
  readonly question: string | null;
  readonly commentaryAsked: string | null;
  /** What keeps it from being submitted. */
  readonly errors: readonly FieldError[];
}

/** Rates and checks what somebody types, and writes nothing: two statements, however many. Without rows that there are not. */
export async function previewReturns(
  asker: Asker,
  returns: readonly { readonly id: string; readonly content: ReturnContent }[],
): Promise<(ReturnPreview & { readonly id: string })[]> {
  const contents = new Map(returns.map(({ id, content }) => [id, content]));
  return (await judgeReturns(asker, returns)).flatMap((judged) => {
    const content = contents.get(judged.id);
    return content === undefined ? [] : [{ id: judged.id, ...previewOf(judged, content) }];
  });
}

function previewOf({ rating, moved, facts, problems }: JudgedReturn, content: ReturnContent): ReturnPreview {
  const { unit, decimals, history } = facts;
  const withoutFigure = content.status === 'AWAITED' || content.status === 'NOT_AVAILABLE';
  const typed = withoutFigure ? null : checkFigure(content, unit, decimals);
  const value = typed === null || typed.problems.length > 0 ? null : typed.value;
  return {
    value: value?.toFixed() ?? null,
    rag: rating.rag,
    unratedReason: rating.unratedReason,
    explanation: rating.explanation,
    movement: {
      // The database's word is the domain's in capitals.
      movement: upperSnake(moved.movement) as Movement,
      movementComparedWithId: moved.comparedWith,
      movementChange: moved.change?.toFixed() ?? null,
      movementExplanation: moved.explanation,
    },
    question: figureQuestion({ value, warning: typed?.warning ?? null }, history, unit),
    commentaryAsked: commentaryAsked(facts),
    errors: problems,
  };
}
