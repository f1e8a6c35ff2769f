import { describe, expect, it } from 'vitest';
import { DEFAULT_COLUMNS } from './column-ids.ts';
import { parseListState, printListState, sameRows } from './list-state.ts';

const roundTrip = (query: string) => printListState(parseListState(query));

describe('the state in the address', () => {
  it.each([
    '',
    '?rag=red',
    '?area=net-zero&directorate=people&rag=red&rag=amber&unrated=NO_TARGET&movement=worse&differ=true&q=council+tax',
    '?sort=-distance&columns=rag.latest&group=area&closed=net-zero&closed=none',
    '?columns=none',
    '?rag=red&sort=rag&compare=b&compare=a',
  ])('reads and prints "%s" as it is', (query) => {
    expect(roundTrip(query)).toBe(query);
  });

  it.each([
    ['?rag=purple&movement=sideways&group=colour&sort=latest&columns=price', ''],
    ['?compare=a&compare=&compare=a&compare=b', '?compare=a&compare=b'],
    [
      '?compare=a&compare=b&compare=c&compare=d&compare=e&compare=f&compare=g',
      '?compare=a&compare=b&compare=c&compare=d&compare=e&compare=f',
    ],
    ['?columns=price.rag.rag', '?columns=rag'],
    ['?closed=net-zero', ''],
    ['?sort=--rag&q=++', ''],
    [`?columns=${DEFAULT_COLUMNS.join('.')}`, ''],
    ['?utm_source=mail&rag=GREEN', '?rag=green'],
  ])('leaves out what it does not know: "%s"', (query, left) => {
    expect(roundTrip(query)).toBe(left);
  });
});

describe('sameRows', () => {
  it('text, order, layout and choice are the browser’s', () => {
    expect(sameRows('?rag=red', '?rag=red&q=tax&sort=rag&group=area&columns=rag&compare=a')).toBe(true);
  });

  it('filters are the server’s', () => {
    expect(sameRows('?rag=red', '?rag=amber')).toBe(false);
  });
});
