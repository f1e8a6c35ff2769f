import { joinWords } from '@dial/domain/text/join-words';
import { Link } from 'react-router';
import { Section } from '../../shared/document/section.tsx';
import { TableButtons } from '../../shared/table-file/table-buttons.tsx';
import { BASIS_WORDS, basisWords } from './basis-words.ts';
import type { BreakdownGroup } from './breakdown-group.ts';
import { BreakdownTable } from './breakdown-table.tsx';
import { breakdownsFile } from './breakdowns-file.ts';
import styles from './breakdowns-section.module.css';
import { OrderPicker } from './order-picker.tsx';
import { partNotes } from './part-notes.ts';
import { partScale } from './part-scale.ts';
import { orderParts, type PartsOrder } from './parts-order.ts';
import { usePartsOrder } from './use-parts-order.ts';

interface Props {
  /** At least one. */
  readonly groups: readonly BreakdownGroup[];
  readonly indicator: { readonly id: string; readonly name: string; readonly unit: string };
  readonly edition: { readonly id: string; readonly name: string };
}

/** More than that the API does not give at once. */
const MOST_PERIODS = 12;

/** What is known of wards, ages and other parts of the town, so that nobody's under-performance hides in the whole. */
export function BreakdownsSection({ groups, indicator, edition }: Props) {
  const [order, choose] = usePartsOrder();
  const isCut = new Set(groups.map(({ period }) => period.id)).size >= MOST_PERIODS;
  const longest = Math.max(...groups.map(({ entries }) => entries.length));
  return (
    <Section id="breakdowns" title="Breakdowns">
      <p className={styles.words}>
        Figures for parts of the town or of its people, as far as documents print or officers filed them. A
        part that is not here has no figure of its own.
        {isCut && ` Those of the newest ${MOST_PERIODS} periods: all are in the edition’s data.`}{' '}
        <Link to="/about/ratings#parts">What such figures tell</Link>
      </p>
      {longest > 1 && <OrderPicker chosen={order} onChoose={choose} />}
      <TableButtons
        what="the breakdowns"
        file={(taken) => breakdownsFile(groups, order, { indicator, edition }, taken)}
      />
      {groups.map((group) => (
        <Group
          key={`${group.dimension} ${group.period.id} ${group.basis}`}
          group={group}
          order={order}
          unit={indicator.unit}
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
    <section className={styles.group} aria-label={`${title}: ${BASIS_WORDS[group.basis]}`}>
      <h3 className={styles.heading}>
        {group.name}, <span className={styles.period}>{group.period.label}</span>{' '}
        <span className={styles.basis}>{BASIS_WORDS[group.basis]}</span>
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
        caption={`${title}: ${BASIS_WORDS[group.basis]}`}
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
