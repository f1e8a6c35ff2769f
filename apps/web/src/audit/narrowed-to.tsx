import { formatDate } from '@dial/domain/period/format-date';
import { ACTION_GROUPS } from './action-words.ts';
import type { AuditFilters } from './audit-filters.ts';
import styles from './audit-page.module.css';
import type { Choice } from './load-audit.ts';

interface Props {
  readonly filters: AuditFilters;
  readonly editions: readonly Choice[];
  readonly indicators: readonly Choice[];
  readonly people: readonly Choice[];
}

/** On paper alone, in the place of the fields: what the list is narrowed to. */
export function NarrowedTo({ filters, editions, indicators, people }: Props) {
  const lines = [
    { label: 'Edition', value: nameIn(editions, filters.edition) },
    { label: 'Indicator', value: nameIn(indicators, filters.indicator) },
    { label: 'Person', value: nameIn(people, filters.actor) },
    { label: 'What was done', value: nameIn(ACTION_GROUPS, filters.action) },
    { label: 'From', value: filters.from && formatDate(filters.from) },
    { label: 'To', value: filters.to && formatDate(filters.to) },
  ].filter(({ value }) => value !== '');
  if (lines.length === 0) return null;
  return (
    <ul className={styles.narrowed}>
      {lines.map(({ label, value }) => (
        <li key={label}>
          {label}: <b>{value}</b>
        </li>
      ))}
    </ul>
  );
}

const nameIn = (choices: readonly Choice[], id: string) =>
  choices.find((choice) => choice.id === id)?.name ?? id;
