import type { Term } from '@dial/domain/text/mark-terms';
import { Section } from '../../shared/document/section.tsx';
import { type FragmentOf, readFragment } from '../../shared/graphql.ts';
import { COMMENTARY, newestFirst } from './commentary.ts';
import { CommentaryBox } from './commentary-box.tsx';

interface Props {
  readonly boxes: readonly FragmentOf<typeof COMMENTARY>[];
  readonly edition: string;
  readonly terms: readonly Term[];
  /** Whether a document prints the edition. */
  readonly printed: boolean;
}

/** What the officers wrote, newest first. */
export function CommentarySection({ boxes: data, edition, terms, printed }: Props) {
  const boxes = newestFirst(readFragment(COMMENTARY, data));
  return (
    <Section id="commentary" title="Commentary">
      {boxes.length === 0 && <p>{printed ? 'None printed.' : 'None yet.'}</p>}
      {boxes.map((box) => (
        <CommentaryBox key={box.id} box={box} edition={edition} terms={terms} />
      ))}
    </Section>
  );
}
