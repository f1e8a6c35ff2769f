import { indicatorName } from '@dial/domain/text/indicator-name';
import { Link } from 'react-router';
import { Section } from '../shared/document/section.tsx';
import { editionName } from '../shared/edition-name.ts';
import { type FragmentOf, graphql, readFragment } from '../shared/graphql.ts';
import { indicatorPath } from '../shared/indicator-filters.ts';
import { RagTag } from '../shared/rag-tag.tsx';
import { STAGE_WORDS } from '../shared/stage.ts';
import styles from './plain-list.module.css';

export const RELATED = graphql(`
  fragment IndicatorRelated on Indicator {
    id
    group {
      id
      title
      series
      reports {
        id
        listedOnly
        edition {
          id
        }
        rating {
          rag
          unratedReason
        }
      }
    }
    reports {
      id
      edition {
        id
        financialYear
        quarter
        stage
      }
      rating {
        rag
        unratedReason
      }
    }
  }
`);

interface Props {
  readonly indicator: FragmentOf<typeof RELATED>;
  readonly edition: string;
}

/** The other series of the group with their rating in this edition, and the other editions that report the indicator. */
export function RelatedSection({ indicator: data, edition }: Props) {
  const { id, group, reports } = readFragment(RELATED, data);
  const elsewhere = reports.filter((report) => report.edition.id !== edition);
  return (
    <Section id="related" title="Related series and editions" onScreen>
      {group.length > 0 && (
        <>
          <h3 className={styles.heading}>Series it is printed with</h3>
          <ul className={styles.list}>
            {group.map((other) => {
              const report = other.reports.find((row) => row.edition.id === edition);
              return (
                <li key={other.id} className={styles.rated}>
                  <Link to={indicatorPath(edition, other.id)}>{indicatorName(other)}</Link>
                  {report !== undefined && (
                    <RagTag rag={report.rating.rag} unratedReason={report.rating.unratedReason} />
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
      <h3 className={styles.heading}>Other editions that report it</h3>
      {elsewhere.length === 0 ? (
        <p>None of the editions held here.</p>
      ) : (
        <ul className={styles.list}>
          {elsewhere.map((report) => (
            <li key={report.id} className={styles.rated}>
              <span>
                <Link to={indicatorPath(report.edition.id, id)}>{editionName(report.edition)}</Link>
                {report.edition.stage !== 'PUBLISHED' &&
                  ` (${STAGE_WORDS[report.edition.stage]}: not public)`}
              </span>
              <RagTag rag={report.rating.rag} unratedReason={report.rating.unratedReason} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
