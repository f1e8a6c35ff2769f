import '../react-aria-style.ts';
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import field from '../editing/field.module.css';
import { fieldId } from '../editing/field-id.ts';
import type { FormState } from '../editing/use-form-state.ts';
import styles from './combo-field.module.css';
import { matchingOptions } from './matching-options.ts';

export interface Option {
  readonly key: string;
  readonly name: string;
  /** A second, quieter line; its words are looked for too. */
  readonly detail: string;
}

export interface OptionGroup {
  readonly name: string;
  readonly options: readonly Option[];
}

interface Props {
  readonly state: FormState;
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly groups: readonly OptionGroup[];
  readonly chosen: string | null;
  readonly onChoose: (key: string | null) => void;
  /** It takes the focus when it is drawn, as the first field of a dialog does. */
  readonly first?: boolean;
}

/** The list is narrowed before it comes here. */
const everyOption = () => true;

/** One of a long list, narrowed by typed words in any order; sent as its key. */
export function ComboField({ state, name, label, hint, groups, chosen, onChoose, first = false }: Props) {
  const error = state.errorOf(name);
  const [typed, setTyped] = useState('');
  const shown = useMemo(() => matchingOptions(groups, typed), [groups, typed]);
  return (
    <ComboBox
      value={chosen}
      onChange={(key) => onChoose(key === null ? null : String(key))}
      onInputChange={setTyped}
      defaultFilter={everyOption}
      allowsEmptyCollection
      isInvalid={error !== null}
      autoFocus={first}
      className={error === null ? (field.field ?? '') : `${field.field} ${field.wrong}`}
    >
      <Label className={field.label ?? ''}>{label}</Label>
      <Text slot="description" className={field.hint ?? ''}>
        {hint}
      </Text>
      <FieldError className={field.error ?? ''}>
        <span className="visually-hidden">Error: </span>
        {error}
      </FieldError>
      <span className={styles.control}>
        <Input id={fieldId(state.form, name)} className={field.input ?? ''} />
        <Button className={styles.button ?? ''}>
          <svg viewBox="0 0 12 8" className={styles.arrow} aria-hidden="true">
            <path d="M1.5 1.5L6 6l4.5-4.5" />
          </svg>
        </Button>
      </span>
      <input type="hidden" name={name} value={chosen ?? ''} />
      <Popover className={styles.popover ?? ''} offset={4}>
        <ListBox
          className={styles.list ?? ''}
          renderEmptyState={() => <p className={styles.none}>Nothing in the list holds these words.</p>}
        >
          {shown.map(({ name: heading, options }) => (
            <ListBoxSection key={heading} id={heading}>
              <Header className={styles.heading ?? ''}>{heading}</Header>
              {options.map((option) => (
                <ListBoxItem
                  key={option.key}
                  id={option.key}
                  textValue={option.name}
                  className={styles.item ?? ''}
                >
                  <Text slot="label" className={styles.name ?? ''}>
                    {option.name}
                  </Text>
                  <Text slot="description" className={styles.detail ?? ''}>
                    {option.detail}
                  </Text>
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
