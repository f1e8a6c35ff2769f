import type { Page } from '@playwright/test';
import { beginToRead } from '../begin-to-read.ts';
import { ask } from '../editing/api.ts';
import { signInAs, type Who } from '../editing/sign-in.ts';
import { expect, faultsOnEveryScreen, test } from '../page-test.ts';
import { fillTemplate } from './returns-file.ts';

// Every figure and word that is filed here is made up; nobody in Luton said so.
const QUARTER = '2023-24-q4';
const NAME = '2023-24 Q4';
const NEXT = '2024-25-q1';
const INDICATOR = 'unemployment-claimant-count-rate';
const TITLE = /^Unemployment Claimant Count/;
const WORDS = 'Made up for a test: more people claimed. Advisers call them.';
const BACK = 'Made up for a test: say what is being done.';
const NONE = { Status: 'Not available', Reason: 'Made up for a test.' };
const MODERATION = 'Made up for a test: one employer closed.';
const ADVICE = 'Made up for a test: report the count by ward.';
const WELL = 'Made up for a test: the returns came in.';
const NOTED = 'Made up for a test: more people claim.';
const SLIP = 'Made up for a test: two digits were exchanged.';
const RECOUNT = 'Made up for a test: the count was repeated.';
const VIEW = 'Made up for a test: rated';
const ROW = `/editions/${QUARTER}/indicators/${INDICATOR}`;

const alert = (page: Page) => page.getByRole('main').getByRole('alert');

/** Takes the edition on from the board. */
async function move(page: Page, step: string, note: string): Promise<void> {
  await page.goto('/editions');
  await page.getByRole('button', { name: `${step}…` }).click();
  const dialog = page.getByRole('dialog', { name: `${step}: ${NAME}` });
  await expect(dialog).toContainText('No step can be undone.');
  await dialog.getByRole('textbox', { name: /^Note/ }).fill(note);
  await dialog.getByRole('button', { name: step }).click();
  await expect(alert(page)).toBeFocused();
  await expect(dialog).toBeHidden();
}

async function file(officer: Page, edition: string, figure: string, words: string): Promise<void> {
  await officer.goto(`/returns/${edition}/${INDICATOR}`);
  const form = officer.getByRole('form', { name: 'Return' });
  await form.getByRole('textbox', { name: /^Figure for/ }).fill(figure);
  const sure = form.getByRole('checkbox', { name: 'Yes, the figure is right' });
  if (await sure.isVisible()) await sure.check();
  await form.getByRole('textbox', { name: /^Commentary/ }).fill(words);
}

async function submit(officer: Page): Promise<void> {
  await officer.getByRole('form', { name: 'Return' }).getByRole('button', { name: 'Submit' }).click();
  await expect(alert(officer).filter({ hasText: 'The return is submitted' })).toBeFocused();
}

async function approve(manager: Page, edition: string): Promise<void> {
  await manager.goto(`/returns/${edition}/${INDICATOR}`);
  await manager.getByRole('button', { name: 'Approve' }).click();
  await expect(alert(manager).filter({ hasText: 'The return is approved' })).toBeFocused();
}

