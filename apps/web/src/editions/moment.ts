import { readText } from '@dial/domain/address/query-values';
import { formatDate } from '@dial/domain/period/format-date';
import { isIsoDate } from '@dial/domain/period/is-iso-date';
import { STAGES } from '@dial/domain/stage/stage';
import { STAGE_WORDS, type Stage } from '../shared/stage.ts';
import { printQuery } from '../shared/url-state.ts';

/** A moment of an edition: as it came to a stage, as it stood at the end of a day in London (an ISO date), or now. */
export type Moment =
  | { readonly kind: 'stage'; readonly stage: Stage }
  | { readonly kind: 'day'; readonly on: string }
  | { readonly kind: 'now' };

export const NOW: Moment = { kind: 'now' };

/**
 * The stages at which a reader may look back on an edition: those it came to, and its opening for those who see drafts, who are
 * those who may read the audit.
 */
export function stagesSeen(
  steps: readonly { readonly to: Stage }[],
  permissions: readonly string[],
): readonly Stage[] {
  const draft: readonly Stage[] = permissions.includes('READ_AUDIT') ? ['DRAFT'] : [];
  return [...draft, ...steps.map(({ to }) => to)];
}

/** "management-team". */
export function stageSlug(stage: Stage): string {
  return stage.toLowerCase().replaceAll('_', '-');
}

/** A moment as an address names it: a stage, an ISO date or "now"; null where it is none of them. */
export function parseMoment(text: string): Moment | null {
  if (text === 'now') return NOW;
  const stage = STAGES.find((one) => stageSlug(one) === text);
  if (stage !== undefined) return { kind: 'stage', stage };
  return isIsoDate(text) ? { kind: 'day', on: text } : null;
}

/** A day that is still to come shows what there is now. */
export function notAhead(moment: Moment, today: string): Moment {
  return moment.kind === 'day' && moment.on > today ? NOW : moment;
}

/** The moment that a form or an address names: "day" goes with the day beside it. Null where none is. */
export function readMoment(params: URLSearchParams, name: string): Moment | null {
  const text = readText(params, name);
  return parseMoment(text === 'day' ? readText(params, `${name}-day`) : text);
}

export function printMoment(moment: Moment): string {
  switch (moment.kind) {
    case 'stage':
      return stageSlug(moment.stage);
    case 'day':
      return moment.on;
    case 'now':
      return 'now';
  }
}

/** As the API is asked for it. */
export function momentInput(moment: Moment): { readonly stage?: Stage; readonly on?: string } {
  switch (moment.kind) {
    case 'stage':
      return { stage: moment.stage };
    case 'day':
      return { on: moment.on };
    case 'now':
      return {};
  }
}

/** "as it came to Scrutiny", "as it was opened", "at the end of 26 Feb 2024", "now". */
export function momentWords(moment: Moment): string {
  switch (moment.kind) {
    case 'stage':
      if (moment.stage === 'DRAFT') return 'as it was opened';
      return moment.stage === 'PUBLISHED'
        ? 'as it was published'
        : `as it came to ${STAGE_WORDS[moment.stage]}`;
    case 'day':
      return `at the end of ${formatDate(moment.on)}`;
    case 'now':
      return 'now';
  }
}

/** The edition as it stood at a moment. */
export function historyPath(edition: string, moment: Moment): string {
  const query = new URLSearchParams();
  if (moment.kind === 'stage') query.set('stage', stageSlug(moment.stage));
  if (moment.kind === 'day') query.set('on', moment.on);
  return `/editions/${edition}/history${printQuery(query)}`;
}

/** What changed of an edition from one moment to another. */
export function changesPath(edition: string, from: Moment, to: Moment): string {
  const query = new URLSearchParams({ from: printMoment(from), to: printMoment(to) });
  return `/editions/${edition}/changes${printQuery(query)}`;
}
