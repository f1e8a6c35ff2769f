// @vitest-environment happy-dom
import { figure } from '@dial/domain/chart/fixtures';
import { makePanels } from '@dial/domain/chart/make-panels';
import { panelPlot } from '@dial/domain/chart/panel-plot';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { ChartStage } from './chart-stage.tsx';

afterEach(cleanup);

function show(...ids: string[]) {
  const [panel] = makePanels(
    ids.map((id, index) => figure(id, String(index + 1))),
    'number',
  );
  if (panel === undefined) throw new Error('No panel');
  const plot = panelPlot({ panel, shown: panel.series, bands: [], unit: 'number', decimals: 0 });
  return <ChartStage plot={plot} label="Line chart, by year." />;
}

const said = () => document.querySelector('[aria-live="polite"]')?.textContent;

it('is a picture in words, over whose points the keys walk', () => {
  render(show('2021-22', '2022-23', '2023-24'));
  screen.getByRole('img', { name: 'Line chart, by year.' });
  const stage = screen.getByRole('application', { name: 'Points of the chart' });
  expect(stage.getAttribute('tabindex')).toBe('0');
  expect(said()).toBe('');
  fireEvent.keyDown(stage, { key: 'ArrowLeft' });
  expect(said()).toBe('2023-24. Actual: 3.');
  fireEvent.keyDown(stage, { key: 'ArrowLeft' });
  expect(said()).toBe('2022-23. Actual: 2.');
  fireEvent.keyDown(stage, { key: 'Home' });
  expect(said()).toBe('2021-22. Actual: 1.');
  fireEvent.keyDown(stage, { key: 'Escape' });
  expect(said()).toBe('');
});

it('leaves the browser its own keys, and forgets the point when the reader goes', () => {
  render(show('2021-22', '2022-23'));
  const stage = screen.getByRole('application');
  expect(fireEvent.keyDown(stage, { key: 'ArrowLeft', altKey: true })).toBe(true);
  expect(fireEvent.keyDown(stage, { key: 'Tab' })).toBe(true);
  expect(said()).toBe('');
  expect(fireEvent.keyDown(stage, { key: 'End' })).toBe(false);
  fireEvent.blur(stage);
  expect(said()).toBe('');
});

it('stands nowhere when another chart has fewer columns', () => {
  const { rerender } = render(show('2021-22', '2022-23', '2023-24'));
  fireEvent.keyDown(screen.getByRole('application'), { key: 'End' });
  rerender(show('2021-22', '2022-23'));
  expect(said()).toBe('');
});
