import { enter, hasFocus, tabTo } from '../keyboard.ts';
import { accessibilityFaults, expect } from '../page-test.ts';
import { test } from './editing-test.ts';
import { historyOf, outcomeWithout } from './mappings.ts';

// Made up for this test; nobody in Luton said so.
const RATIONALE = 'Made up for a test: proposed from a square of the matrix.';

test('strategy hub staff propose a measure from its square of the matrix, without a mouse', async ({ page }, {
  repeatEachIndex,
}) => {
  const measure = { id: 'london-luton-airport-passengers', title: 'No. of London Luton Airport Passengers' };
  const outcome = await outcomeWithout(page, measure, repeatEachIndex);
  const dialog = page.getByRole('dialog');
  await page.goto('/outcomes/matrix');
  await tabTo(page, page.getByRole('searchbox', { name: 'Find a measure' }));
  await page.keyboard.type('airport passengers');
  await expect(page.getByRole('status')).toHaveText(/^1 of \d+ measures$/);

  const square = page.getByTitle(new RegExp(`^Not mapped: ${measure.title} · .* ${outcome.name}$`));
  await tabTo(page, page.getByRole('grid').locator('[data-at="0,0"]'));
  for (let column = 0; column < 25 && !(await hasFocus(square)); column += 1)
    await page.keyboard.press('ArrowRight');
  await expect(square).toBeFocused();
  const place = (await square.getAttribute('data-at')) ?? '';
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText(`For the outcome: ${outcome.name}`);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(square).toBeFocused();

  await page.keyboard.press('Enter');
  await tabTo(page, dialog.getByRole('radio', { name: /^Direct/ }));
  await page.keyboard.press('Space');
  await tabTo(page, dialog.getByRole('textbox', { name: 'Rationale' }));
  await page.keyboard.type(RATIONALE);
  expect(await accessibilityFaults(page)).toEqual([]);
  await enter(page, dialog.getByRole('button', { name: 'Propose', exact: true }));
  await expect(dialog).toBeHidden();
  const filled = page.locator(`[data-at="${place}"]`);
  await expect(filled).toBeFocused();
  await expect(filled).toHaveAccessibleName('Proposed, direct');
  expect(await historyOf(page, measure, outcome)).toEqual([
    { status: 'PROPOSED', strength: 'DIRECT', rationale: RATIONALE },
  ]);
});
