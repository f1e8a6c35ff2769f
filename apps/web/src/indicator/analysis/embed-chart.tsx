import { CopyButton } from '../../shared/copy-button.tsx';
import styles from './embed-chart.module.css';

interface Props {
  readonly edition: string;
  readonly indicator: string;
  /** The indicator's name. */
  readonly name: string;
}

/** How another page shows the chart of a published edition. */
export function EmbedChart({ edition, indicator, name }: Props) {
  const address = `${window.location.origin}/embed/editions/${encodeURIComponent(edition)}/indicators/${encodeURIComponent(indicator)}`;
  const snippet = `<iframe src="${address}" title="${attribute(name)}" width="100%" height="680" loading="lazy" style="border:0"></iframe>`;
  return (
    <details className={`${styles.embed} no-print`}>
      <summary>Embed this chart</summary>
      <div className={styles.body}>
        <p>
          Put this into the HTML of another page. It shows the chart, its latest figure and rating, and the
          data as this edition published them. <a href={address}>See it as a page of its own</a>.
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
