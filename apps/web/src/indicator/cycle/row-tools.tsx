import { Link } from 'react-router';
import { Button } from '../../shared/editing/button.tsx';
import type { LoadedCycle } from './load-cycle.ts';
import styles from './row-tools.module.css';

interface Props {
  readonly cycle: LoadedCycle;
  readonly edition: string;
  readonly indicator: string;
  readonly onCorrect: () => void;
  readonly onRecordBreak: () => void;
}

/** What those who work on the edition go on to from here; readers have none. */
export function RowTools({ cycle: { report, toCorrect, may }, edition, indicator, ...on }: Props) {
  const place = new URLSearchParams({ edition, indicator });
  const links = [
    report.filed !== null && {
      to: `/returns/${edition}/${encodeURIComponent(indicator)}`,
      label: 'The return',
    },
    may.setTargets && {
      to: `/editions/${edition}/targets?indicator=${encodeURIComponent(indicator)}`,
      label: 'Set its targets',
    },
    may.readAudit && { to: `/audit?${place}`, label: 'What was done about it' },
  ].filter((link) => link !== false);
  if (links.length === 0 && toCorrect === null && !may.recordBreaks) return null;
  return (
    <nav aria-label="For those who work on the edition" className={`${styles.tools} no-print`}>
      {links.map(({ to, label }) => (
        <Link key={to} to={to}>
          {label}
        </Link>
      ))}
      {toCorrect !== null && <Button onPress={on.onCorrect}>Correct what was published…</Button>}
      {may.recordBreaks && <Button onPress={on.onRecordBreak}>Record a break…</Button>}
    </nav>
  );
}
