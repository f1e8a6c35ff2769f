import type { Page } from '@playwright/test';
import { ask } from '../editing/api.ts';

/** Gives the demonstration's manager the whole council, so that one person can sign off every return. */
export async function letManagerSignOffAll(administrator: Page): Promise<void> {
  const { people } = await ask<{
    readonly people: readonly { readonly id: string; readonly email: string; readonly version: number }[];
  }>(administrator, '{ people { id email version } }');
  const person = people.find(({ email }) => email.startsWith('manager-1@'));
  await ask(
    administrator,
    `mutation Give($person: ID!, $version: Int!) {
      setGrants(person: $person, version: $version, grants: [{ role: "authorising-manager", scope: "council" }]) { __typename }
    }`,
    { person: person?.id, version: person?.version },
  );
}

/** Approves what waits, a few at a time: a hundred by hand would show nothing that two do not. */
export async function approveTheRest(manager: Page): Promise<number> {
  const { returns } = await ask<{
    readonly returns: readonly { readonly id: string; readonly version: number }[];
  }>(manager, '{ returns(list: TO_APPROVE) { id version } }');
  for (let from = 0; from < returns.length; from += 10) {
    const some = returns.slice(from, from + 10);
    const fields = some.map(
      ({ id, version }, index) =>
        `a${index}: approveReturn(input: { id: "${id}", version: ${version} }) { __typename }`,
    );
    await ask(manager, `mutation { ${fields.join(' ')} }`);
  }
  return returns.length;
}
