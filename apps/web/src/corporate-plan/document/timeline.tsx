import type { Missing } from '../evident.ts';
import type { Plan } from '../load-plan.ts';
import { MarkedText } from '../marked-text.tsx';
import { MissingParts } from '../missing-parts.tsx';
import { groupByNote } from './shared-notes.ts';
import texts from './texts.module.css';
import styles from './timeline.module.css';

interface Props {
  readonly years: Plan['timeline'];
  readonly missing: readonly Missing[];
}

/** What the plan foresees, year by year, with what is doubtful about the columns. */
export function Timeline({ years, missing }: Props) {
  return (
    <>
      <MissingParts missing={missing} />
      <ol className={styles.years}>
        {years.map(({ year, entries }) => (
          <li key={year} className={styles.year}>
            <h3 className={styles.name}>{year}</h3>
            <div className={texts.flow}>
              {groupByNote(entries).map(({ shared, entries: group }) => (
                <div key={group[0]?.entry.text} className={styles.group}>
                  <ul className={styles.entries}>
                    {group.map(({ entry, own }) => (
                      <li key={entry.text}>
                        <MarkedText raw={entry.raw} note={null} line={entry.source.line}>
                          {entry.text}
                          {own !== null && <span className={styles.own}>{own}</span>}
                        </MarkedText>
                      </li>
                    ))}
                  </ul>
                  {shared !== null && <p className={texts.soft}>{shared}</p>}
                </div>
              ))}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
