import { signal } from '@dial/domain/signal/signal';
import { figure } from './example-input.ts';

const BEFORE = ['91', '93', '92', '90', '92', '91', '93'];

/** Worked out by the domain; the figures are made up. */
export const SIGNAL_EXAMPLES: readonly string[] = [latest('90'), latest('84')];

/** Of a share by quarter where higher is better. */
function latest(value: string): string {
  const actuals = [...BEFORE, value].map((printed, index) =>
    figure(`${2022 + Math.floor(index / 4)}-${23 + Math.floor(index / 4)}-q${(index % 4) + 1}`, printed),
  );
  const told = signal({
    unit: '%',
    decimals: 0,
    polarity: 'higher-is-better',
    aggregation: 'latest',
    reportedPeriod: '2023-24-q4',
    actuals,
    target: null,
    breaks: [],
  });
  return told.kind === 'none' ? told.reason : told.explanation;
}
