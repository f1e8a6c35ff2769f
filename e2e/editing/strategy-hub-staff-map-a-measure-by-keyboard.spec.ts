import type { Page } from '@playwright/test';
import { enter, tabTo } from '../keyboard.ts';
import { expect, faultsOnEveryScreen } from '../page-test.ts';
import { test } from './editing-test.ts';
import { APPRENTICESHIPS, historyOf, outcomeWithout, targetsOnTrack } from './mappings.ts';

// Rationales are made up for this test; nobody in Luton said so.
const PROPOSED = 'Made up for a test: more apprentices, more of the outcome.';
const AGREED = 'Made up for a test: agreed by those who try this out.';
const RETIRED = 'Made up for a test: retired, so that the count is as it was.';

const { title } = APPRENTICESHIPS;

/** The count of targets on track, as the page of outcomes prints it. */
function printedCount(page: Page) {
  return page.getByRole('region', { name: /^2040 targets on track/ });
}

test('strategy hub staff map a measure to an outcome without a mouse, and see the count follow', async ({
  page,
}, { repeatEachIndex }) => {
  // The whole of a mapping's life in one journey, every state of it looked at twice.
  test.slow();
  const outcome = await outcomeWithout(page, APPRENTICESHIPS, repeatEachIndex);
  const { agreed, onTrack } = await targetsOnTrack(page);
  const measure = page.getByRole('listitem', { name: title, exact: true });
  const dialog = page.getByRole('dialog');
  const save = (name: string) => enter(page, dialog.getByRole('button', { name, exact: true }));

  await test.step('finds the outcome, which has no agreed measure', async () => {
    await page.goto('/outcomes');
    await expect(printedCount(page)).toContainText(`${onTrack} of ${agreed} agreed outcomes`);
    await tabTo(page, page.getByRole('searchbox', { name: 'Find an outcome or a measure' }));
    await page.keyboard.type(outcome.name);
    await expect(page.getByRole('status')).toHaveText('1 of 25 outcomes');
    await expect(page.getByRole('list', { name: 'Gaps' })).toHaveText('No agreed measure');
    await enter(page, page.getByRole('main').getByRole('link', { name: outcome.name }));
    await expect(page.getByRole('heading', { level: 1, name: outcome.name })).toBeFocused();
    await expect(page.getByText(/^Not counted in/)).toBeVisible();
  });

  await test.step('is told what a proposal lacks, field by field', async () => {
    await enter(page, page.getByRole('button', { name: 'Propose a measure' }));
    await expect(dialog.getByRole('combobox', { name: 'Measure' })).toBeFocused();
    expect(await faultsOnEveryScreen(page)).toEqual([]);
    await save('Propose');
    const problem = dialog.getByRole('alert');
    await expect(problem).toBeFocused();
    await expect(problem.getByRole('link')).toHaveText([
      'Choose a measure from the list.',
      'Choose whether it is direct or contributing.',
    ]);
    expect(await faultsOnEveryScreen(page)).toEqual([]);
    await enter(page, problem.getByRole('link', { name: 'Choose a measure from the list.' }));
    await expect(dialog.getByRole('combobox', { name: 'Measure' })).toBeFocused();
  });

  await test.step('proposes it', async () => {
    await page.keyboard.type('apprenticeship starts');
    await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('combobox', { name: 'Measure' })).toHaveValue(title);
    await tabTo(page, dialog.getByRole('radio', { name: /^Direct/ }));
    await page.keyboard.press('Space');
    await save('Propose');
    const problem = dialog.getByRole('alert');
    await expect(problem.getByRole('link')).toHaveCount(1);
    await expect(problem).toBeFocused();
    await enter(page, problem.getByRole('link'));
    await expect(dialog.getByRole('textbox', { name: 'Rationale' })).toBeFocused();
    await page.keyboard.type(PROPOSED);
    await save('Propose');
    await expect(dialog).toBeHidden();
    await expect(measure).toBeFocused();
    await expect(measure).toContainText('Proposed, direct');
    await expect(page.getByText(/^Not counted in/)).toBeVisible();
  });

  await test.step('agrees it, and the outcome is counted', async () => {
    await enter(page, measure.getByRole('button', { name: /^Change/ }));
    await expect(dialog.getByRole('radio', { name: /^Agree/ })).toBeFocused();
    await tabTo(page, dialog.getByRole('textbox', { name: 'Rationale' }));
    await page.keyboard.type(AGREED);
    expect(await faultsOnEveryScreen(page)).toEqual([]);
    await save('Agree');
    await expect(measure).toBeFocused();
    await expect(measure).toContainText('Agreed, direct');
    await expect(page.getByRole('status')).toContainText(
      `${agreed + 1} of 25 outcomes have an agreed measure`,
    );
    await expect(page.getByText(/^On track in .*: of its agreed measures, 1 green\.$/)).toBeVisible();
    expect(await faultsOnEveryScreen(page)).toEqual([]);
  });

  await test.step('sees the count of the whole follow', async () => {
    const coverage = page.getByRole('link', { name: `${agreed + 1} of 25 outcomes have an agreed measure` });
    await enter(page, coverage, 'Shift+Tab');
    await expect(page.getByRole('heading', { level: 1, name: 'Outcomes' })).toBeFocused();
    const count = printedCount(page);
    await expect(count).toContainText(`${onTrack + 1} of ${agreed + 1} agreed outcomes`);
    await enter(page, count.getByText('How it is counted'));
    await expect(count.getByRole('row', { name: outcome.name })).toContainText('On track');
    expect(await faultsOnEveryScreen(page)).toEqual([]);
    await enter(page, count.getByRole('link', { name: outcome.name }));
    await expect(page.getByRole('heading', { level: 1, name: outcome.name })).toBeFocused();
  });

  await test.step('reads who said what, and takes the agreement back', async () => {
    await enter(page, measure.getByText('Why, and since when (2 versions)'));
    const versions = measure.getByRole('list', { name: 'History, newest first' }).getByRole('listitem');
    await expect(versions).toHaveText([
      /^Agreed, direct, by Demonstration Strategy Hub 1/,
      /^Proposed, direct, by Demonstration Strategy Hub 1/,
    ]);
    await expect(versions.last()).toContainText(PROPOSED);
    expect(await faultsOnEveryScreen(page)).toEqual([]);
    await enter(page, measure.getByRole('button', { name: /^Undo/ }), 'Shift+Tab');
    await expect(dialog.getByRole('radio', { name: /^Undo/ })).toBeFocused();
    await save('Undo');
    await expect(measure).toBeFocused();
    await expect(measure).toContainText('Proposed, direct');
    await expect(page.getByText(/^Not counted in/)).toBeVisible();
    expect(await targetsOnTrack(page)).toEqual({ agreed, onTrack });
  });

  await test.step('retires it; its history stays', async () => {
    await enter(page, measure.getByRole('button', { name: /^Change/ }));
    await page.keyboard.press('ArrowUp');
    await expect(dialog.getByRole('radio', { name: /^Undo/ })).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(dialog.getByRole('radio', { name: /^Retire/ })).toBeChecked();
    await tabTo(page, dialog.getByRole('textbox', { name: 'Rationale' }));
    await page.keyboard.type(RETIRED);
    await save('Retire');
    await expect(measure).toBeFocused();
    await expect(measure).toContainText('Retired, direct');
    await expect(page.getByText('1 retired measure')).toBeVisible();
    expect(await faultsOnEveryScreen(page)).toEqual([]);
    expect(await historyOf(page, APPRENTICESHIPS, outcome)).toEqual([
      { status: 'RETIRED', strength: 'DIRECT', rationale: RETIRED },
      { status: 'PROPOSED', strength: 'DIRECT', rationale: PROPOSED },
      { status: 'AGREED', strength: 'DIRECT', rationale: AGREED },
      { status: 'PROPOSED', strength: 'DIRECT', rationale: PROPOSED },
    ]);
  });
});
