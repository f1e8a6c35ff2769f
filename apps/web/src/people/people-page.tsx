import { useMemo } from 'react';
import { Link, useLoaderData } from 'react-router';
import { Breadcrumb } from '../shared/breadcrumb.tsx';
import { Section } from '../shared/document/section.tsx';
import { FilterField } from '../shared/filter-field.tsx';
import page from '../shared/page.module.css';
import { PageHeading } from '../shared/page-heading.tsx';
import { plural, shownOf } from '../shared/plural.ts';
import { useTyped } from '../shared/use-typed.ts';
import { AddPersonForm } from './list/add-person-form.tsx';
import { PeopleTable } from './list/people-table.tsx';
import type { loadPeople } from './load-people.ts';
import { matchingPeople } from './matching-people.ts';

export { addPerson as action } from './list/add-person.ts';
export { loadPeople as loader } from './load-people.ts';
export { revalidatePeople as shouldRevalidate } from './revalidate-people.ts';

/** For administrators: who can sign in, and what they may do. */
export function Component() {
  const { people, roles, scopes, names } = useLoaderData<typeof loadPeople>();
  const [typed, type] = useTyped();
  const shown = useMemo(() => matchingPeople(people, typed, names), [people, typed, names]);
  const active = people.filter((person) => person.active).length;
  return (
    <div className={page.page}>
      <Breadcrumb
        crumbs={[
          { label: 'Headline', to: '/' },
          { label: 'Your account', to: '/account' },
        ]}
      />
      <div className={page.head}>
        <PageHeading title="People">People</PageHeading>
        <p className={page.lede}>
          {plural(active, 'person', 'people')} can sign in
          {active === people.length ? '.' : `; ${people.length - active} inactive.`}
        </p>
        <p>
          Names that the reports print are no accounts: somebody signs in only when they were added here. What
          each role may do stands in the documentation, made from the rules themselves.
        </p>
        <p className="no-print">
          <Link to="#add">Add somebody</Link>
        </p>
      </div>
      <FilterField
        label="Find a person or role"
        typed={typed}
        onType={type}
        found={shownOf(shown.length, people.length, 'person', 'people')}
      />
      {shown.length === 0 ? (
        <p>Nobody’s name, e-mail address or roles hold these words. Try fewer, or part of a word.</p>
      ) : (
        <PeopleTable people={shown} names={names} />
      )}
      <Section id="add" title="Add somebody" onScreen>
        <AddPersonForm roles={roles} scopes={scopes} />
      </Section>
    </div>
  );
}
