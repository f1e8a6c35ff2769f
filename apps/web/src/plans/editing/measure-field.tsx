import '../../shared/react-aria-style.ts';
import { foldText } from '@dial/domain/text/fold-text';
import { matchesText } from '@dial/domain/text/matches-text';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import field from '../../shared/editing/field.module.css';
import { fieldId } from '../../shared/editing/field-id.ts';
import type { FormState } from '../../shared/editing/use-form-state.ts';
import styles from './measure-field.module.css';
import type { OptionGroup } from './measure-options.ts';

interface Props {
  readonly state: FormState;
  readonly groups: readonly OptionGroup[];
  readonly chosen: string | null;
  readonly onChoose: (key: string | null) => void;
}

/** The measure that a plan's measure should change: a list narrowed by words of the measure, its question or outcome. */
export function MeasureField({ state, groups, chosen, onChoose }: Props) {
  const error = state.errorOf('measure');
  return (
    <ComboBox
      value={chosen}
      onChange={(key) => onChoose(key === null ? null : String(key))}
      defaultFilter={(text, typed) => matchesText(foldText(text), typed)}
      isInvalid={error !== null}
      menuTrigger="focus"
      className={error === null ? (field.field ?? '') : `${field.field} ${field.wrong}`}
    >
      <Label className={field.label ?? ''}>The measure it should change</Label>
      <Text slot="description" className={field.hint ?? ''}>
        Type words of the measure, its question or its outcome, and choose from the list.
      </Text>
      <FieldError className={field.error ?? ''}>
        <span className="visually-hidden">Error: </span>
        {error}
      </FieldError>
      <span className={styles.control}>
        <Input id={fieldId(state.form, 'measure')} className={field.input ?? ''} />
        <Button className={styles.button ?? ''}>
          <svg viewBox="0 0 12 8" className={styles.arrow} aria-hidden="true">
            <path d="M1.5 1.5L6 6l4.5-4.5" />
          </svg>
        </Button>
      </span>
      <input type="hidden" name="measure" value={chosen ?? ''} />
      <Popover className={styles.popover ?? ''} offset={4}>
        <ListBox className={styles.list ?? ''}>
          {groups.map(({ name, options }) => (
            <ListBoxSection key={name} id={name}>
              <Header className={styles.heading ?? ''}>{name}</Header>
              {options.map((option) => (
                <ListBoxItem
                  key={option.key}
                  id={option.key}
                  textValue={`${option.name} · ${option.detail}`}
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
