import { Link, type LoaderFunctionArgs, useActionData, useLoaderData, useSearchParams } from 'react-router';
import { Breadcrumb } from '../shared/breadcrumb.tsx';
import { COUNCIL_EDITIONS } from '../shared/council-editions.ts';
import { Section } from '../shared/document/section.tsx';
import type { ChangeOutcome } from '../shared/editing/change-outcome.ts';
import { Notice } from '../shared/editing/notice.tsx';
import { load, notFound } from '../shared/load.ts';
import page from '../shared/page.module.css';
import { PageHeading } from '../shared/page-heading.tsx';
import { loadPeople } from './load-people.ts';
import { DetailsForm } from './person/details-form.tsx';
import { LinkForm } from './person/link-form.tsx';
import { RoleEditor } from './person/role-editor.tsx';
import { stateWords } from './state-words.ts';

export { revalidateWhenDone as shouldRevalidate } from '../shared/editing/revalidate-when-done.ts';
export { changePerson as action } from './person/person-action.ts';

export async function loader(args: LoaderFunctionArgs) {
  const [{ people, ...lists }, { viewer }] = await Promise.all([
    loadPeople(args),
    load(args, COUNCIL_EDITIONS, {}),
  ]);
  const person = people.find(({ id }) => id === args.params.person);
  if (person === undefined) throw notFound();
  return { person, isSelf: person.id === viewer.id, ...lists };
}

/** For administrators: one person's roles, details and link to set a password. */
export function Component() {
  const { person, isSelf, roles, scopes, names } = useLoaderData<typeof loader>();
  const [query] = useSearchParams();
  const outcome = useActionData<ChangeOutcome>();
  return (
    <div className={page.page}>
      <Breadcrumb
        crumbs={[
          { label: 'Headline', to: '/' },
          { label: 'Your account', to: '/account' },
          { label: 'People', to: '/people' },
        ]}
      />
      <div className={page.head}>
        <PageHeading title={person.name}>{person.name}</PageHeading>
        <p className={page.lede}>{person.email}</p>
        <p>
          {stateWords(person)}. {person.secondFactor ? 'With' : 'Without'} a second factor.{' '}
          <Link to={`/audit?actor=${person.id}`}>What they did</Link>
        </p>
      </div>
      {outcome?.kind === 'done' && <Notice title={outcome.message} tone="done" about={outcome} />}
      {query.has('added') && outcome === undefined && (
        <Notice title={`${person.name} is added.`} tone="done" about={person.id}>
          <p>Make a link below, so that they can set a password.</p>
        </Notice>
      )}
      <Section id="roles" title="Roles">
        <RoleEditor person={person} roles={roles} scopes={scopes} names={names} />
      </Section>
      <Section id="link" title="Link to set a password" onScreen>
        <LinkForm person={person} />
      </Section>
      <Section id="details" title="Details" onScreen>
        <DetailsForm
          key={`${person.name} ${person.email} ${person.active}`}
          person={person}
          isSelf={isSelf}
        />
      </Section>
    </div>
  );
}
