import { EditForm } from '../../shared/editing/edit-form.tsx';
import { TextField } from '../../shared/editing/text-field.tsx';
import { useFormState } from '../../shared/editing/use-form-state.ts';
import { TargetBox } from './target-box.tsx';
import type { PlaceGroup } from './target-places.ts';
import { placeKey } from './target-places.ts';
import styles from './targets-form.module.css';
import type { TargetSetting } from './targets-query.ts';

interface Props {
  readonly indicator: string;
  readonly unit: string;
  readonly groups: readonly PlaceGroup[];
  /** The newest version of each target that was set in Dial, by its place's key; those taken back too. */
  readonly settings: ReadonlyMap<string, TargetSetting>;
  /** What documents print, by the place's key. */
  readonly printed: ReadonlyMap<string, string>;
}

/** A year's targets of an indicator, each in a box of its own; what is changed is saved together, with its reason. */
export function TargetsForm({ indicator, unit, groups, settings, printed }: Props) {
  const state = useFormState('targets');
  return (
    <EditForm
      state={state}
      label="Targets"
      submit="Save the changed targets"
      unsure="Load the page again to see which targets were saved."
    >
      <input type="hidden" name="indicator" value={indicator} />
      <p className={styles.help}>
        In {unit === 'number' ? 'numbers' : unit}: a level (95), or a range with both bounds (10 to 12). An
        empty box takes back what was set in Dial; what a document prints stands until a target is set over
        it.
      </p>
      {groups.map(({ title, places }) => (
        <fieldset key={title} className={styles.group}>
          <legend className={styles.legend}>{title}</legend>
          <div className={styles.boxes}>
            {places.map((place) => {
              const key = placeKey(place);
              return (
                <TargetBox
                  key={key}
                  state={state}
                  place={place}
                  setting={settings.get(key) ?? null}
                  printed={printed.get(key) ?? null}
                />
              );
            })}
          </div>
        </fieldset>
      ))}
      <TextField
        state={state}
        name="reason"
        label="Reason for the change"
        hint="It is kept with each target, for everyone to read."
        rows={2}
      />
    </EditForm>
  );
}
