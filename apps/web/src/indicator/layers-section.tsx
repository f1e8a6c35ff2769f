import { Link } from 'react-router';
import { Section } from '../shared/document/section.tsx';
import { Fact, Facts } from '../shared/facts.tsx';
import { type FragmentOf, graphql, readFragment } from '../shared/graphql.ts';
import styles from './layers-section.module.css';

export const LAYERS = graphql(`
  fragment IndicatorLayers on Indicator {
    layers {
      id
      name
      purpose
    }
    frameworkMeasures {
      id
      number
      measure
      layer {
        id
        name
      }
    }
    proposedMeasures {
      id
      number
      likelyNumber
      text
      outcome {
        id
        name
      }
    }
  }
`);

/** Where the indicator sits in the measures framework, and which of its measures it reports or carries. */
export function LayersSection({ indicator }: { readonly indicator: FragmentOf<typeof LAYERS> }) {
  const { layers, frameworkMeasures, proposedMeasures } = readFragment(LAYERS, indicator);
  return (
    <Section id="layers" title="Where it sits">
      <Facts>
        <Fact name="Layers of the framework">
          {layers.length === 0 ? (
            <>
              None: it reports no measure of the <Link to="/framework">measures framework</Link>.
            </>
          ) : (
            <ul className={styles.list}>
              {layers.map(({ id, name, purpose }) => (
                <li key={id}>
                  <Link to={`/framework#${id}`}>{name}</Link>
                  <span className={styles.detail}>{purpose}</span>
                </li>
              ))}
            </ul>
          )}
        </Fact>
        {frameworkMeasures.length > 0 && (
          <Fact name="Framework measures it reports">
            <ul className={styles.list}>
              {frameworkMeasures.map(({ id, number, measure, layer }) => (
                <li key={id}>
                  <Link to={`/framework/${encodeURIComponent(id)}`}>{measure}</Link>
                  <span className={styles.detail}>
                    {layer.name}, {number}
                  </span>
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {proposedMeasures.length > 0 && (
          <Fact name="Proposed measures it carries">
            <ul className={styles.list}>
              {proposedMeasures.map(({ id, number, likelyNumber, text, outcome }) => (
                <li key={id}>
                  <Link to={`/framework/${encodeURIComponent(id)}`}>{text}</Link>
                  <span className={styles.detail}>
                    {proposedWords(likelyNumber ?? number, outcome?.name)}
                  </span>
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </Facts>
    </Section>
  );
}

function proposedWords(number: string | null, outcome: string | undefined): string {
  const measure = number === null ? 'Proposed for Luton 2040' : `Proposed for Luton 2040, ${number}`;
  return outcome === undefined ? measure : `${measure}, under “${outcome}”`;
}
