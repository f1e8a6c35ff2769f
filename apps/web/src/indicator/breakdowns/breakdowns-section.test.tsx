import { renderToStaticMarkup } from 'react-dom/server';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { describe, expect, it } from 'vitest';
import type { BreakdownGroup } from './breakdown-group.ts';
import { BreakdownsSection } from './breakdowns-section.tsx';
import { madeEntry, madeGroup } from './fixture-breakdown.ts';

function drawn(
  given: BreakdownGroup | readonly BreakdownGroup[],
  { address = '/', unit = '%' } = {},
): string {
  const element = (
    <BreakdownsSection
      groups={[given].flat()}
      indicator={{ id: 'made-up', name: 'Made up', unit }}
      edition={{ id: '2096-97-q2', name: '2096-97 Q2' }}
    />
  );
  const router = createMemoryRouter([{ path: '/', element }], { initialEntries: [address] });
  return renderToStaticMarkup(<RouterProvider router={router} />);
}

/** What a reader reads of it. */
const words = (markup: string) => markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const names = (markup: string) => [...markup.matchAll(/Part (\w)/g)].map(([, name]) => name).join('');

describe('rates', () => {
  const group = madeGroup({
    entries: [
      madeEntry('a', { value: '43', side: 'ABOVE', difference: '3', standing: 'BETTER' }),
      madeEntry('b', { value: '30', side: 'BELOW', difference: '-10', standing: 'WORSE' }),
    ],
  });

  it('say in words on which side of the whole they are, and whether that is better', () => {
    const text = words(drawn(group));
    expect(text).toContain('Part a 43% 3 percentage points above the whole better');
    expect(text).toContain('Part b 30% 10 percentage points below the whole worse');
    expect(text).toContain('Against the whole borough’s 40%');
  });

  it('are drawn beside the whole, which assistive tools are spared', () => {
    const markup = drawn(group);
    expect(markup.match(/<circle/g)).toHaveLength(2);
    expect(markup.match(/<svg[^>]*aria-hidden="true"/g)).toHaveLength(2);
  });

  it('stand in the order that the address asks for', () => {
    expect(names(drawn(group))).toBe('ab');
    expect(names(drawn(group, { address: '/?parts=lowest' }))).toBe('ba');
  });
});

it('a number is never said to be above or below the whole', () => {
  const entries = [
    madeEntry('a', { value: '14', raw: '14', share: '9.2' }),
    madeEntry('b', { value: '8', raw: '8' }),
  ];
  const text = words(drawn(madeGroup({ basis: 'COUNT', whole: '152', entries })));
  expect(text).toContain('Part a 14 9.2% of the whole Filed in Dial Part b 8 Not compared');
  expect(text).toContain('The percentages of the whole are Dial’s arithmetic.');
  expect(text).not.toMatch(/above|below|better|worse/);
});

it('a share of the whole is not set against it once more', () => {
  const entries = [madeEntry('a', { value: '39.5', share: '39.5', shareGiven: true })];
  const text = words(drawn(madeGroup({ basis: 'SHARE', whole: '152', entries })));
  expect(text).toContain('Ward Share As printed Part a 39.5%');
  expect(text).not.toContain('arithmetic');
});

it('a small number says that it is one, and why nothing stands there', () => {
  const nothing = { value: null, raw: '[c]', status: 'SUPPRESSED', suppressed: true } as const;
  const text = words(drawn(madeGroup({ basis: 'COUNT', entries: [madeEntry('a', nothing)] })));
  expect(text).toContain('[c] small number');
  expect(text).toContain('[c]: not given, as so few people are counted there');
});

it('says where the rest is, where there may be older periods', () => {
  const groups = Array.from({ length: 12 }, (_, index) =>
    madeGroup({ period: { id: `made-${index}`, label: `Made up ${index}` } }),
  );
  expect(words(drawn(groups))).toContain('Those of the newest 12 periods: all are in the edition’s data.');
  expect(words(drawn(groups.slice(1)))).not.toContain('newest 12');
});

it('quotes the document with its line', () => {
  const source = { document: '001_made.txt', line: 917, note: 'commentary' };
  const entries = [madeEntry('a', { note: 'Printed: "Lewsey (14)". Only the highest are named', source })];
  const text = words(drawn(madeGroup({ entries })));
  expect(text).toContain('“Lewsey (14)” 001, line 917');
  expect(text).toContain('Only the highest are named.');
});
