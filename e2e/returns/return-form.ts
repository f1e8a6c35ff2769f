import type { Page } from '@playwright/test';
import { OPENED } from './open-edition.ts';

/** The parts of a return's page that the journeys use. */
export function returnForm(page: Page) {
  const form = page.getByRole('form', { name: 'Return' });
  return {
    form,
    figure: form.getByRole('textbox', { name: /^Figure for/ }),
    commentary: form.getByRole('textbox', { name: /^Commentary/ }),
    rating: form.getByRole('region', { name: 'The rating it would get' }),
    saved: form.getByText(/^(Saved \d|Everything is saved)/),
    save: form.getByRole('button', { name: 'Save draft' }),
    submit: form.getByRole('button', { name: 'Submit' }),
    notice: page.getByRole('main').getByRole('alert'),
  };
}

export function addressOf(indicator: string, query = ''): string {
  return `/returns/${OPENED}/${indicator}${query}`;
}
