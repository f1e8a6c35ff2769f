import { expect, test } from 'vitest';
import { LIMITS } from '../server/limits.ts';
import { readPackChoice } from './pack-choice.ts';
import { packName } from './pack-name.ts';

test('a pack is of an edition, one of its areas or chosen indicators', () => {
  const whole = { edition: '2096-97-q2', area: null, indicators: null, format: 'pdf' };
  expect(readPackChoice({ edition: '2096-97-q2', format: 'pdf' })).toEqual({ choice: whole });
  expect(readPackChoice({ ...whole, area: '2096-97-q2.parks' })).toEqual({
    choice: { ...whole, area: '2096-97-q2.parks' },
  });
  expect(readPackChoice({ ...whole, indicators: ['trees'] })).toEqual({
    choice: { ...whole, indicators: ['trees'] },
  });
});

test.each([
  [undefined, 'The request'],
  [{ format: 'pdf' }, 'edition'],
  [{ edition: 'a', format: 'odt' }, 'format'],
  [{ edition: 'a', format: 'pdf', indicators: [] }, 'indicators'],
  [{ edition: 'a', format: 'pdf', indicators: Array(LIMITS.pack.indicators + 1).fill('b') }, 'indicators'],
  [{ edition: 'a'.repeat(LIMITS.argumentLength + 1), format: 'pdf' }, 'edition'],
  [{ edition: 'a', format: 'pdf', area: 'b', indicators: ['c'] }, 'area and indicators'],
])('%o is refused by the name of what is wrong', (body, name) => {
  const read = readPackChoice(body);
  expect('error' in read && read.error.startsWith(`${name}:`)).toBe(true);
});

test('the file is named after the council, the edition and what of it', () => {
  const choice = { edition: '2096-97-q2', area: null, indicators: null, format: 'pdf' } as const;
  expect(packName('Made-up Council', choice)).toBe('made-up-council-2096-97-q2-pack.pdf');
  expect(packName('Made-up Council', { ...choice, area: '2096-97-q2.net-zero', format: 'docx' })).toBe(
    'made-up-council-2096-97-q2-net-zero-pack.docx',
  );
  expect(packName('Made-up Council', { ...choice, indicators: ['a'] })).toContain('chosen-indicators');
});
