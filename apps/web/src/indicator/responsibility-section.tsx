import { joinWords } from '@dial/domain/text/join-words';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Section } from '../shared/document/section.tsx';
import { SourceLine } from '../shared/document/source-line.tsx';
import { Fact, Facts } from '../shared/facts.tsx';
import { type FragmentOf, graphql, readFragment } from '../shared/graphql.ts';
import { indicatorsPath } from '../shared/indicator-filters.ts';

export const RESPONSIBILITY = graphql(`
  fragment IndicatorResponsibility on Responsibility {
    reportingOfficers
    authorisingManagers
    director
    service
    directorateDerivedFrom
    line
    directorate {
      id
      name
    }
  }
`);

interface Props {
  readonly responsibility: FragmentOf<typeof RESPONSIBILITY>;
  readonly edition: string;
  /** Null where no document prints the edition. */
  readonly document: string | null;
  /** What may be done about it. */
  readonly actions?: ReactNode;
}

/** Who answers for the indicator, as printed; what is derived says from what. */
export function ResponsibilitySection({ responsibility: data, edition, document, actions }: Props) {
  const responsibility = readFragment(RESPONSIBILITY, data);
  const { reportingOfficers, authorisingManagers, director, service, directorate, line } = responsibility;
  const { directorateDerivedFrom } = responsibility;
  const none = document === null ? 'Nobody named' : 'None printed';
  const people = (names: readonly string[]) => (names.length === 0 ? none : joinWords(names));
  return (
    <Section id="responsibility" title="Who answers for it">
      <Facts>
        <Fact name="Reporting officers">{people(reportingOfficers)}</Fact>
        <Fact name="Authorising managers">{people(authorisingManagers)}</Fact>
        <Fact name="Director">{director ?? none}</Fact>
        <Fact name="Service">{service ?? none}</Fact>
        <Fact name="Directorate">
          {directorate === null ? (
            none
          ) : (
            <Link to={indicatorsPath(edition, { directorate: [directorate.id] })}>{directorate.name}</Link>
          )}
          {directorateDerivedFrom !== null && <> (derived: {directorateDerivedFrom})</>}
        </Fact>
        {line !== null && document !== null && (
          <Fact name="Printed at">
            <SourceLine source={{ document, line, note: null }} />
          </Fact>
        )}
      </Facts>
      {actions && <div className="no-print">{actions}</div>}
    </Section>
  );
}
