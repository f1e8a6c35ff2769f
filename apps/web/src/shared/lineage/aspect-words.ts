import type { Link } from './chain.ts';

/** What of a measure changed. */
export const ASPECT_WORDS: Readonly<Record<Link['changes'][number]['aspect'], string>> = {
  TITLE: 'Title',
  UNIT: 'Unit',
  POPULATION: 'Population',
  FREQUENCY: 'Frequency',
  DEFINITION: 'Definition',
};
