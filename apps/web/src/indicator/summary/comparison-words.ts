import { RAG_WORDS, type Rag } from '../../shared/rag.ts';

interface Both {
  readonly published: Rag | null;
  readonly computed: Rag | null;
  readonly differs: boolean;
}

/** Whether the published and the computed rating agree, in a sentence. */
export function comparisonWords({ published, computed, differs }: Both, coloursSurvived: boolean): string {
  if (published === null) {
    return coloursSurvived
      ? 'Nothing to compare: the edition prints no rating here.'
      : 'Nothing to compare: the published rating is not known.';
  }
  if (computed === null) return 'Cannot be checked: the rule gives no rating here.';
  return differs
    ? `No. The council published ${lower(published)}, the rule gives ${lower(computed)}. Both are shown; neither is changed.`
    : 'Yes.';
}

const lower = (rag: Rag) => RAG_WORDS[rag].toLowerCase();
