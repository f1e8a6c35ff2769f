import { generatedIds } from '../data/generated-ids.ts';
import { AREAS } from '../data/generated-words.ts';
import { LISTED, SCALES } from '../data/scales.ts';
import type { Candidate, Entry } from '../load/entry.ts';
import { CONTRACT_DETAIL, CONTRACT_HEADLINE, CONTRACT_LIST } from './documents.ts';
import { dataFault } from './faults.ts';
import { post } from './graphql-requests.ts';
import { otherKinds } from './other-kinds.ts';
import { DIFFERENT, otherWords } from './other-words.ts';

/** What an outside client asks by POST in the words of the contract: other variables where there are any, and the list also unchanged. */
export function contractEntries(candidate: Candidate): Entry[] {
  const { edition, indicators } = generatedIds(SCALES[candidate.scale]);
  const searches = (pass: number) => otherWords(DIFFERENT, pass).map((search) => ({ edition, search }));
  const histories = (pass: number) =>
    otherKinds(DIFFERENT, pass).map((kinds, index) => ({
      indicator: indicators[index % indicators.length],
      kinds,
    }));
  return [
    {
      candidate,
      work: 'list',
      state: 'of the contract, unchanged',
      requests: () => post(CONTRACT_LIST, [{ edition }]),
      fault: (answer) => dataFault(answer, 'indicatorReports.nodes', LISTED),
    },
    {
      candidate,
      work: 'list',
      state: 'of the contract, not cached',
      requests: (pass) => post(CONTRACT_LIST, searches(pass)),
      fault: (answer) => dataFault(answer, 'indicatorReports.nodes', LISTED),
    },
    {
      candidate,
      work: 'detail',
      state: 'not cached',
      requests: (pass) => post(CONTRACT_DETAIL, histories(pass)),
      fault: (answer) => dataFault(answer, 'indicator.reports', 2),
    },
    {
      candidate,
      work: 'headline',
      state: 'not cached',
      // Nothing is kept of an answer by POST, so the same variables do.
      requests: () => post(CONTRACT_HEADLINE, [{ edition }]),
      fault: (answer) => dataFault(answer, 'edition.areas', AREAS.length),
    },
  ];
}
