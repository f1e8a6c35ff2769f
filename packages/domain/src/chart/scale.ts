export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

/** From this share of the largest value on, values spread enough for a scale from zero to show it. */
const SPREAD = 0.2;
const INTERVALS = 5;
const STEPS = [1, 2, 2.5, 5, 10] as const;

/**
 * A scale with round ticks around the values drawn. It starts at zero where the values then still spread, else near the
 * smallest (98.05% to 98.53%), and the page says so. A share that stays within 100 is not given more room than 100.
 */
export function makeScale(values: readonly number[], isShare: boolean): Scale {
  const least = Math.min(...values);
  const most = Math.max(...values);
  if (values.length === 0) return { min: 0, max: 1, ticks: [0, 1] };
  const range = most - least;
  const fromZero = least >= 0 ? range >= SPREAD * most : most <= 0 && range >= SPREAD * -least;
  const room = range > 0 ? range * 0.08 : Math.abs(most) * 0.1 || 1;
  const low = least >= 0 && (fromZero || least - room < 0) ? 0 : least - room;
  const high = most <= 0 && (fromZero || most + room > 0) && least < 0 ? 0 : most + room;
  const cappedHigh = isShare && most <= 100 ? Math.min(high, 100) : high;
  return ticksBetween(low, cappedHigh);
}

export function startsAtZero({ min, max }: Scale): boolean {
  return min <= 0 && max >= 0;
}

function ticksBetween(low: number, high: number): Scale {
  const step = roundStep((high - low) / INTERVALS);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  // Whole multiples, cut to twelve digits: 3 × 0.1 is 0.3, not 0.30000000000000004.
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
  return { min: ticks[0] ?? low, max: ticks.at(-1) ?? high, ticks };
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return (STEPS.find((step) => step * power >= rough * (1 - 1e-9)) ?? 10) * power;
}
