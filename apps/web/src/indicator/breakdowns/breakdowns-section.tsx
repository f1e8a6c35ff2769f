import { joinWords } from '@dial/domain/text/join-words';
import { Section } from '../../shared/document/section.tsx';
import { basisWords } from './basis-words.ts';
import type { BreakdownGroup } from './breakdown-group.ts';
import { BreakdownTable } from './breakdown-table.tsx';
import styles from './breakdowns-section.module.css';
import { OrderPicker } from './order-picker.tsx';
import { partNotes } from './part-notes.ts';
import { partScale } from './part-scale.ts';
import { orderParts, type PartsOrder } from './parts-order.ts';
import { usePartsOrder } from './use-parts-order.ts';

interface Props {
  /** At least one. */
  readonly groups: readonly BreakdownGroup[];
  readonly unit: string;
}

/** What is known of wards, ages and other parts of the town, so that nobody's under-performance hides in the whole. */
export function BreakdownsSection({ groups, unit }: Props) {
  const [order, choose] = usePartsOrder();
  const longest = Math.max(...groups.map(({ entries }) => entries.length));
  return (
    <Section id="breakdowns" title="Breakdowns">
      <p className={styles.words}>
        Figures for parts of the town or of its people, as far as documents print or officers filed them. A
        part that is not here has no figure of its own.
      </p>
      {longest > 1 && <OrderPicker chosen={order} onChoose={choose} />}
      {groups.map((group) => (
        <Group
          key={`${group.dimension} ${group.period.id} ${group.basis}`}
          group={group}
          order={order}
          unit={unit}
        />
      ))}
    </Section>
  );
}

function Group({ group, order, unit }: { group: BreakdownGroup; order: PartsOrder; unit: string }) {
  const { printed, remarks } = partNotes(group.entries);
  const title = `${group.name}, ${group.period.label}`;
  const worked = group.entries.some(({ share, shareGiven }) => share !== null && !shareGiven);
  return (
    <section className={styles.group} aria-label={`${title}: ${TITLES[group.basis]}`}>
      <h3 className={styles.heading}>
        {group.name}, <span className={styles.period}>{group.period.label}</span>{' '}
        <span className={styles.basis}>{TITLES[group.basis]}</span>
      </h3>
      <p className={styles.words}>{basisWords(group, unit)}</p>
      {remarks.map(({ about, text }) => (
        <p key={text} className={styles.words}>
          {about.length > 0 && `${joinWords(about)}: `}
          {text}.
        </p>
      ))}
      <BreakdownTable
        group={group}
        entries={orderParts(group.entries, order)}
        unit={unit}
        scale={partScale(group)}
        printed={printed}
        caption={`${title}: ${TITLES[group.basis]}`}
      />
      {worked && <p className={styles.remark}>The percentages of the whole are Dial’s arithmetic.</p>}
      {group.entries.some(({ suppressed }) => suppressed) && (
        <p className={styles.remark}>
          [c]: not given, as so few people are counted there, or as such a number would follow from it.
        </p>
      )}
    </section>
  );
}

const TITLES = { RATE: 'compared with the whole', COUNT: 'numbers', SHARE: 'shares of the whole' } as const;
