import type { Page } from '@playwright/test';
import { ask } from './api.ts';

interface Added {
  readonly id: string;
  readonly email: string;
  /** Where they set a password. */
  readonly link: string;
}

/** Adds somebody made up, as an administrator did before the journey. */
export async function addPerson(
  administrator: Page,
  name: string,
  grants: readonly object[],
): Promise<Added> {
  const email = `${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}@demonstration.invalid`;
  const { added } = await ask<{ readonly added: { readonly person: { readonly id: string } } }>(
    administrator,
    `mutation Add($input: AddPersonInput!) {
      added: addPerson(input: $input) { ... on PersonChanged { person { id } } }
    }`,
    { input: { name, email, grants } },
  );
  const { made } = await ask<{ readonly made: { readonly url: string } }>(
    administrator,
    'mutation Link($person: ID!) { made: makeResetLink(person: $person) { ... on ResetLink { url } } }',
    { person: added.person.id },
  );
  return { id: added.person.id, email, link: made.url };
}
