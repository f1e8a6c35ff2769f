import { expect, it } from 'vitest';
import { workLinks } from './work-links.ts';

const paths = (...permissions: string[]) => workLinks(permissions).map(({ to }) => to);

it('leads to what the permissions are about', () => {
  expect(paths()).toEqual([]);
  expect(paths('FILE_RETURNS', 'IMPORT_RETURNS')).toEqual(['/returns']);
  expect(paths('READ_AUDIT', 'MANAGE_PEOPLE')).toEqual(['/people', '/audit']);
  expect(paths('RECOMMEND')).toEqual(['/editions']);
});
