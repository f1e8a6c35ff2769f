import type { Annotated } from '@dial/domain/chart/annotate-plot';
import type { PlotColumn } from '@dial/domain/chart/plot';
import styles from './chart-comments.module.css';

/** What somebody wrote on a day, as the chart points to it. */
export interface Comment {
  readonly id: string;
  readonly date: string | null;
  /** Who wrote it and when. */
  readonly words: string;
  /** Where on the page it stands: "#commentary-1". */
  readonly href: string;
}

interface Props {
  readonly comments: readonly Annotated<Comment>[];
  readonly columns: readonly PlotColumn[];
}

/** What the numbered flags of the chart stand for. */
export function ChartComments({ comments, columns }: Props) {
  if (comments.length === 0) return null;
  return (
    <div className={styles.comments}>
      <p className={styles.heading}>Commentary marked in the chart</p>
      <ol className={styles.list}>
        {comments.map(({ at, number, text: { id, words, href } }) => (
          <li key={id} value={number}>
            {columns[at]?.label}: <a href={href}>{words}</a>
          </li>
        ))}
      </ol>
    </div>
  );
}
