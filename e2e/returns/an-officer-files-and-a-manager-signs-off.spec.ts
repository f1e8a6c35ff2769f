import { signInAs } from '../editing/sign-in.ts';
import { expect, faultsOnEveryScreen } from '../page-test.ts';
import { addressOf, returnForm } from './return-form.ts';
import { test } from './returns-test.ts';

// Figures and words are made up for this test; nobody in Luton said so.
const INDICATOR = 'unemployment-claimant-count-rate';
const TITLE = 'Unemployment Claimant Count (%)';
const FIRST = 'Made up for a test: more people claimed.';
const UNSAVED = 'Made up for a test: typed where there was no network.';
const REASON = 'Made up for a test: say what is being done.';
const MODERATION = 'Made up for a test: counted in an odd week.';
const MENDED = 'Made up for a test: more people claimed. Advisers call them.';

test('an officer files a red figure, finds the draft again after closing the laptop, a manager signs it off, a director another rating', async ({
  page,
  browser,
  openElsewhere,
}) => {
  // Several people, and axe at both widths of each screen.
  test.setTimeout(360_000);
  const context = await browser.newContext({ storageState: await page.context().storageState() });
  const laptop = await context.newPage();

  await test.step('the list leads to the return', async () => {
    await laptop.goto('/returns');
    await expect(laptop.getByRole('heading', { level: 1, name: 'Returns' })).toBeVisible();
    await expect(laptop.getByText(/returns? still to file/)).toBeVisible();
    expect(await faultsOnEveryScreen(laptop)).toEqual([]);
    await laptop.getByRole('table').getByRole('link', { name: TITLE, exact: true }).click();
    await expect(laptop.getByRole('heading', { level: 1, name: TITLE })).toBeFocused();
  });

  await test.step('a red figure is rated as it is typed, and words are asked for', async () => {
    const form = returnForm(laptop);
    await form.figure.fill('9.4');
    await expect(form.rating).toContainText('Red');
    await expect(form.form.getByText('Commentary is asked for, as the rating is red.')).toBeVisible();
    await form.submit.click();
    await expect(form.notice).toContainText('Commentary is asked for, as the rating is red.');
    await form.commentary.fill(FIRST);
    await expect(form.form.getByText(/^Saved \d/)).toBeVisible();
    expect(await faultsOnEveryScreen(laptop)).toEqual([]);
  });

  await test.step('what is typed offline is kept on the computer, and is there again', async () => {
    const form = returnForm(laptop);
    await context.setOffline(true);
    await form.commentary.fill(UNSAVED);
    await expect(form.form.getByText('Not saved: offline, kept on this computer')).toBeVisible();
    const kept = await context.storageState();
    await context.close();
    const again = await browser.newContext({ storageState: kept });
    const opened = await again.newPage();
    await opened.goto(addressOf(INDICATOR));
    await expect(returnForm(opened).notice).toContainText('Your unsaved work is here again');
    await expect(returnForm(opened).commentary).toHaveValue(UNSAVED);
    expect(await faultsOnEveryScreen(opened)).toEqual([]);
    await expect(returnForm(opened).form.getByText(/^Saved \d/)).toBeVisible();
    await again.close();
  });

  await test.step('it is submitted, and cannot be typed on any more', async () => {
    await page.goto(addressOf(INDICATOR, '?list=mine'));
    const form = returnForm(page);
    await expect(form.commentary).toHaveValue(UNSAVED);
    await form.submit.click();
    await expect(page.getByRole('alert').filter({ hasText: 'The return is submitted' })).toBeFocused();
    await expect(form.form).toBeHidden();
    expect(await faultsOnEveryScreen(page)).toEqual([]);
  });

  const manager = await openElsewhere();
  await signInAs(manager, 'manager-1');

  await test.step('the manager sends it back with a reason', async () => {
    await manager.goto('/returns');
    await expect(manager.getByRole('link', { name: /^To approve/ })).toHaveAttribute('aria-current', 'page');
    await manager.getByRole('table').getByRole('link', { name: TITLE, exact: true }).click();
    await expect(manager.getByRole('row', { name: /^Figure 5\.7% 9\.4%/ })).toBeVisible();
    expect(await faultsOnEveryScreen(manager)).toEqual([]);
    const back = manager.getByRole('form', { name: 'Send the return back' });
    await back.getByRole('button', { name: 'Send back' }).click();
    await expect(back.getByRole('alert')).toContainText('Say what has to change');
    await back.getByRole('textbox', { name: 'What has to change' }).fill(REASON);
    await back.getByRole('button', { name: 'Send back' }).click();
    await expect(manager.getByRole('alert').filter({ hasText: 'The return is sent back' })).toBeFocused();
  });

  await test.step('the officer reads why, mends it and submits again', async () => {
    await page.goto('/returns');
    const attention = page.getByRole('region', { name: 'What needs your attention' });
    await expect(attention).toContainText(REASON);
    await attention.getByRole('link', { name: TITLE, exact: true }).click();
    await expect(
      page.getByText('Sent back by Demonstration Manager 1', { exact: false }).first(),
    ).toBeVisible();
    const form = returnForm(page);
    await form.commentary.fill(MENDED);
    await form.submit.click();
    await expect(page.getByRole('alert').filter({ hasText: 'The return is submitted' })).toBeFocused();
  });

  await test.step('the manager approves it, and it stands', async () => {
    await manager.goto(addressOf(INDICATOR, '?list=to-approve'));
    await manager.getByRole('button', { name: 'Approve' }).click();
    await expect(manager.getByRole('alert').filter({ hasText: 'The return is approved' })).toBeFocused();
    const trail = manager.getByRole('region', { name: 'What happened to it' });
    await expect(trail.getByRole('listitem').first()).toContainText('Demonstration Manager 1 approved it');
    await expect(trail).toContainText(REASON);
    await expect(manager.getByRole('region', { name: 'What is filed' })).toContainText(MENDED);
    expect(await faultsOnEveryScreen(manager)).toEqual([]);
  });

  await test.step('the manager proposes another rating there', async () => {
    await manager.getByRole('button', { name: 'Propose another rating…' }).click();
    const dialog = manager.getByRole('dialog', { name: 'Propose another rating' });
    await dialog.getByRole('button', { name: 'Propose' }).click();
    await expect(dialog.getByRole('alert')).toContainText('Choose the rating.');
    await dialog.getByRole('radio', { name: 'Amber' }).check();
    await dialog.getByRole('textbox', { name: 'Reason' }).fill(MODERATION);
    await dialog.getByLabel('Last day').fill(inAMonth());
    expect(await faultsOnEveryScreen(manager)).toEqual([]);
    await dialog.getByRole('button', { name: 'Propose' }).click();
    await expect(manager.getByRole('alert').filter({ hasText: 'The rating is proposed' })).toBeFocused();
    const rating = manager.getByRole('region', { name: 'Rating set by people' });
    await expect(rating).toContainText('Shown until the proposal is approved.');
    await expect(rating.getByRole('button')).toHaveText(['Withdraw…']);
  });

  await test.step('a director finds what waits among the returns, and approves it', async () => {
    const director = await openElsewhere();
    await signInAs(director, 'director-1');
    await director.goto('/returns');
    const waiting = director.getByRole('region', { name: 'Overrides waiting for a decision' });
    expect(await faultsOnEveryScreen(director)).toEqual([]);
    await waiting.getByRole('link', { name: TITLE, exact: true }).click();
    const rating = director.getByRole('region', { name: 'Rating set by people' });
    await expect(rating).toBeFocused();
    await expect(rating).toBeInViewport();
    await expect(rating).toContainText(MODERATION);
    await rating.getByRole('button', { name: 'Approve…' }).click();
    await director.getByRole('dialog').getByRole('button', { name: 'Approve' }).click();
    await expect(director.getByRole('alert').filter({ hasText: 'The override is approved' })).toBeFocused();
    await expect(rating).toContainText('Approved by');
    await expect(rating).toContainText('Amber');
    expect(await faultsOnEveryScreen(director)).toEqual([]);
  });
});

/** An ISO date, after today in London whatever the machine's zone. */
function inAMonth(): string {
  return new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
}
