import { expect, it } from 'vitest';
import { indicatorName } from './indicator-name.ts';

it.each([
  ['Homeless relief', null, 'Homeless relief'],
  ['Unemployment Claimant Count', '%', 'Unemployment Claimant Count (%)'],
  ['Unemployment Claimant Count (No.)', 'No.', 'Unemployment Claimant Count (No.)'],
  ['Stat Compliance: Electrical Checks', 'Electrical Checks', 'Stat Compliance: Electrical Checks'],
  ['% of Homelessness Acceptances', '%', '% of Homelessness Acceptances'],
  ['Benefits - new claims and changes', 'Changes', 'Benefits - new claims and changes (Changes)'],
  ['Benefits - new claims and changes', 'New Claims', 'Benefits - new claims and changes (New Claims)'],
])('"%s" with series %s is "%s"', (title, series, name) => {
  expect(indicatorName({ title, series })).toBe(name);
});
