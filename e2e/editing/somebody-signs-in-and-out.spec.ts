import { enter, tabTo } from '../keyboard.ts';
import { expect, faultsOnEveryScreen } from '../page-test.ts';
import { test } from './editing-test.ts';
import { demonstrationPassword, emailOf } from './sign-in.ts';

const WHO = 'staff-member-1';
const NAME = 'Demonstration Staff Member 1';

test.use({ who: null });

test('somebody signs in with a password, a wrong one first, and out again, by keyboard', async ({ page }) => {
  // axe at both widths, several times over.
  test.slow();
  const main = page.getByRole('main');
  const form = main.getByRole('form', { name: 'Sign in with a password' });
  const notice = form.getByRole('alert');
  const email = form.getByRole('textbox', { name: 'E-mail address' });
  const password = form.getByRole('textbox', { name: 'Password' });
  const send = form.getByRole('button', { name: 'Sign in' });
  const right = await demonstrationPassword(page);

  await test.step('a page for those signed in leads to sign in', async () => {
    await page.goto('/account?kept=1');
    await expect(page).toHaveURL('/sign-in?to=%2Faccount%3Fkept%3D1');
    await expect(main.getByText('Sign in to see that page.')).toBeVisible();
    await expect(page).toHaveTitle(/^Sign in – Dial/);
    expect(await faultsOnEveryScreen(page)).toEqual([]);
  });

  await test.step('nothing typed is said at the fields', async () => {
    await enter(page, send);
    await expect(notice).toBeFocused();
    await expect(notice.getByRole('link')).toHaveText(['Enter your e-mail address.', 'Enter your password.']);
    await enter(page, notice.getByRole('link', { name: 'Enter your password.' }));
    await expect(password).toBeFocused();
    expect(await faultsOnEveryScreen(page)).toEqual([]);
  });

  await test.step('a wrong password is refused without saying what is wrong', async () => {
    await tabTo(page, email, 'Shift+Tab');
    await page.keyboard.type(emailOf(WHO));
    await tabTo(page, password);
    await page.keyboard.type('not the password');
    await page.keyboard.press('Enter');
    await expect(notice).toBeFocused();
    await expect(notice).toContainText('The e-mail address or the password is not right.');
    await expect(email).toHaveValue(emailOf(WHO));
  });

  await test.step('the right one leads to where they wanted', async () => {
    await tabTo(page, password);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(right);
    await enter(page, form.getByRole('button', { name: 'Show password' }));
    await expect(password).toHaveValue(right);
    await expect(password).toHaveAttribute('type', 'text');
    await enter(page, send);
    await expect(page).toHaveURL('/account?kept=1');
    await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible();
    await expect(page.getByRole('banner').getByRole('link', { name: `Your account: ${NAME}` })).toBeVisible();
    await expect(main.getByRole('region', { name: 'Your roles' })).toContainText('Staff');
    await expect(main.getByRole('region', { name: 'Where you are signed in' })).toContainText('This browser');
    expect(await faultsOnEveryScreen(page)).toEqual([]);
  });

  await test.step('signing out hides the account', async () => {
    await enter(page, main.getByRole('button', { name: 'Sign out', exact: true }));
    await expect(main.getByText('You are signed out.')).toBeVisible();
    await expect(page.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(/\/sign-in\?to=/);
    await expect(page.getByText(NAME)).toHaveCount(1);
  });
});

test('a session that ends meanwhile asks to sign in, and goes on where one was', async ({ page }) => {
  await page.goto('/sign-in?to=//elsewhere.example/');
  await page.getByRole('button', { name: 'Demonstration Staff Member 1' }).click();
  await expect(page).toHaveURL('/');
  await page.getByRole('link', { name: /^Your account/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeFocused();
  await page.getByRole('link', { name: 'Headline' }).click();
  await expect(page.getByRole('heading', { level: 1, name: NAME })).toHaveCount(0);
  await page.context().clearCookies();
  await page.getByRole('link', { name: /^Your account/ }).click();
  await expect(page.getByText('Your session has ended.')).toBeVisible();
  await expect(page.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible();
  await page.getByRole('button', { name: 'Demonstration Staff Member 1' }).click();
  await expect(page).toHaveURL('/account');
  await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible();
});

test('whoever forgot the password is told to ask, where no e-mail is sent', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByRole('link', { name: 'Forgotten your password?' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Forgotten password' })).toBeVisible();
  await expect(page.getByText('Ask an administrator of Dial for a link.')).toBeVisible();
  await page.goto('/set-password#token=made-up');
  await page.getByRole('textbox', { name: 'New password' }).fill('a password made up for a test');
  await page.getByRole('button', { name: 'Set the password' }).click();
  await expect(page.getByRole('alert')).toContainText('This link is too old, or was used already.');
  expect(await faultsOnEveryScreen(page)).toEqual([]);
});
