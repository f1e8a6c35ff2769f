import { Form, Link } from 'react-router';
import button from '../shared/editing/button.module.css';
import field from '../shared/editing/field.module.css';
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

/** What the list is narrowed to: kept in the address. */
export function AuditFilterForm({ filters, editions, indicators, people }: Props) {
  return (
    <Form method="get" aria-label="Narrow the list" className={`${styles.filters} no-print`}>
      <Choose name="edition" label="Edition" any="Any edition" chosen={filters.edition} choices={editions} />
      <Choose
        name="indicator"
        label="Indicator"
        any="Any indicator"
        chosen={filters.indicator}
        choices={indicators}
      />
      <Choose name="actor" label="Person" any="Anybody" chosen={filters.actor} choices={people} />
      <Choose
        name="action"
        label="What was done"
        any="Anything"
        chosen={filters.action}
        choices={withChosen(filters.action)}
      />
      <Day name="from" label="From" value={filters.from} />
      <Day name="to" label="To" value={filters.to} />
      <div className={styles.buttons}>
        <button type="submit" className={`${button.button} ${button.main}`}>
          Show
        </button>
        <Link to="/audit">Show everything</Link>
      </div>
    </Form>
  );
}

interface ChooseProps {
  readonly name: string;
  readonly label: string;
  readonly any: string;
  readonly chosen: string;
  readonly choices: readonly Choice[];
}

function Choose({ name, label, any, chosen, choices }: ChooseProps) {
  return (
    <label className={styles.choice}>
      <span className={field.label}>{label}</span>
      <select name={name} defaultValue={chosen} className={field.input}>
        <option value="">{any}</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Day({
  name,
  label,
  value,
}: {
  readonly name: string;
  readonly label: string;
  readonly value: string;
}) {
  return (
    <label className={styles.choice}>
      <span className={field.label}>{label}</span>
      <input type="date" name={name} defaultValue={value} className={field.input} />
    </label>
  );
}

/** A single action that a link named is a choice too. */
function withChosen(action: string): readonly Choice[] {
  const known = action === '' || ACTION_GROUPS.some(({ id }) => id === action);
  return known ? ACTION_GROUPS : [...ACTION_GROUPS, { id: action, name: action }];
}
