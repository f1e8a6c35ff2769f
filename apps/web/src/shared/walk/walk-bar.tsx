import { Link } from 'react-router';
import type { Walk } from './walk.ts';
import styles from './walk-bar.module.css';

/** A neighbour in the list. */
export interface WalkStep {
  readonly to: string;
  readonly name: string;
}

interface Props {
  /** What a screen reader calls the list. */
  readonly label: string;
  /** The way back to it. */
  readonly back: { readonly to: string; readonly words: string };
  readonly walk: Walk<WalkStep>;
}

/** The way back to the list, and to its neighbours. */
export function WalkBar({ label, back, walk: { total, place, previous, next } }: Props) {
  return (
    <nav aria-label={label} className={styles.bar}>
      <Link to={back.to} className={styles.back}>
        <Arrow back />
        {back.words}
      </Link>
      <span className={styles.place}>
        {place === null ? 'Not in this list' : `${place} of ${total.toLocaleString('en-GB')}`}
      </span>
      <span className={styles.steps}>
        <Step step={previous} back />
        <Step step={next} />
      </span>
    </nav>
  );
}

function Step({ step, back = false }: { readonly step: WalkStep | null; readonly back?: boolean }) {
  if (step === null) return null;
  return (
    <Link to={step.to} className={styles.step} title={step.name} rel={back ? 'prev' : 'next'}>
      {back && <Arrow back />}
      {back ? 'Previous' : 'Next'}
      <span className="visually-hidden">: {step.name}</span>
      {!back && <Arrow />}
    </Link>
  );
}

function Arrow({ back = false }: { readonly back?: boolean }) {
  return (
    <svg viewBox="0 0 16 16" className={styles.arrow} aria-hidden="true">
      <path d={back ? 'M13.5 8H3M7 3.5L2.5 8 7 12.5' : 'M2.5 8H13M9 3.5L13.5 8 9 12.5'} />
    </svg>
  );
}
