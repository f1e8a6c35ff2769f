import { useLocation } from 'react-router';
import styles from './print-note.module.css';
import { useShellData } from './shell-data.ts';

const DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' });

/** On paper alone: where the page comes from and when it was printed. */
export function PrintNote() {
  const { pathname, search } = useLocation();
  const council = useShellData()?.council.name;
  return (
    <p className={styles.note}>
      Dial{council !== undefined && `, ${council}`}: {window.location.host}
      {pathname}
      {search}. Printed {DATE.format(new Date())}.
    </p>
  );
}
