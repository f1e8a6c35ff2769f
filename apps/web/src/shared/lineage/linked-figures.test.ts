import { describe, expect, it } from 'vitest';
import { figure } from '../figures/fixture-figure.ts';
import type { Link, Member } from './chain.ts';
import { indicatorMember, link, madeUpChain, planMember } from './fixture-chain.ts';
import { linkedFigures } from './linked-figures.ts';

const OWN = { id: 'new', unit: '%' };
const own = indicatorMember('new', '2023-24-q3', { figures: [figure('2022-23', '5')] });
const old = (id: string, more: Parameters<typeof indicatorMember>[2] = {}) =>
  indicatorMember(id, '2016-17-q4', { figures: [figure('2016-17', '1')], ...more });

const linked = (members: readonly Member[], links: readonly Link[]) =>
  linkedFigures(OWN, [madeUpChain([...members, own], links)]);

/** "old 2016-17 same", or "… changed 1". */
const said = ({ figures }: ReturnType<typeof linkedFigures>) =>
  figures.map(({ period, origin }) => {
    const changed = origin?.changed ?? null;
    return `${origin?.indicator} ${period.id} ${changed === null ? 'same' : `changed ${changed}`}`;
  });

describe('linkedFigures', () => {
  it('joins what may be compared, also through a document without figures', () => {
    expect(said(linked([old('old')], [link('old', 'new', 'SAME')]))).toEqual(['old 2016-17 same']);
    const through = [link('plan', 'old', 'SAME'), link('plan', 'new', 'SAME')];
    expect(said(linked([planMember('plan'), old('old')], through))).toEqual(['old 2016-17 same']);
  });

  it('says where figures come from', () => {
    const { figures } = linked([old('old')], [link('old', 'new', 'SAME')]);
    expect(figures[0]?.origin).toEqual({
      indicator: 'old',
      title: 'Made-up old',
      series: null,
      edition: '2016-17-q4',
      area: 'Made-up area',
      place: '2016-17 Q4',
      changed: null,
    });
  });

  it('gives a measure that changed a line of its own, and what is the same among the changed one and the same', () => {
    const before = indicatorMember('before', '2012-13-q4', { figures: [figure('2012-13', '2')] });
    const other = old('other');
    const links = [
      link('before', 'old', 'SAME'),
      link('old', 'new', 'CHANGED_DEFINITION'),
      link('other', 'new', 'CHANGED_DEFINITION'),
    ];
    expect(said(linked([before, old('old'), other], links))).toEqual([
      'before 2012-13 changed 1',
      'old 2016-17 changed 1',
      'other 2016-17 changed 2',
    ]);
  });

  it('leaves out what is not comparable, without a word: the section says it', () => {
    expect(linked([old('old')], [link('old', 'new', 'NOT_COMPARABLE')])).toEqual({
      figures: [],
      remarks: [],
    });
  });

  it('leaves out another unit, and says so', () => {
    const answer = linked([old('old', { unit: 'number' })], [link('old', 'new', 'SAME')]);
    expect(answer).toEqual({
      figures: [],
      remarks: [
        'Left out: “Made-up old” in 2016-17 Q4, for it is counted in another unit (a number; here %).',
      ],
    });
  });

  it('converts a unit that is only scaled, leaves the printed text alone, and says so', () => {
    const number = old('old', { unit: 'number', figures: [figure('2016-17', '1500000')] });
    const inMillions = { id: 'new', unit: 'million' };
    const chain = madeUpChain([number, own], [link('old', 'new', 'SAME')]);
    const { figures, remarks } = linkedFigures(inMillions, [chain]);
    expect(figures.map(({ value, raw }) => [value, raw])).toEqual([['1.5', '1500000']]);
    expect(remarks).toEqual([
      '“Made-up old” in 2016-17 Q4 is printed in another unit (a number) and shown in this one (million).',
    ]);
  });

  it('leaves another series of the same document alone, unless a link names the two', () => {
    const sister = indicatorMember('sister', '2023-24-q3', { figures: [figure('2021-22', '9')] });
    const around = [link('plan', 'sister', 'SAME'), link('plan', 'new', 'SAME')];
    expect(said(linked([planMember('plan'), sister], around))).toEqual([]);
    expect(said(linked([sister], [link('sister', 'new', 'SAME')]))).toEqual(['sister 2021-22 same']);
  });

  it('takes over figures alone: what another document lacks is its own page’s to say', () => {
    const empty = old('old', { figures: [figure('2016-17', null), figure('2015-16', '3')] });
    expect(said(linked([empty], [link('old', 'new', 'SAME')]))).toEqual(['old 2015-16 same']);
  });

  it('draws no more changed lines than can be told apart', () => {
    const many = ['a', 'b', 'c', 'd'].map((id) => old(id));
    const answer = linked(
      many,
      many.map(({ id }) => link(id, 'new', 'CHANGED_DEFINITION')),
    );
    expect(said(answer)).toEqual(['a 2016-17 changed 1', 'b 2016-17 changed 2', 'c 2016-17 changed 3']);
    expect(answer.remarks).toEqual([
      'Left out: “Made-up d” in 2016-17 Q4, where the measure changed, for no more lines could be told apart.',
    ]);
  });

  it('is nothing without chains', () => {
    expect(linkedFigures(OWN, [])).toEqual({ figures: [], remarks: [] });
  });
});
