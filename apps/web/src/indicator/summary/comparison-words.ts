import { RAG_WORDS, type Rag } from '../../shared/rag.ts';

interface Both {
  readonly published: Rag | null;
  readonly computed: Rag | null;
  readonly differs: boolean;
}

/** How a row came by the rating that is shown. */
export interface RatingFrom {
  /** Whether a document prints the edition; else it was made in Dial. */
  readonly printed: boolean;
  readonly coloursSurvived: boolean;
  /** Whether people gave the rating in place of the computed one. */
  readonly overridden: boolean;
}

/** Whether the published and the computed rating agree, in a sentence. */
export function comparisonWords(
  { published, computed, differs }: Both,
  { printed, coloursSurvived, overridden }: RatingFrom,
): string {
  if (published === null) {
    if (!printed) return 'Nothing to compare yet: the rating is signed off when the edition is published.';
    return coloursSurvived
      ? 'Nothing to compare: the edition prints no rating here.'
      : 'Nothing to compare: the published rating is not known.';
  }
  if (computed === null) return 'Cannot be checked: the rule gives no rating here.';
  if (!differs) return 'Yes.';
  return overridden
    ? `No. People set ${lower(published)} for a reason, the rule gives ${lower(computed)}. Both are shown.`
    : `No. The council published ${lower(published)}, the rule gives ${lower(computed)}. Both are shown; neither is changed.`;
}

const lower = (rag: Rag) => RAG_WORDS[rag].toLowerCase();
