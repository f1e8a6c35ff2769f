import { describe, expect, it } from 'vitest';
import { figure, origin } from './fixtures.ts';
import { defaultPanel, makePanels } from './make-panels.ts';
import { valueAt } from './panel.ts';

const kinds = (panels: ReturnType<typeof makePanels>) => panels.map(({ kind }) => kind);

describe('makePanels', () => {
  it('never puts a year’s total beside quarterly flows', () => {
    const panels = makePanels(
      [
        figure('2021-22', '6.15'),
        figure('2022-23', '14.52'),
        figure('2023-24-q1', '4.43'),
        figure('2023-24-q2', '4.80'),
        figure('2023-24-ytd-q3', '12.93'),
      ],
      'million',
    );
    expect(kinds(panels)).toEqual(['quarter', 'financial-year']);
  });

  it('draws nothing of a single figure, nor of targets alone', () => {
    expect(makePanels([figure('2023-24-q1', '4')], 'number')).toEqual([]);
    const targets = [
      figure('2023-24-q1', '4', { kind: 'TARGET' }),
      figure('2023-24-q2', '4', { kind: 'TARGET' }),
    ];
    expect(makePanels(targets, 'number')).toEqual([]);
  });

  it('keeps missing figures as gaps, and fills periods that are not printed', () => {
    const [panel] = makePanels(
      [figure('2022-23-q1', '1'), figure('2022-23-q2', null), figure('2022-23-q4', '3')],
      'number',
    );
    expect(panel?.columns.map(({ period }) => period.id)).toEqual([
      '2022-23-q1',
      '2022-23-q2',
      '2022-23-q3',
      '2022-23-q4',
    ]);
    expect(panel?.columns.map((column) => valueAt(column, 'ACTUAL'))).toEqual([1, null, null, 3]);
  });

  it('takes back a value whose status does', () => {
    const [panel] = makePanels(
      [figure('2020-21', '1'), figure('2021-22', '9', { status: 'UNCERTAIN' }), figure('2022-23', '3')],
      'number',
    );
    expect(panel?.columns.map((column) => valueAt(column, 'ACTUAL'))).toEqual([1, null, 3]);
  });

  it('draws the year’s target at the end of a running total, not before', () => {
    const [panel] = makePanels(
      [
        figure('2023-24-ytd-q1', '27.7'),
        figure('2023-24-ytd-q2', '54.6'),
        figure('2023-24-ytd-q4', null, { status: 'NOT_DUE' }),
        figure('2023-24', '95.0', { kind: 'TARGET' }),
      ],
      '%',
    );
    expect(panel?.columns.map((column) => valueAt(column, 'TARGET'))).toEqual([null, null, null, 95]);
    expect(panel?.columns.at(-1)?.figures.TARGET?.printedFor).toBe('2023-24');
  });

  it('lends a quarter’s target to a share of the academic year, but not to a count', () => {
    const figures = [
      figure('ay2023-24-ytd-q2', '29.0'),
      figure('ay2023-24-ytd-q3', '31.7'),
      figure('2023-24-q3', '90.0', { kind: 'TARGET' }),
    ];
    const targets = (unit: string) =>
      makePanels(figures, unit)[0]?.columns.map((column) => valueAt(column, 'TARGET'));
    expect(targets('%')).toEqual([null, 90]);
    expect(targets('number')).toEqual([null, null]);
  });
});

describe('makePanels with figures of other documents', () => {
  const panelOf = (...figures: Parameters<typeof makePanels>[0]) => makePanels(figures, '%')[0];
  const own = [figure('2021-22', '3'), figure('2022-23', '4')];
  const same = { origin: origin() };
  const changed = { origin: origin({ changed: 1 }) };

  it('puts what may be compared into the same series', () => {
    const panel = panelOf(
      ...own,
      figure('2020-21', '1', same),
      figure('2020-21', '2', { ...same, kind: 'TARGET' }),
    );
    expect(panel?.series).toEqual(['ACTUAL', 'TARGET']);
    expect(panel?.columns.map((column) => valueAt(column, 'ACTUAL'))).toEqual([1, 3, 4]);
  });

  it('keeps a measure that changed apart, without its targets', () => {
    const panel = panelOf(
      ...own,
      figure('2021-22', '1', changed),
      figure('2021-22', '2', { ...changed, kind: 'TARGET' }),
    );
    expect(panel?.series).toEqual(['ACTUAL', 'CHANGED_1']);
    expect(panel?.columns.map((column) => valueAt(column, 'CHANGED_1'))).toEqual([1, null]);
    expect(panel?.columns.map((column) => valueAt(column, 'ACTUAL'))).toEqual([3, 4]);
  });

  it('draws no panel of a measure that changed alone', () => {
    expect(
      makePanels([...own, figure('2016-17-q1', '1', changed), figure('2016-17-q2', '1', changed)], '%'),
    ).toHaveLength(1);
  });

  it('draws the indicator’s own figure where both print one, and keeps the other beside it', () => {
    const panel = panelOf(...own, figure('2021-22', '9', same), figure('2022-23', null, same));
    expect(panel?.columns.map((column) => valueAt(column, 'ACTUAL'))).toEqual([3, 4]);
    expect(panel?.columns.map(({ beside }) => beside.map(({ value }) => value))).toEqual([['9'], []]);
  });

  it('fills a blank of its own from the other document', () => {
    const panel = panelOf(figure('2020-21', null), ...own, figure('2020-21', '9', same));
    expect(panel?.columns.map((column) => valueAt(column, 'ACTUAL'))).toEqual([9, 3, 4]);
  });

  it('lends no target of one document to the figures of another', () => {
    const panel = panelOf(
      figure('2016-17-ytd-q3', '1', same),
      figure('2016-17-ytd-q4', '2', same),
      figure('2016-17', '8', { kind: 'TARGET' }),
      figure('2016-17', '9', { ...same, kind: 'TARGET' }),
    );
    expect(panel?.columns.map((column) => valueAt(column, 'TARGET'))).toEqual([null, 9]);
  });
});

describe('defaultPanel', () => {
  const panels = makePanels(
    ['2023-24-q1', '2023-24-q2', '2020-21', '2021-22', '2022-23'].map((id) => figure(id, '1')),
    'number',
  );

  it('is of the reported kind, else of the kind with most figures', () => {
    expect(defaultPanel(panels, 'quarter')?.kind).toBe('quarter');
    expect(defaultPanel(panels, 'year-to-date')?.kind).toBe('financial-year');
    expect(defaultPanel([], 'quarter')).toBeNull();
  });
});
