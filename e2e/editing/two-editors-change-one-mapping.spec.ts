import type { Page } from '@playwright/test';
import { accessibilityFaults, expect, faultsOnEveryScreen } from '../page-test.ts';
import { PHONE } from '../widths.ts';
import { test } from './editing-test.ts';
import { historyOf, type Measure, type Named, outcomeWithout, propose } from './mappings.ts';

// Rationales are made up for this test; nobody in Luton said so.
const BEFORE = 'Made up for a test: proposed before the two editors came.';
const FIRST = 'Made up for a test: the words of the editor who saves first.';
const SECOND = 'Made up for a test: the words of the editor who saves second.';

const proposed = (rationale: string, strength = 'CONTRIBUTING') => ({
  status: 'PROPOSED',
  strength,
  rationale,
});

function dialogOf(page: Page) {
  return page.getByRole('dialog');
}

function lineOf(page: Page, { title }: Measure) {
  return page.getByRole('listitem', { name: title, exact: true });
}

async function openChange(page: Page, outcome: Named, measure: Measure): Promise<void> {
  await page.goto(`/outcomes/${outcome.id}`);
  await lineOf(page, measure)
    .getByRole('button', { name: /^Change/ })
    .click();
  await dialogOf(page)
    .getByRole('radio', { name: /^Revise/ })
    .check();
}

test('of two editors of one mapping, the second is told what the first one did, and goes on from there', async ({
  page,
  openElsewhere,
}, { repeatEachIndex }) => {
  const measure = { id: 'jobs-bres', title: 'Employment in Luton: No. of Jobs BRES' };
  const outcome = await outcomeWithout(page, measure, repeatEachIndex);
  await propose(page, measure, outcome, BEFORE);
  const other = await openElsewhere({
    viewport: PHONE,
    hasTouch: true,
    isMobile: true,
    colorScheme: 'dark',
  });
  const dialog = dialogOf(page);
  const rationale = dialog.getByRole('textbox', { name: 'Rationale' });

  await openChange(page, outcome, measure);
  await rationale.fill(SECOND);
  await openChange(other, outcome, measure);
  await dialogOf(other)
    .getByRole('radio', { name: /^Direct/ })
    .check();
  await dialogOf(other).getByRole('textbox', { name: 'Rationale' }).fill(FIRST);
  await dialogOf(other).getByRole('button', { name: 'Revise' }).click();
  await expect(dialogOf(other)).toBeHidden();
  await expect(lineOf(other, measure)).toContainText('Proposed, direct');

  await dialog.getByRole('button', { name: 'Revise' }).click();
  const conflict = dialog.getByRole('alert');
  await expect(conflict).toBeFocused();
  await expect(conflict).toContainText('It was changed meanwhile');
  await expect(conflict).toContainText('It is now: Proposed, direct (by Demonstration Strategy Hub 1');
  await expect(conflict).toContainText(FIRST);
  await expect(rationale).toHaveValue(SECOND);
  // Chosen by the first editor, and not touched by the second.
  await expect(dialog.getByRole('radio', { name: /^Direct/ })).toBeChecked();
  expect(await faultsOnEveryScreen(page)).toEqual([]);
  expect(await historyOf(page, measure, outcome)).toEqual([proposed(FIRST, 'DIRECT'), proposed(BEFORE)]);

  await dialog.getByRole('button', { name: 'Revise it as it stands now' }).click();
  await expect(dialog).toBeHidden();
  await expect(lineOf(page, measure)).toBeFocused();
  expect(await historyOf(page, measure, outcome)).toEqual([
    proposed(SECOND, 'DIRECT'),
    proposed(FIRST, 'DIRECT'),
    proposed(BEFORE),
  ]);

  await lineOf(other, measure).getByRole('button', { name: /^Undo/ }).click();
  await dialogOf(other).getByRole('button', { name: 'Undo' }).click();
  await expect(dialogOf(other).getByRole('alert')).toContainText(SECOND);
  expect(await accessibilityFaults(other)).toEqual([]);
  await dialogOf(other).getByRole('button', { name: 'Leave it as it is' }).click();
  await expect(dialogOf(other)).toBeHidden();
  await expect(lineOf(other, measure)).toContainText('Proposed, direct');
  expect(await historyOf(page, measure, outcome)).toHaveLength(3);
});

test('of two editors who propose the same, the second goes on with what the first one proposed', async ({
  page,
  openElsewhere,
}, { repeatEachIndex }) => {
  const measure = { id: 'carers-social-contact', title: CARERS };
  const outcome = await outcomeWithout(page, measure, repeatEachIndex);
  const dialog = dialogOf(page);
  await page.goto(`/outcomes/${outcome.id}`);
  await page.getByRole('button', { name: 'Propose a measure' }).click();
  await dialog.getByRole('combobox', { name: 'Measure' }).fill('carers social contact');
  await page.getByRole('option', { name: CARERS }).click();
  await dialog.getByRole('radio', { name: /^Direct/ }).check();
  await dialog.getByRole('textbox', { name: 'Rationale' }).fill(SECOND);
  const other = await openElsewhere();
  await propose(other, measure, outcome, FIRST);

  await dialog.getByRole('button', { name: 'Propose' }).click();
  await expect(dialog.getByRole('alert')).toContainText('It was changed meanwhile');
  await expect(dialog.getByRole('alert')).toContainText(FIRST);
  expect(await faultsOnEveryScreen(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Go on with the mapping as it stands' }).click();
  await expect(dialog.getByRole('heading', { name: CARERS })).toBeVisible();
  await dialog.getByRole('radio', { name: /^Revise/ }).check();
  await expect(dialog.getByRole('textbox', { name: 'Rationale' })).toHaveValue(SECOND);
  await dialog.getByRole('button', { name: 'Revise' }).click();
  await expect(dialog).toBeHidden();
  await expect(lineOf(page, measure)).toBeFocused();
  expect(await historyOf(page, measure, outcome)).toEqual([proposed(SECOND), proposed(FIRST)]);
});

const CARERS =
  'ASCOF Proportion of Carers Who Reported That They Have as Much Social Contact as They Would Like';
