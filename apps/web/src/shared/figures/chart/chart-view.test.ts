import { describe, expect, it } from 'vitest';
import { parseChartView, withChartView, withoutChartView } from './chart-view.ts';

const parse = (query: string) => parseChartView(new URLSearchParams(query));

describe('the chart in the address', () => {
  it('is what was chosen for the reader when nothing is said', () => {
    expect(parse('rag=red')).toEqual({ mode: null, panel: null, series: null });
  });

  it('comes back as it was written', () => {
    const view = {
      mode: 'signal',
      panel: 'financial-year',
      series: ['ACTUAL', 'STATISTICAL_NEIGHBOURS'],
    } as const;
    expect(parseChartView(withChartView(new URLSearchParams(), view))).toEqual(view);
    const none = { mode: null, panel: null, series: [] } as const;
    expect(parseChartView(withChartView(new URLSearchParams(), none))).toEqual(none);
  });

  it('leaves out what it does not know', () => {
    expect(parse('chart=magic&panel=fortnight&series=actual&series=magic')).toEqual({
      mode: null,
      panel: null,
      series: ['ACTUAL'],
    });
  });

  it('stands apart from the list', () => {
    const params = new URLSearchParams('rag=red&chart=gap&panel=quarter&series=none&sort=-distance');
    expect(withoutChartView(params).toString()).toBe('rag=red&sort=-distance');
    expect(withChartView(params, { mode: null, panel: null, series: null }).toString()).toBe(
      'rag=red&sort=-distance',
    );
  });
});
