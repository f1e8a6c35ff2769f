// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { type ActionFunctionArgs, useLoaderData } from 'react-router';
import { afterEach, expect, it } from 'vitest';
import { drawAnswered } from '../../shared/editing/draw-answered.tsx';
import type { Person } from '../person-fragment.ts';
import { changePerson } from './person-action.ts';
import { RoleEditor } from './role-editor.tsx';

afterEach(cleanup);

const DIRECTOR = { name: 'director', scope: 'council' };
const STAFF = { name: 'staff', scope: 'council' };
const ADA: Person = {
  id: 'ada',
  name: 'Ada Made-Up',
  email: 'ada@made.example',
  active: true,
  lastSeenAt: null,
  secondFactor: false,
  version: 3,
  roles: [DIRECTOR, STAFF],
};

/** Without an edition whose parts a role could be given for. */
const COUNCIL = {
  council: { __typename: 'Council', name: 'Made-up Council' },
  editions: [],
  viewer: { __typename: 'Viewer', id: 'eda', name: 'Eda', permissions: ['MANAGE_PEOPLE'] },
};

function Editor() {
  const { person } = useLoaderData<{ person: Person }>();
  return <RoleEditor person={person} roles={['director', 'staff']} scopes={[]} names={new Map()} />;
}

/** Takes the role of staff away, where the API holds that person by then and answers so. */
async function removeRole(now: Person, answer: object) {
  const people = { roles: [], people: [{ __typename: 'Person', ...now }] };
  const action = (args: ActionFunctionArgs) => changePerson({ ...args, params: { person: ADA.id } });
  const page = { Component: Editor, action, load: () => ({ person: ADA }) };
  const drawn = drawAnswered(page, people, COUNCIL, { setGrants: answer });
  fireEvent.click(await screen.findByRole('button', { name: 'Remove Staff: whole council' }));
  await waitFor(() => expect(drawn.sent).toHaveLength(3));
  return drawn.sent.at(-1);
}

it('sends the other roles with the version that was looked at', async () => {
  const person = { __typename: 'Person', ...ADA, version: 4, roles: [DIRECTOR] };
  expect(await removeRole(ADA, { __typename: 'PersonChanged', person })).toEqual({
    person: 'ada',
    version: 3,
    grants: [{ role: 'director', scope: 'council' }],
  });
});

it('says which roles there are where another administrator was first', async () => {
  const now = { ...ADA, version: 4, roles: [DIRECTOR] };
  const message = 'Nothing was changed.';
  const person = { __typename: 'Person', ...now };
  const sent = await removeRole(now, { __typename: 'PersonConflict', message, person });
  expect(sent).toMatchObject({ version: 3 });
  const told = (await screen.findByRole('alert')).textContent;
  expect(told).toContain('Nothing was changed.');
  expect(told).toContain('They are now: Director: whole council.');
});
