import { randomUUID } from 'node:crypto';
import { enter, tabTo } from '../keyboard.ts';
import { expect, faultsOnEveryScreen } from '../page-test.ts';
import { ask } from './api.ts';
import { test } from './editing-test.ts';

const PASSWORD = 'a password made up for a test';

test.use({ who: 'administrator-1' });

test('an administrator adds somebody by keyboard, who then sees just what the role allows', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  const attempt = randomUUID().slice(0, 8);
  const name = `Officer made up for test ${attempt}`;
  const email = `officer-${attempt}@demonstration.invalid`;
  const main = page.getByRole('main');
  const form = main.getByRole('form', { name: 'Add somebody' });

  await test.step('what is wrong is said at its field', async () => {
    await page.goto('/account');
    await enter(page, main.getByRole('link', { name: 'People and their roles' }));
    await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeFocused();
    await enter(page, form.getByRole('button', { name: 'Add them' }));
    await expect(form.getByRole('alert')).toBeFocused();
    await expect(form.getByRole('alert').getByRole('link')).toHaveCount(2);
    expect(await faultsOnEveryScreen(page)).toEqual([]);
  });

  await test.step('somebody is added with a role for a directorate', async () => {
    await tabTo(page, form.getByRole('textbox', { name: 'Name' }));
    await page.keyboard.type(name);
    await tabTo(page, form.getByRole('textbox', { name: 'E-mail address' }));
    await page.keyboard.type(email);
    await tabTo(page, form.getByRole('combobox', { name: 'Role (optional)' }));
    await page.keyboard.type('Reporting');
    const scope = form.getByRole('combobox', { name: 'Given for' });
    await tabTo(page, scope);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('directorate inclusive');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(scope).toHaveValue('Inclusive Economy');
    await enter(page, form.getByRole('button', { name: 'Add them' }));
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(main.getByRole('alert')).toContainText('is added.');
    await expect(main.getByRole('region', { name: 'Roles' })).toContainText(
      'Reporting officer: Inclusive Economy (directorate)',
    );
  });

  const link = await test.step('a link is made for them', async () => {
    await enter(page, main.getByRole('button', { name: 'Make a link' }));
    const address = main.getByRole('textbox', { name: `Link for ${name}` });
    await expect(address).toHaveValue(/\/set-password#token=/);
    expect(await faultsOnEveryScreen(page)).toEqual([]);
    return address.inputValue();
  });

  const theirs = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage();
  await test.step('they set a password by it, and see what the role allows', async () => {
    await theirs.goto(link.replace(/^https?:\/\/[^/]+/, ''));
    await theirs.getByRole('textbox', { name: 'New password' }).fill(PASSWORD);
    await theirs.getByRole('button', { name: 'Set the password' }).click();
    await theirs.getByRole('textbox', { name: 'E-mail address' }).fill(email);
    await theirs.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
    await theirs.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click();
    const navigation = theirs.getByRole('navigation', { name: 'Main' });
    await expect(navigation.getByRole('link', { name: 'Returns' })).toBeVisible();
    await expect(navigation.getByRole('link', { name: 'Editions' })).toHaveCount(0);
    await theirs.goto('/people');
    await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('You may not see this page');
    expect(await faultsOnEveryScreen(theirs)).toEqual([]);
    await theirs.getByRole('main').getByRole('link', { name: 'Your account and roles' }).click();
    await expect(theirs.getByRole('region', { name: 'Your roles' })).toContainText(
      'Inclusive Economy (directorate)',
    );
    await expect(theirs.getByRole('link', { name: 'People and their roles' })).toHaveCount(0);
  });

  await test.step('of two administrators, the second is told what the first did', async () => {
    const id = new URL(page.url()).pathname.split('/').at(-1);
    const { people } = await ask<{
      readonly people: readonly { readonly id: string; readonly version: number }[];
    }>(page, '{ people { id version } }');
    await ask(
      page,
      `mutation Grants($person: ID!, $version: Int!) {
        setGrants(person: $person, version: $version, grants: [{ role: "staff", scope: "council" }]) { __typename }
      }`,
      { person: id, version: people.find((person) => person.id === id)?.version },
    );
    const roles = main.getByRole('region', { name: 'Roles' });
    await roles.getByRole('combobox', { name: 'Role', exact: true }).selectOption('director');
    await roles.getByRole('button', { name: 'Add the role' }).click();
    await expect(roles.getByRole('alert')).toContainText('They are now: Staff: whole council.');
    expect(await faultsOnEveryScreen(page)).toEqual([]);
    await roles.getByRole('link', { name: 'Show it as it stands now' }).click();
    await expect(roles.getByRole('listitem')).toHaveText([/^Staff: whole council/]);
    await roles.getByRole('combobox', { name: 'Role', exact: true }).selectOption('director');
    await roles.getByRole('button', { name: 'Add the role' }).click();
    await expect(main.getByRole('alert')).toContainText('has the role “Director: whole council”.');
    await expect(roles.getByRole('listitem')).toHaveCount(2);
    await roles.getByRole('button', { name: 'Remove Staff: whole council' }).click();
    await expect(main.getByRole('alert')).toContainText('no longer');
    await expect(roles.getByRole('listitem')).toHaveText([/^Director: whole council/]);
  });

  await test.step('whoever is made inactive is signed out at once', async () => {
    await main.getByRole('radio', { name: /^Inactive/ }).check();
    await main.getByRole('button', { name: 'Save' }).click();
    await expect(main.getByRole('alert')).toContainText('can no longer sign in');
    await theirs.getByRole('link', { name: 'Headline' }).click();
    await theirs.getByRole('link', { name: /^Your account/ }).click();
    await expect(theirs.getByText('Your session has ended.')).toBeVisible();
    await theirs.context().close();
  });
});

test('an e-mail address that somebody else has is refused at its field', async ({ page }) => {
  const { people } = await ask<{
    readonly people: readonly { readonly id: string; readonly email: string }[];
  }>(page, '{ people { id email } }');
  const nobody = people.find(({ email }) => email === 'staff-member-1@demonstration.invalid');
  await page.goto(`/people/${nobody?.id}`);
  const details = page.getByRole('form', { name: 'Change the details' });
  await details
    .getByRole('textbox', { name: 'E-mail address' })
    .fill('administrator-1@demonstration.invalid');
  await details.getByRole('button', { name: 'Save' }).click();
  await expect(details.getByRole('alert').getByRole('link')).toHaveCount(1);
  await expect(details.getByRole('textbox', { name: 'E-mail address' })).toHaveAttribute(
    'aria-invalid',
    'true',
  );
});
