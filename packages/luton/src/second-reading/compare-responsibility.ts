import type { EditionData } from '@dial/domain/edition-data/edition-data';
import type { IndicatorData } from '@dial/domain/edition-data/indicator-data';
import { type Comparison, compareFields, onlyIn } from './comparison.ts';
import type { SecondReading } from './second-reading-data.ts';

/** Compares who answers for an indicator: officers, managers, director, and service with directorate. */
export function compareResponsibility(
  { indicators }: EditionData,
  { responsibility }: SecondReading,
): Comparison[] {
  const byLine = Map.groupBy(
    indicators.filter(({ responsibility: { line } }) => line !== null),
    ({ responsibility: { line } }) => line ?? 0,
  );
  const lines = new Set([...byLine.keys(), ...responsibility.map(({ line }) => line)]);
  return [...lines].flatMap((line) => {
    const found = byLine.get(line) ?? [];
    const second = responsibility.find((row) => row.line === line);
    const place = { line, column: 'responsibility', row: found.map(({ id }) => id).join(' ') };
    if (!second) return [onlyIn('first', place, '')];
    if (found.length === 0) return [onlyIn('second', { ...place, row: second.title }, second.officers)];
    const { officers, managers, director, service } = second;
    return found.flatMap((indicator) =>
      compareFields(
        { ...place, row: indicator.id },
        answers(indicator),
        { officers, managers, director, service },
        (field, a, b) => a === b || (field === 'service' && serviceName(a) === serviceName(b)),
      ),
    );
  });
}

function answers({ responsibility }: IndicatorData) {
  const { service, directorate_printed: directorate } = responsibility;
  return {
    officers: responsibility.reporting_officers.join('; '),
    managers: responsibility.authorising_managers.join('; '),
    director: responsibility.director ?? '',
    service: [service, directorate].filter((part) => part !== null).join(', '),
  };
}

/**
 * "&" and "and" are one word. Some pages print a post in the service's place ("Head of Housing Operations", "Housing
 * Solutions Manager"); the record gives the service and says so in a note, the second reader wrote the post.
 */
function serviceName(printed: string): string {
  const [service = '', ...directorate] = printed.replaceAll('&', 'and').split(', ');
  return [service.replace(/^(Service Director - |Head of )| Manager$/g, ''), ...directorate].join(', ');
}
