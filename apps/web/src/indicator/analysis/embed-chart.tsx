import { CopyButton } from '../../shared/copy-button.tsx';
import styles from './embed-chart.module.css';

interface Props {
  readonly edition: string;
  readonly indicator: string;
  /** The indicator's name. */
  readonly name: string;
  /** Whether there are figures enough to draw; without, the latest figure alone is shown. */
  readonly drawn: boolean;
}

/** How another page shows the chart of a published edition, or its figure where there is none. */
export function EmbedChart({ edition, indicator, name, drawn }: Props) {
  const address = `${window.location.origin}/embed/editions/${encodeURIComponent(edition)}/indicators/${encodeURIComponent(indicator)}`;
  const snippet = `<iframe src="${address}" title="${attribute(name)}" width="100%" height="${drawn ? 680 : 260}" loading="lazy" style="border:0"></iframe>`;
  return (
    <details className={`${styles.embed} no-print`}>
      <summary>Embed this {drawn ? 'chart' : 'figure'}</summary>
      <div className={styles.body}>
        <p>
          Put this into the HTML of another page. It shows{' '}
          {drawn
            ? 'the chart, its latest figure and rating, and the data'
            : 'the latest figure and its rating'}{' '}
          as this edition published them. <a href={address}>See it as a page of its own</a>.
        </p>
        <pre className={styles.snippet}>
          <code>{snippet}</code>
        </pre>
        <CopyButton text={snippet} label="Copy the HTML" copied="HTML copied" />
      </div>
    </details>
  );
}

const attribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
