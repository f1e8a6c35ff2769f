import { randomUUID } from 'node:crypto';
import { expect, faultsOnEveryScreen } from '../page-test.ts';
import { test } from './editing-test.ts';
import { oneTimeCode } from './one-time-code.ts';
import { addPerson } from './people.ts';
import { signInAs } from './sign-in.ts';

const PASSWORD = 'a password made up for a test';

test.use({ who: null, colorScheme: 'dark' });

test('a second factor is set up, asked for, helped by a recovery code, and turned off', async ({
  page,
  openElsewhere,
}) => {
  test.slow();
  const administrator = await openElsewhere();
  await signInAs(administrator, 'administrator-1');
  const name = `Guarded, made up for test ${randomUUID().slice(0, 8)}`;
  const { email, link } = await addPerson(administrator, name, []);
  const main = page.getByRole('main');
  const section = main.getByRole('region', { name: 'Second factor' });

  const enterPassword = async () => {
    await page.getByRole('textbox', { name: 'E-mail address' }).fill(email);
    await page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
    await main.getByRole('button', { name: 'Sign in', exact: true }).click();
  };
  const signOut = async () => {
    await main.getByRole('button', { name: 'Sign out', exact: true }).click();
    await expect(main.getByText('You are signed out.')).toBeVisible();
    await page.goto('/sign-in?to=/account');
  };

  await test.step('the link of the invitation sets a password', async () => {
    await page.goto(link.replace(/^https?:\/\/[^/]+/, ''));
    await page.getByRole('textbox', { name: 'New password' }).fill('too short');
    await page.getByRole('button', { name: 'Set the password' }).click();
    await expect(main.getByRole('alert')).toContainText('at least 12 characters');
    await page.getByRole('textbox', { name: 'New password' }).fill('password1234');
    await page.getByRole('button', { name: 'Set the password' }).click();
    await expect(main.getByRole('alert')).toContainText('easy to guess');
    await page.getByRole('textbox', { name: 'New password' }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Set the password' }).click();
    await expect(main.getByText('Your password is set. Sign in with it.')).toBeVisible();
    await enterPassword();
    await expect(page).toHaveURL('/');
  });

  const secret = await test.step('it is set up by a secret and its first code', async () => {
    await page.getByRole('link', { name: /^Your account/ }).click();
    await expect(main.getByText('You have no role yet')).toBeVisible();
    await section.getByRole('textbox', { name: 'Your password' }).fill('not the password');
    await section.getByRole('button', { name: 'Set it up' }).click();
    await expect(section.getByRole('alert')).toContainText('This is not your present password.');
    await section.getByRole('textbox', { name: 'Your password' }).fill(PASSWORD);
    await section.getByRole('button', { name: 'Set it up' }).click();
    await expect(section.getByRole('img', { name: 'QR code of the secret' })).toBeVisible();
    expect(await faultsOnEveryScreen(page)).toEqual([]);
    const shown = (await section.getByText(/^(?:[A-Z2-7]{4} )+[A-Z2-7]+$/).textContent()) ?? '';
    await section.getByRole('textbox', { name: 'Code' }).fill(oneTimeCode(shown));
    await section.getByRole('button', { name: 'Turn it on' }).click();
    await expect(main.getByRole('alert')).toContainText('The second factor is on.');
    return shown;
  });

  const codes = await test.step('the recovery codes are shown once', async () => {
    const list = section.getByRole('region', { name: 'Your recovery codes' }).getByRole('listitem');
    await expect(list.nth(7)).toBeVisible();
    expect(await faultsOnEveryScreen(page)).toEqual([]);
    const shown = await list.allTextContents();
    await page.reload();
    await expect(section.getByText('It is on')).toBeVisible();
    await expect(list).toHaveCount(0);
    return shown;
  });

  await test.step('a code is asked for beside the password', async () => {
    await signOut();
    await enterPassword();
    await expect(page.getByRole('heading', { level: 1, name: 'Enter the code' })).toBeVisible();
    const code = page.getByRole('textbox', { name: 'Code' });
    await expect(code).toBeFocused();
    expect(await faultsOnEveryScreen(page)).toEqual([]);
    const right = oneTimeCode(secret);
    await code.fill(right === '000000' ? '111111' : '000000');
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(main.getByRole('alert')).toContainText('The code is not right.');
    // The next one: that which it was set up with counts no more.
    await code.fill(oneTimeCode(secret, Date.now() + 30_000));
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  });

  await test.step('a recovery code does in its place', async () => {
    await signOut();
    await enterPassword();
    await page.getByRole('textbox', { name: 'Code' }).fill(codes[0] ?? '');
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  });

  await test.step('it is turned off', async () => {
    await section.getByText('Turn it off').first().click();
    const form = section.getByRole('form', { name: 'Turn the second factor off' });
    await form.getByRole('textbox', { name: 'Your password' }).fill(PASSWORD);
    await form.getByRole('button', { name: 'Turn it off' }).click();
    await expect(main.getByRole('alert')).toContainText('The second factor is off.');
    await signOut();
    await enterPassword();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  });
});
