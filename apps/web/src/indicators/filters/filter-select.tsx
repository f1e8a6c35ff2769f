import '../../shared/react-aria-style.ts';
import { memo } from 'react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';
import { FilterChoice } from './filter-choice.tsx';
import type { FilterField } from './filter-fields.ts';
import styles from './filter-select.module.css';

interface Props {
  readonly field: FilterField;
  readonly chosen: readonly string[];
  readonly onChoose: (field: FilterField, keys: readonly string[]) => void;
}

/** A list of choices, any number of which may be chosen. It stays open until it is left. Typing beside it does not draw it anew. */
export const FilterSelect = memo(function FilterSelect({ field, chosen, onChoose }: Props) {
  const names = field.sections.flatMap(({ options }) => options).filter(({ key }) => chosen.includes(key));
  return (
    <Select
      selectionMode="multiple"
      value={chosen}
      onChange={(keys) => onChoose(field, keys.map(String))}
      className={styles.select ?? ''}
    >
      <Label className={styles.label ?? ''}>
        {field.label}
        {chosen.length > 0 && (
          <span className={styles.badge}>
            {chosen.length}
            <span className="visually-hidden"> chosen</span>
          </span>
        )}
      </Label>
      <Button className={`${styles.button} ${chosen.length > 0 ? styles.chosen : ''}`}>
        <SelectValue className={styles.value ?? ''}>
          {names.length === 0 ? 'Any' : names.map(({ name }) => name).join(', ')}
        </SelectValue>
        <svg viewBox="0 0 12 8" className={styles.arrow} aria-hidden="true">
          <path d="M1.5 1.5L6 6l4.5-4.5" />
        </svg>
      </Button>
      <Popover className={styles.popover ?? ''} offset={4}>
        <ListBox className={styles.list ?? ''}>
          {field.sections.map(({ heading, options }) =>
            heading === null ? (
              options.map((option) => <Item key={option.key} option={option} />)
            ) : (
              <ListBoxSection key={heading} id={heading}>
                <Header className={styles.heading ?? ''}>{heading}</Header>
                {options.map((option) => (
                  <Item key={option.key} option={option} />
                ))}
              </ListBoxSection>
            ),
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}, sameChoice);

function sameChoice(before: Props, now: Props): boolean {
  return (
    before.field === now.field &&
    before.onChoose === now.onChoose &&
    before.chosen.join(' ') === now.chosen.join(' ')
  );
}

function Item({ option }: { readonly option: FilterField['sections'][number]['options'][number] }) {
  return (
    <ListBoxItem id={option.key} textValue={option.name} className={styles.item ?? ''}>
      <FilterChoice option={option} />
    </ListBoxItem>
  );
}
