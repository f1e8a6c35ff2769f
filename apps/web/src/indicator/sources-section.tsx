import { lineWords } from '@dial/domain/text/line-words';
import { shortDocument } from '@dial/domain/text/short-document';
import type { ComponentProps } from 'react';
import { Link } from 'react-router';
import { Section } from '../shared/document/section.tsx';
import { sourceWords } from '../shared/document/source-words.ts';
import { BreakList } from './breaks/break-list.tsx';
import styles from './plain-list.module.css';

interface Props {
  readonly notes: readonly { readonly text: string; readonly line: number | null }[];
  /** Lines of the document that print the row. */
  readonly lines: readonly number[];
  /** Null where no document prints the edition. */
  readonly document: string | null;
  readonly editionTitle: string;
  readonly edition: string;
  readonly breaks: ComponentProps<typeof BreakList>['breaks'];
  readonly onWithdrawBreak: ComponentProps<typeof BreakList>['onWithdraw'];
}

/** The editors' notes on the row, and what the short names of documents stand for. */
export function SourcesSection({ notes, lines, document, editionTitle, edition, ...series }: Props) {
  // A note that a break quotes is said there.
  const others = notes.filter(({ text }) => !series.breaks.some(({ reason }) => text.includes(reason)));
  return (
    <Section id="sources" title="Notes and sources">
      {others.length > 0 && (
        <ul className={styles.list}>
          {others.map(({ text, line }) => (
            <li key={text}>
              {text}{' '}
              {line !== null && document !== null && <small>({sourceWords({ document, line })})</small>}
            </li>
          ))}
        </ul>
      )}
      <BreakList breaks={series.breaks} edition={edition} onWithdraw={series.onWithdrawBreak} />
      <p>{document === null ? FILED : printedWords(document, lines, editionTitle)}</p>
      <p className="no-print">
        Every figure of the edition, with its line:{' '}
        <a href={`/data/${edition}/observations.csv`}>observations.csv</a>.{' '}
        <Link to="/about">How figures are traced</Link>.
      </p>
    </Section>
  );
}

const FILED =
  'The edition was made in Dial: its figures and commentary were filed by officers and approved by managers. What it carries from documents says where it is printed.';

function printedWords(document: string, lines: readonly number[], editionTitle: string): string {
  const short = shortDocument(document);
  return `The row is printed at ${lineWords(lines)} of ${short}. Line numbers are of the document’s extracted text: ${short} is ${document}, “${editionTitle}”.`;
}
