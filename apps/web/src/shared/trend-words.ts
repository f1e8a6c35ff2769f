import { figureWords } from './figure-words.ts';

interface Point {
  /** As a reader sees it: "Q1 2016-17". */
  readonly period: string;
  readonly value: string;
}

/** A trend in a sentence: "From 86% (Q1 2016-17) to 79% (Q4 2016-17), 4 figures". */
export function trendWords(points: readonly Point[], unit: string, decimals: number | null): string {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return '';
  const say = ({ period, value }: Point) => `${figureWords(value, unit, decimals)} (${period})`;
  return `From ${say(first)} to ${say(last)}, ${points.length} figures`;
}
