import { UNRATED_REASONS, type UnratedReason } from '@dial/domain/rating/rating';
import { UNRATED_WORDS } from '@dial/domain/rating/unrated-words';
import styles from './unrated-reason-list.module.css';

const EXPLAINED: Readonly<Record<UnratedReason, string>> = {
  NO_TARGET:
    'The report sets no target for the indicator, or none that its figure can be compared with. Then there is movement only.',
  TARGET_NOT_NUMERIC:
    'The target is a sentence, such as an aim to improve. A figure cannot be measured against it.',
  ZERO_TARGET_NO_TOLERANCE:
    'The target is nought and was missed. A share of nought cannot be worked out, and the rule allows no distance in points.',
  NO_RULE:
    'No rule fits: the target asks for a change from nought in percent, or for a change in the wrong direction, or the period cannot be read.',
  NOT_JUDGED:
    'Neither a high nor a low figure is good or bad in itself: the number of homes in the town, say.',
  AWAITING_DATA:
    'The figure is still to come. Where the report prints when, the date is shown in the place of the rating.',
  NOT_DUE:
    'The target is for the whole year, and the year is not over. A part-year is never held against it.',
  NOT_AVAILABLE: 'The report prints no figure for the period, or says that there is none.',
  SUPPRESSED:
    'The figure is withheld, for example because so few people are counted that they could be known.',
  UNCERTAIN_VALUE: 'The figure or its target cannot be read from the document with certainty.',
  DATA_ONLY:
    'The indicator is only listed in an index of the report, without a row of figures. It is shown and not counted.',
};

/** Every reason for having no rating, in the order the domain gives them. */
export function UnratedReasonList() {
  return (
    <dl className={styles.reasons}>
      {UNRATED_REASONS.map((reason) => (
        <div key={reason} className={styles.reason}>
          <dt>{UNRATED_WORDS[reason]}</dt>
          <dd>{EXPLAINED[reason]}</dd>
        </div>
      ))}
    </dl>
  );
}
