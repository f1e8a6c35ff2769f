import { test as base } from '../page-test.ts';
import { signInAs, type Who } from './sign-in.ts';

interface Fixtures {
  /** Whom the test's pages are signed in as; null for nobody. */
  readonly who: Who | null;
  readonly signedIn: undefined;
}

/** A test on the demonstration's server, whose pages are signed in: as strategy hub staff unless it says otherwise. */
export const test = base.extend<Fixtures>({
  who: ['strategy-hub-1', { option: true }],
  signedIn: [
    async ({ page, who }, use) => {
      if (who !== null) await signInAs(page, who);
      await use(undefined);
    },
    { auto: true },
  ],
  openElsewhere: async ({ openElsewhere, who }, use) => {
    await use(async (options) => {
      const page = await openElsewhere(options);
      if (who !== null) await signInAs(page, who);
      return page;
    });
  },
});
