import { Section } from '../shared/document/section.tsx';
import { type FragmentOf, graphql, readFragment } from '../shared/graphql.ts';
import { mappingGroups } from './outcomes/mapping-groups.ts';
import { MAPPING, MappingItem } from './outcomes/mapping-item.tsx';
import styles from './plain-list.module.css';

export const OUTCOMES = graphql(
  `
    fragment IndicatorOutcomes on Indicator {
      outcomes {
        ...IndicatorMapping
      }
    }
  `,
  [MAPPING],
);

/** The outcomes that the edition prints beside the indicator's area. */
export const AREA_OUTCOMES = graphql(`
  fragment IndicatorAreaOutcomes on EditionArea {
    name
    targetOutcomes
  }
`);

interface Props {
  readonly indicator: FragmentOf<typeof OUTCOMES>;
  readonly area: FragmentOf<typeof AREA_OUTCOMES>;
}

/** The outcomes that the indicator is mapped to; without any, the area's own wording, which names no single indicator. */
export function OutcomesSection({ indicator, area: areaData }: Props) {
  const { outcomes } = readFragment(OUTCOMES, indicator);
  const groups = mappingGroups(readFragment(MAPPING, outcomes));
  const { name, targetOutcomes } = readFragment(AREA_OUTCOMES, areaData);
  return (
    <Section id="outcomes" title="Outcomes it serves">
      {groups.length > 0 ? (
        <ul className={styles.list}>
          {groups.map((mappings) => (
            <MappingItem key={mappings[0]?.id} mappings={mappings} />
          ))}
        </ul>
      ) : (
        <>
          <p>It is mapped to no outcome of Luton 2040.</p>
          {targetOutcomes.length > 0 && (
            <>
              <p>
                Beside {name} the edition prints these target outcomes, in its own wording and not beside
                single indicators:
              </p>
              <ul className={styles.quotes}>
                {targetOutcomes.map((text) => (
                  <li key={text}>“{text}”</li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </Section>
  );
}
