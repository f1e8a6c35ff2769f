import { markTerms, type Term } from '@dial/domain/text/mark-terms';
import type { FragmentOf } from '../../shared/graphql.ts';
import { Folded } from '../change/folded.tsx';
import { type HIGHLIGHT, Highlight } from '../highlight.tsx';
import { SectionHeading } from '../section-heading.tsx';

export type AreaLine = FragmentOf<typeof HIGHLIGHT> & {
  readonly position: number;
  readonly text: string;
  readonly reports: readonly { readonly area: { readonly id: string } }[];
};

interface Props {
  readonly edition: string;
  readonly title: 'To note' | 'Working well';
  readonly printed: boolean;
  readonly lines: readonly AreaLine[];
  readonly terms: readonly Term[];
}

/** Lines of the headline that speak of the area's indicators. */
export function AreaHighlights({ edition, title, printed, lines, terms }: Props) {
  const id = title.toLowerCase().replace(' ', '-');
  return (
    <section aria-labelledby={id}>
      <SectionHeading id={id} aside={printed ? 'As printed' : undefined}>
        {title}
      </SectionHeading>
      <Folded
        most={5}
        items={lines.map((line) => (
          <Highlight
            key={line.position}
            edition={edition}
            parts={markTerms(line.text, terms, new Set())}
            highlight={line}
          />
        ))}
      />
    </section>
  );
}
