import '../../shared/react-aria-style.ts';
import { useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';
import type { Start } from '../opening/use-opening.ts';
import { FilterChoice } from './filter-choice.tsx';
import type { FilterField } from './filter-fields.ts';
import styles from './filter-select.module.css';
import { OpenAtOnce } from './open-at-once.tsx';
import { Arrow, buttonStyle, chosenWords, SelectLabel, type SelectProps } from './select-parts.tsx';

interface Props extends SelectProps {
  readonly start: Start;
}

/** The list of choices itself, from when it is first opened. It stays open until it is left. */
export function OpenedSelect({ field, chosen, onChoose, start }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  return (
    <Select
      selectionMode="multiple"
      value={chosen}
      onChange={(keys) => onChoose(field, keys.map(String))}
      className={styles.select ?? ''}
    >
      <Label className={styles.label ?? ''}>
        <SelectLabel field={field} chosen={chosen} />
      </Label>
      <Button ref={button} className={buttonStyle(chosen)}>
        <SelectValue className={styles.value ?? ''}>{chosenWords(field, chosen)}</SelectValue>
        <Arrow />
      </Button>
      <OpenAtOnce button={button} start={start} />
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
}

function Item({ option }: { readonly option: FilterField['sections'][number]['options'][number] }) {
  return (
    <ListBoxItem id={option.key} textValue={option.name} className={styles.item ?? ''}>
      <FilterChoice option={option} />
    </ListBoxItem>
  );
}
