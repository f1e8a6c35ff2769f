import { joinWords } from '@dial/domain/text/join-words';
import { Link } from 'react-router';
import { Section } from '../shared/document/section.tsx';
import { SourceLine } from '../shared/document/source-line.tsx';
import { type FragmentOf, graphql, readFragment } from '../shared/graphql.ts';
import { indicatorsPath } from '../shared/indicator-filters.ts';
import { Fact, Facts } from './facts.tsx';

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
  readonly document: string;
}

/** Who answers for the indicator, as printed; what is derived says from what. */
export function ResponsibilitySection({ responsibility: data, edition, document }: Props) {
  const responsibility = readFragment(RESPONSIBILITY, data);
  const { reportingOfficers, authorisingManagers, director, service, directorate, line } = responsibility;
  const { directorateDerivedFrom } = responsibility;
  return (
    <Section id="responsibility" title="Who answers for it">
      <Facts>
        <Fact name="Reporting officers">{people(reportingOfficers)}</Fact>
        <Fact name="Authorising managers">{people(authorisingManagers)}</Fact>
        <Fact name="Director">{director ?? NONE}</Fact>
        <Fact name="Service">{service ?? NONE}</Fact>
        <Fact name="Directorate">
          {directorate === null ? (
            NONE
          ) : (
            <Link to={indicatorsPath(edition, { directorate: [directorate.id] })}>{directorate.name}</Link>
          )}
          {directorateDerivedFrom !== null && <> (derived: {directorateDerivedFrom})</>}
        </Fact>
        {line !== null && (
          <Fact name="Printed at">
            <SourceLine source={{ document, line, note: null }} />
          </Fact>
        )}
      </Facts>
    </Section>
  );
}

const NONE = 'None printed';

const people = (names: readonly string[]) => (names.length === 0 ? NONE : joinWords(names));
