import field from '../../shared/editing/field.module.css';
import { FieldFrame } from '../../shared/editing/field-frame.tsx';
import type { FormState } from '../../shared/editing/use-form-state.ts';
import { instantWords } from '../../shared/instant-words.ts';
import { TARGET_BOX } from './read-targets.ts';
import { placeKey, type TargetPlace } from './target-places.ts';
import styles from './targets-form.module.css';
import type { TargetSetting } from './targets-query.ts';

interface Props {
  readonly state: FormState;
  readonly place: TargetPlace;
  /** The newest version of what was set in Dial; null where nothing was. */
  readonly setting: TargetSetting | null;
  readonly printed: string | null;
}

/** The target of one period: what stands, a box for another, and whether it is provisional. */
export function TargetBox({ state, place, setting, printed }: Props) {
  const key = placeKey(place);
  const stands = setting === null || setting.withdrawn ? null : setting;
  const hints = [
    ...(printed === null ? [] : [`Printed: “${printed}”`]),
    ...(stands === null ? [] : [`Set: ${stands.raw}, ${stands.author}, ${instantWords(stands.at)}`]),
  ];
  return (
    <div className={styles.box}>
      <FieldFrame
        state={state}
        name={`${TARGET_BOX}${key}`}
        label={place.label}
        hint={hints.length === 0 ? undefined : hints.join('. ')}
      >
        {(control) => (
          <input
            {...control}
            type="text"
            defaultValue={stands?.raw ?? ''}
            autoComplete="off"
            spellCheck={false}
            className={field.input}
          />
        )}
      </FieldFrame>
      <label className={styles.mark}>
        <input type="checkbox" name={`provisional:${key}`} defaultChecked={stands?.provisional ?? false} />
        Provisional
        <span className="visually-hidden">: {place.label}</span>
      </label>
      <input type="hidden" name={`was:${key}`} value={stands?.raw ?? ''} />
      <input type="hidden" name={`was-provisional:${key}`} value={stands?.provisional ? 'on' : ''} />
      <input type="hidden" name={`version:${key}`} value={setting?.version ?? 0} />
    </div>
  );
}
