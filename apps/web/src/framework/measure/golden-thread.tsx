import { indicatorName } from '@dial/domain/text/indicator-name';
import { Link } from 'react-router';
import { DELIVERY_STATUS_WORDS } from '../../shared/delivery-status.ts';
import { Section } from '../../shared/document/section.tsx';
import { NotReported } from '../measures/not-reported.tsx';
import { ReportedBy } from '../measures/reported-by.tsx';
import type { ReportedIndicator } from '../measures/reporting.ts';
import styles from './golden-thread.module.css';
import type { Thread } from './thread.ts';
import { threadOutcomes } from './thread-outcomes.ts';

interface Props {
  readonly thread: Thread;
  readonly indicators: readonly ReportedIndicator[];
  /** The outcome that the measure itself was proposed for. */
  readonly own?: { readonly id: string; readonly name: string } | null;
  readonly id: string;
  /** Its words. */
  readonly measure: string;
  readonly newest: string | null;
}

/** From the outcomes that a measure serves down to the plans that should change it. */
export function GoldenThread({ thread, indicators, own = null, id, measure, newest }: Props) {
  const names = new Map(indicators.map((indicator) => [indicator.id, indicatorName(indicator)]));
  const outcomes = threadOutcomes(
    thread.mapped.map((indicator) => ({
      name: names.get(indicator.id) ?? indicator.id,
      outcomes: indicator.outcomes,
    })),
  ).filter((outcome) => outcome.id !== own?.id);
  return (
    <Section id="thread" title="The golden thread">
      <ol>
        <li className={styles.step}>
          <h3 className={styles.heading}>Outcomes above it</h3>
          {own === null && outcomes.length === 0 && (
            <p className={styles.none}>None: no indicator of this measure is mapped to an outcome.</p>
          )}
          <ul className={styles.list}>
            {own !== null && (
              <li>
                <Link to={`/outcomes/${own.id}`}>{own.name}</Link>
                <span className={styles.aside}>The outcome it was proposed for</span>
              </li>
            )}
            {outcomes.map(({ id: outcome, name, agreed, through }) => (
              <li key={outcome}>
                <Link to={`/outcomes/${outcome}`}>{name}</Link>
                <span className={styles.aside}>
                  {agreed ? 'Agreed' : 'Proposed'}, through {through.join('; ')}
                </span>
              </li>
            ))}
          </ul>
        </li>
        <li className={`${styles.step} ${styles.here}`}>
          <h3 className={styles.heading}>This measure</h3>
          <p>{measure}</p>
        </li>
        <li className={styles.step}>
          <h3 className={styles.heading}>Indicators that report it</h3>
          <ReportedBy indicators={indicators} newest={newest} none={<NotReported measure={id} />} />
        </li>
        <li className={styles.step}>
          <h3 className={styles.heading}>Plans’ measures that should change it</h3>
          {thread.delivery.length === 0 && <p className={styles.none}>No plan has registered one yet.</p>}
          <ul className={styles.list}>
            {thread.delivery.map(({ id: delivery, title, status, plan }) => (
              <li key={delivery}>
                <Link to={`/plans/${plan.id}`}>{title}</Link>
                <span className={styles.aside}>
                  {plan.title}. {DELIVERY_STATUS_WORDS[status]}
                </span>
              </li>
            ))}
          </ul>
        </li>
      </ol>
    </Section>
  );
}