test('a quarter by its five people, from opening to publication, and what comes after', async ({
  page: editor,
  openElsewhere,
  baseURL,
}) => {
  // Six people, forty screens, and axe at both widths of each that is new.
  test.setTimeout(540_000);
  const join = async (who: Who) => {
    const page = await openElsewhere(baseURL === undefined ? {} : { baseURL });
    await signInAs(page, who);
    return page;
  };
  await signInAs(editor, 'editor-1');
  const officer = await join('officer-1');
  const manager = await join('manager-1');
  // Of the whole council, rows without a directorate included.
  const wholeCouncil = await join('manager-3');
  const director = await join('director-1');
  const member = await join('scrutiny-member-1');

  await test.step('an editor opens the edition, and sees on the board that all is still to come', async () => {
    await editor.goto('/editions/open');
    await expect(editor.getByRole('textbox', { name: 'Title' })).toHaveValue(/Quarter 4/);
    expect(await faultsOnEveryScreen(editor)).toEqual([]);
    await editor.getByRole('button', { name: 'Open the edition' }).click();
    await expect(alert(editor)).toContainText(`${NAME} is open.`);
    await alert(editor).getByRole('link', { name: 'Go to the board' }).click();
    const main = editor.getByRole('main');
    await expect(main.getByText('Under way, at Draft: not public')).toBeVisible();
    await expect(main.getByText('100 returns have not been submitted.')).toBeVisible();
    await expect(main.getByRole('button', { name: /^Move to/ })).toHaveCount(0);
    expect(await faultsOnEveryScreen(editor)).toEqual([]);
  });

  await test.step('a director saves the view of what is red, amber or green, and asks to be told of it', async () => {
    await director.goto('/editions/2023-24-q3/indicators?rag=red&rag=amber&rag=green');
    await director.getByRole('link', { name: 'Save this view' }).click();
    await director.getByRole('textbox', { name: 'Name' }).fill(VIEW);
    await director.getByRole('checkbox', { name: /^Tell me/ }).check();
    await director.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(alert(director)).toContainText(`“${VIEW}” is kept.`);
  });

  await test.step('an editor sets a meeting', async () => {
    await editor.getByRole('button', { name: 'Change the meetings' }).click();
    const dialog = editor.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Board or meeting 1' }).fill('Made-up board');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog.getByRole('alert')).toContainText('Choose the date of the meeting.');
    await dialog.getByLabel('Date 1').fill('2024-06-03');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(editor.getByText('Made-up board, 3 Jun 2024')).toBeVisible();
    await expect(alert(editor)).toBeFocused();
  });

  await test.step('an officer files, the manager sends it back, the officer mends it, the manager approves', async () => {
    await file(officer, QUARTER, '9.4', 'Made up for a test.');
    await submit(officer);
    await manager.goto(`/returns/${QUARTER}/${INDICATOR}`);
    const back = manager.getByRole('form', { name: 'Send the return back' });
    await back.getByRole('textbox', { name: 'What has to change' }).fill(BACK);
    await back.getByRole('button', { name: 'Send back' }).click();
    await expect(alert(manager).filter({ hasText: 'The return is sent back' })).toBeFocused();
    await officer.goto('/returns');
    await expect(officer.getByRole('main')).toContainText(BACK);
    await file(officer, QUARTER, '9.4', WORDS);
    await submit(officer);
    await approve(manager, QUARTER);
  });

  await test.step('an editor imports the rest, with errors and then without', async () => {
    const template = await (await editor.request.get(`/returns-template/${QUARTER}.csv`)).text();
    const upload = (csv: string) =>
      editor
        .getByLabel('The filled-in template')
        .setInputFiles({ name: 'rest.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await editor.goto('/returns/import');
    const rest = (indicator: string) => (indicator === INDICATOR ? null : NONE);
    await upload(
      fillTemplate(template, (id) => (id === 'council-tax-collected-percent' ? { Value: 'much' } : rest(id))),
    );
    await expect(alert(editor).first()).toContainText('1 error to put right: nothing is filed');
    await upload(fillTemplate(template, rest));
    await expect(alert(editor)).toContainText('99 returns would be submitted');
    await editor.getByRole('button', { name: 'Submit 99 returns' }).click();
    await expect(alert(editor)).toContainText('99 returns submitted.');
    await wholeCouncil.goto('/returns?list=to-approve');
    await wholeCouncil.getByRole('checkbox', { name: 'Choose all 99 shown' }).check();
    expect(await faultsOnEveryScreen(wholeCouncil)).toEqual([]);
    await wholeCouncil.getByRole('button', { name: 'Approve 99 returns' }).click();
    await expect(alert(wholeCouncil)).toContainText('99 returns approved.', { timeout: 60_000 });
    await expect(wholeCouncil.getByText('No return waits for your approval.')).toBeVisible();
  });

  await test.step('an editor proposes another rating, and moves the edition to the management team', async () => {
    await editor.goto(ROW);
    await editor.getByRole('button', { name: 'Propose another rating…' }).click();
    const dialog = editor.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'Amber' }).check();
    await dialog.getByRole('textbox', { name: 'Reason' }).fill(MODERATION);
    await dialog.getByLabel('Last day').fill(inAMonth());
    await dialog.getByRole('button', { name: 'Propose' }).click();
    await expect(dialog).toBeHidden();
    await editor.goto('/editions');
    const row = editor.getByRole('row', { name: /^All/ });
    await expect(row).toContainText('100 approved');
    await editor.getByRole('button', { name: 'Move to the management team…' }).click();
    await expect(editor.getByRole('dialog')).toContainText('Returns close');
    expect(await faultsOnEveryScreen(editor)).toEqual([]);
    await move(editor, 'Move to the management team', 'Made-up note.');
    await expect(alert(editor)).toContainText(`${NAME} is now at Management team.`);
  });

  await test.step('a director approves the rating and takes the edition to scrutiny', async () => {
    await director.goto(ROW);
    await expect(director.getByText('Draft, at stage Management team: not public.')).toBeVisible();
    await director.getByRole('button', { name: 'Approve…' }).click();
    await director.getByRole('dialog').getByRole('button', { name: 'Approve' }).click();
    await expect(director.getByRole('region', { name: 'Rating set by people' })).toContainText(/Approved/);
    await move(director, 'Move to scrutiny', '');
  });

  await test.step('a scrutiny member recommends, and takes it to the executive', async () => {
    await member.goto(`/editions/${QUARTER}/recommendations`);
    const form = member.getByRole('form', { name: 'Make a recommendation' });
    await form.getByRole('textbox', { name: 'What the board recommends' }).fill(ADVICE);
    await form.getByRole('combobox', { name: 'Indicators' }).fill('claimant count');
    await member.getByRole('option').first().click();
    await form.getByRole('button', { name: 'Recommend' }).click();
    await expect(alert(member)).toContainText('is made.');
    await move(member, 'Move to the executive', '');
  });

  await test.step('what changed since the management team is said figure by figure', async () => {
    await editor.goto('/editions');
    await editor.getByRole('link', { name: 'What changed up to Scrutiny' }).click();
    await expect(editor).toHaveURL(`/editions/${QUARTER}/changes?from=management-team&to=scrutiny`);
    await expect(editor.getByText('1 indicator changed.')).toBeVisible();
    await expect(editor.getByRole('main')).toContainText(MODERATION);
    expect(await faultsOnEveryScreen(editor)).toEqual([]);
    await editor.goto(`/editions/${QUARTER}/history?stage=management-team`);
    await expect(editor.getByText(/^As it stood, at stage Management team/)).toBeVisible();
    await expect(editor.getByRole('main')).not.toContainText(MODERATION);
    expect(await faultsOnEveryScreen(editor)).toEqual([]);
  });

  await test.step('an editor writes the highlights, in another order than typed, and publishes', async () => {
    await editor.goto('/editions');
    await expect(editor.getByText('The edition has no highlights.')).toBeVisible();
    await editor.getByRole('link', { name: 'Highlights', exact: true }).click();
    await editor.getByRole('button', { name: 'Add a line to Working well' }).click();
    await editor.getByRole('button', { name: 'Add a line to To note' }).click();
    await editor.getByRole('button', { name: 'Add a line to To note' }).click();
    await editor.getByRole('textbox', { name: 'Working well, line 1' }).fill(WELL);
    await editor.getByRole('textbox', { name: 'To note, line 1' }).fill('Made up for a test: second.');
    await editor.getByRole('textbox', { name: 'To note, line 2' }).fill(NOTED);
    await editor.getByRole('combobox', { name: 'Indicator for To note, line 2' }).selectOption(INDICATOR);
    await editor.getByRole('button', { name: 'Link to To note, line 2' }).click();
    await editor
      .getByRole('region', { name: 'To note', exact: true })
      .getByRole('button', { name: 'Up line 2' })
      .click();
    await expect(editor.getByRole('textbox', { name: 'To note, line 1' })).toHaveValue(NOTED);
    expect(await faultsOnEveryScreen(editor)).toEqual([]);
    await editor.getByRole('button', { name: 'Save the highlights' }).click();
    await expect(alert(editor)).toContainText(`The highlights of ${NAME} are saved.`);
    await move(editor, 'Publish', '');
    await expect(alert(editor)).toContainText(`${NAME} is published.`);
  });

  await test.step('the director is told, and the view shows the edition', async () => {
    const notices = director.getByRole('region', { name: 'Notices' });
    // Dial looks for news every minute.
    await expect(async () => {
      await director.goto('/views');
      await expect(notices).toContainText(`${NAME} was published`, { timeout: 1000 });
    }).toPass({ timeout: 90_000, intervals: [5000] });
    expect(await faultsOnEveryScreen(director)).toEqual([]);
    await director.getByRole('region', { name: 'Views' }).getByRole('link', { name: VIEW }).click();
    await expect(director).toHaveURL(new RegExp(`/editions/${QUARTER}/indicators\\?rag=red`));
  });

  await test.step('an editor corrects what was published, with a public note', async () => {
    await editor.goto(ROW);
    await expect(editor.getByText('not public')).toHaveCount(0);
    await editor.getByRole('button', { name: 'Correct what was published…' }).click();
    const dialog = editor.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Public note' }).fill(SLIP);
    await dialog.getByRole('textbox', { name: /^Figure/ }).fill('9.6');
    await dialog.getByRole('checkbox', { name: /^The figure is right/ }).check();
    await dialog.getByRole('button', { name: 'Publish the correction' }).click();
    await expect(dialog).toBeHidden();
    await expect(editor.getByRole('main')).toContainText(SLIP);
  });

  await test.step('in the next quarter an officer revises its figure', async () => {
    await editor.goto('/editions/open');
    await editor.getByRole('button', { name: 'Open the edition' }).click();
    await expect(alert(editor)).toContainText('2024-25 Q1 is open.');
    await file(officer, NEXT, '8.8', WORDS);
    const form = officer.getByRole('form', { name: 'Return' });
    await form.getByRole('button', { name: 'Revise an earlier figure' }).click();
    await form.getByRole('combobox', { name: 'Period' }).selectOption(QUARTER);
    await form.getByRole('textbox', { name: 'New figure' }).fill('9.1');
    await form.getByRole('textbox', { name: 'Why it changes' }).fill(RECOUNT);
    await submit(officer);
    await approve(manager, NEXT);
    await editor.goto(ROW);
    await expect(editor.getByRole('main')).toContainText(/[Rr]evised since/);
    // The published edition's own figures stay, with what became of them; the next quarter's are not among them.
    const figures = editor.getByRole('table', { name: /all figures held/ });
    await expect(figures).toContainText('9.6%');
    for (const later of ['9.1%', '8.8%']) await expect(figures).not.toContainText(later);
    await expect(editor.getByRole('list', { name: 'Notes to the figures' })).toContainText(
      'Revised since: 9.1% in 2024-25 Q1.',
    );
  });

  await test.step('the public reads what was published, and nothing of the draft after it', async () => {
    const reader = await openElsewhere(baseURL === undefined ? {} : { baseURL });
    await reader.goto('/');
    await beginToRead(reader);
    await expect(reader.getByRole('heading', { level: 1 })).toContainText('Quarter 4');
    await expect(reader.getByRole('region', { name: 'To note' }).getByRole('listitem').first()).toContainText(
      NOTED,
    );
    await expect(reader.getByRole('region', { name: 'Working well' })).toContainText(WELL);
    await expect(reader.getByRole('region', { name: 'About this edition' })).toContainText(SLIP);
    // The one figure that was filed was red, and people made it amber; the others have none.
    const told = reader.getByRole('region', { name: 'In plain English' });
    await expect(told).toContainText(
      /Since 2023-24 Q3, \w+ ratings changed: one to a better one and \w+ to none\./,
    );
    const changes = reader.getByRole('region', { name: 'Rating changes since 2023-24 Q3' });
    await expect(changes.getByRole('listitem').filter({ hasText: TITLE })).toContainText(/Red.*Amber/);
    expect(await faultsOnEveryScreen(reader)).toEqual([]);
    await reader.getByRole('link', { name: 'As it stood at Published' }).click();
    await expect(reader.getByText(/^As it stood, at stage Published/)).toBeVisible();
    await reader.goto(ROW);
    const main = reader.getByRole('main');
    await expect(main.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
    for (const words of ['9.6%', WORDS, SLIP, MODERATION, ADVICE]) await expect(main).toContainText(words);
    for (const words of ['9.1%', '8.8%', RECOUNT]) await expect(main).not.toContainText(words);
    await reader.goto('/editions');
    await expect(reader.getByRole('heading', { level: 2 }).first()).toHaveText(/2023-24, Quarter 4$/);
    await expect(reader.getByText(/Under way|2024-25/)).toHaveCount(0);
    await reader.goto(`/editions/${NEXT}`);
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Page not found');
    const { edition } = await ask<{ readonly edition: unknown }>(reader, `{ edition(id: "${NEXT}") { id } }`);
    expect(edition).toBeNull();
    for (const name of ['observations', 'indicators']) {
      expect(await (await reader.request.get(`/data/${QUARTER}/${name}.csv`)).text()).not.toContain(RECOUNT);
      expect((await reader.request.get(`/data/${NEXT}/${name}.csv`)).status()).toBe(404);
    }
  });
});

/** An ISO date, after today in London whatever the machine's zone. */
function inAMonth(): string {
  return new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
}
