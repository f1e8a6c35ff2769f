import { useState } from 'react';
import { Form } from 'react-router';
import button from '../shared/editing/button.module.css';
import field from '../shared/editing/field.module.css';
import { STAGE_WORDS, type Stage } from '../shared/stage.ts';
import { type Moment, stageSlug } from './moment.ts';
import styles from './moment-choice.module.css';

interface MomentField {
  readonly name: string;
  readonly label: string;
  readonly moment: Moment;
}

interface Props {
  /** Those that the reader may see. */
  readonly stages: readonly Stage[];
  readonly fields: readonly MomentField[];
  readonly submit: string;
}

/** Chooses moments of an edition: a stage that it came to, now, or a day. The address keeps what is chosen. */
export function MomentChoice({ stages, fields, submit }: Props) {
  return (
    <Form method="get" preventScrollReset className={`${styles.choice} no-print`}>
      {fields.map((one) => (
        // The address may change while the page stays: then the fields show what it names.
        <MomentFields key={`${one.name} ${JSON.stringify(one.moment)}`} stages={stages} {...one} />
      ))}
      <button type="submit" className={button.button}>
        {submit}
      </button>
    </Form>
  );
}

function MomentFields({ name, label, moment, stages }: MomentField & Pick<Props, 'stages'>) {
  const [kind, choose] = useState(moment.kind === 'stage' ? stageSlug(moment.stage) : moment.kind);
  return (
    <fieldset className={styles.moment}>
      <legend className={field.label}>{label}</legend>
      <div className={styles.row}>
        <select
          name={name}
          aria-label={`${label}: stage`}
          value={kind}
          onChange={(event) => choose(event.target.value)}
          className={field.input}
        >
          {stages.map((to) => (
            <option key={to} value={stageSlug(to)}>
              {to === 'DRAFT' ? `${STAGE_WORDS.DRAFT}, as it was opened` : STAGE_WORDS[to]}
            </option>
          ))}
          <option value="now">Now</option>
          <option value="day">A day:</option>
        </select>
        <input
          type="date"
          name={`${name}-day`}
          aria-label={`${label}: day`}
          defaultValue={moment.kind === 'day' ? moment.on : undefined}
          onChange={() => choose('day')}
          className={field.input}
        />
      </div>
    </fieldset>
  );
}
