import { ask } from '../editing/api.ts';
import { signInAs, type Who } from '../editing/sign-in.ts';
import { test as base } from '../page-test.ts';
import { openNextEdition } from './open-edition.ts';

interface Fixtures {
  /** Whom the test's own page is signed in as. */
  readonly who: Who;
  readonly ready: undefined;
}

/** A test on a demonstration whose next edition is open; its page is signed in as a reporting officer unless it says otherwise. */
export const test = base.extend<Fixtures>({
  who: ['officer-1', { option: true }],
  ready: [
    async ({ page, browser, who, baseURL }, use) => {
      const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
      const editor = await context.newPage();
      await signInAs(editor, 'editor-1');
      await openNextEdition((query, variables) => ask(editor, query, variables));
      await context.close();
      await signInAs(page, who);
      await use(undefined);
    },
    { auto: true },
  ],
});
