import { formatDate } from '@dial/domain/period/format-date';
import { indicatorName } from '@dial/domain/text/indicator-name';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { FiledCommentary } from '../../shared/commentary/filed-commentary.tsx';
import { FormattedValue } from '../../shared/formatted-value.tsx';
import { indicatorPath } from '../../shared/indicator-filters.ts';
import { instantWords } from '../../shared/instant-words.ts';
import { MOVEMENT_WORDS } from '../../shared/movement-tag.tsx';
import { RAG_WORDS } from '../../shared/rag.ts';
import { RagTag } from '../../shared/rag-tag.tsx';
import type { ReportThen } from './load-history.ts';
import styles from './report-then.module.css';

interface Props {
  readonly edition: string;
  readonly report: ReportThen;
}

/** A row of the edition as it stood: figure, targets, rating and the officer's words. */
export function ReportThenItem({ edition, report }: Props) {
  const { actual, yearToDate, targets, override } = report;
  return (
    <div className={styles.report}>
      <div className={styles.head}>
        <h3 className={styles.title}>
          <Link to={indicatorPath(edition, report.indicator.id)}>{indicatorName(report)}</Link>
        </h3>
        {(report.rag !== null || report.unratedReason !== null) && (
          <RagTag rag={report.rag} unratedReason={report.unratedReason} expected={actual?.expected ?? null} />
        )}
      </div>
      <dl className={styles.facts}>
        <Fact term={report.period ?? 'Latest'}>
          <Shown report={report} figure={actual} />
        </Fact>
        {yearToDate !== null && (
          <Fact term="Year to date">
            <Shown report={report} figure={yearToDate} />
          </Fact>
        )}
        <Fact term="Target">{targets.length === 0 ? 'None' : targets.join('; ')}</Fact>
        <Fact term="Movement">{MOVEMENT_WORDS[report.movement]}</Fact>
      </dl>
      <p className={styles.detail}>{report.explanation}</p>
      {override !== null && (
        <p className={styles.detail}>
          Rated {RAG_WORDS[override.rag].toLowerCase()} by people
          {report.computedRag !== null &&
            `, where Dial’s rule gives ${RAG_WORDS[report.computedRag].toLowerCase()}`}
          : “{override.reason}” ({override.author}, approved by {override.approver}, until{' '}
          {formatDate(override.expiresOn)})
        </p>
      )}
      {report.commentary.map(({ authors, date, blocks }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what is kept never changes places
        <div key={index} className={styles.commentary}>
          <p className={styles.detail}>
            {[authors.join(', '), date === null ? '' : formatDate(date)].filter(Boolean).join(', ')}
          </p>
          <FiledCommentary blocks={blocks} />
        </div>
      ))}
      <p className={styles.detail}>
        Stood so since {instantWords(report.changedAt)} ({report.changedBy})
        {report.note !== null && `: ${report.note}`}
      </p>
    </div>
  );
}

interface FactProps {
  readonly term: string;
  readonly children: ReactNode;
}

function Fact({ term, children }: FactProps) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface ShownProps {
  readonly report: ReportThen;
  readonly figure: ReportThen['actual'];
}

function Shown({ report: { unit, decimals }, figure }: ShownProps) {
  return (
    <FormattedValue
      value={figure?.value ?? null}
      unit={unit ?? ''}
      decimals={decimals}
      status={figure?.status ?? null}
      expected={figure?.expected ?? null}
    />
  );
}
