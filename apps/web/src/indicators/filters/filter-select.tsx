import { type KeyboardEvent, memo, useId, useRef } from 'react';
import { NotLoaded } from '../opening/not-loaded.tsx';
import { onDemand } from '../opening/on-demand.ts';
import { useOpening } from '../opening/use-opening.ts';
import styles from './filter-select.module.css';
import { Arrow, buttonStyle, chosenWords, SelectLabel, type SelectProps } from './select-parts.tsx';

const OPENED = onDemand(async () => (await import('./opened-select.tsx')).OpenedSelect);

/**
 * A list of choices, any number of which may be chosen. Until it is first opened it is a button that looks and reads the same, so
 * that the rows need not wait for React Aria. Typing beside it does not draw it anew.
 */
export const FilterSelect = memo(function FilterSelect(props: SelectProps) {
  const { field, chosen } = props;
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const { opened, failed, open, pressing } = useOpening(OPENED);
  if (opened !== null) return <opened.Code {...props} start={opened.start} />;
  const openByArrow = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    open(event.currentTarget, event.key === 'ArrowDown' ? 'first' : 'last');
  };
  return (
    <div className={styles.select}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: as a label's, its press brings the focus to its field; keys reach the button */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the same */}
      <span id={`${id}label`} className={styles.label} onClick={() => button.current?.focus()}>
        <SelectLabel field={field} chosen={chosen} />
      </span>
      <button
        ref={button}
        type="button"
        className={buttonStyle(chosen)}
        aria-labelledby={`${id}value ${id}label`}
        aria-haspopup="listbox"
        aria-expanded={false}
        onKeyDown={openByArrow}
        {...pressing}
      >
        <span id={`${id}value`} className={styles.value}>
          {chosenWords(field, chosen)}
        </span>
        <Arrow />
      </button>
      {failed && <NotLoaded />}
    </div>
  );
}, sameChoice);

function sameChoice(before: SelectProps, now: SelectProps): boolean {
  return (
    before.field === now.field &&
    before.onChoose === now.onChoose &&
    before.chosen.join(' ') === now.chosen.join(' ')
  );
}
