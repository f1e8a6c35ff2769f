import { joinWords } from '@dial/domain/text/join-words';
import { plural } from '../../shared/plural.ts';
import type { Flow } from './flow-picture.tsx';
import { STATES } from './rating-state.ts';

/** What the picture shows, for those who do not see it: "60 indicators kept their rating; 3 went from red to amber." */
export function flowWords(flows: readonly Flow[]): string {
  const isKept = ({ from, to }: Flow) => from === to;
  const kept = flows.filter(isKept).reduce((sum, { count }) => sum + count, 0);
  const moved = flows
    .filter((flow) => !isKept(flow))
    .map(({ from, to, count }) => `${count} went from ${wordOf(from)} to ${wordOf(to)}`);
  const stayed = `${plural(kept, 'indicator')} kept ${kept === 1 ? 'its' : 'their'} rating`;
  return moved.length === 0 ? `${stayed}.` : `${stayed}; ${joinWords(moved)}.`;
}

const wordOf = (state: Flow['from']) => STATES[state].words.toLowerCase();
