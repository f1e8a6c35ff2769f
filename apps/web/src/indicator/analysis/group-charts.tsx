import { drawSmallMultiples } from '@dial/domain/chart/draw/draw-small-multiples';
import { panelName } from '@dial/domain/chart/panel-names';
import { smallMultiples } from '@dial/domain/chart/small-multiples';
import { thinPlot } from '@dial/domain/chart/thin-plot';
import { indicatorName } from '@dial/domain/text/indicator-name';
import { joinWords } from '@dial/domain/text/join-words';
import { useState } from 'react';
import { Link, useLocation, useSearchParams } from 'react-router';
import { SCALE_PARAM } from '../../shared/figures/chart/chart-view.ts';
import { PlotDrawing } from '../../shared/figures/chart/plot-drawing.tsx';
import { PlotKey } from '../../shared/figures/chart/plot-key.tsx';
import palette from '../../shared/figures/chart/series.module.css';
import { FIGURE, type Figure } from '../../shared/figures/figure.ts';
import { readFragment } from '../../shared/graphql.ts';
import { indicatorPath } from '../../shared/indicator-filters.ts';
import { PictureButtons } from '../../shared/picture/picture-buttons.tsx';
import { pictureWords } from '../../shared/picture/picture-words.ts';
import type { GroupRow } from './analysis.ts';
import styles from './group-charts.module.css';

interface Props {
  readonly edition: string;
  readonly own: Omit<GroupRow['group'][number], 'observations' | 'seriesBreaks'>;
  readonly figures: readonly Figure[];
  /** Ids of the periods from whose start a changed definition of its own figures holds. */
  readonly breaks: readonly string[];
  /** The other series of the group. */
  readonly group: GroupRow['group'];
  /** The document of the figures: "Corporate Performance Report (001.txt)". */
  readonly source: string;
}

/** More could not be told apart in a row. */
const MOST = 8;
const SAME = 'same';

/** The series of a group as a row of small charts, each on its own scale or all on the same. */
export function GroupCharts({ edition, own, figures, breaks, group, source }: Props) {
  const [params, setParams] = useSearchParams();
  const { key } = useLocation();
  // The address follows a moment later; until then the control already shows what was chosen.
  const [ahead, setAhead] = useState<{ readonly of: string; readonly shared: boolean } | null>(null);
  const isShared = ahead?.of === key ? ahead.shared : params.get(SCALE_PARAM) === SAME;
  // What all have in common says nothing here.
  const isOneTitle = group.every(({ title }) => title === own.title);
  const nameOf = (one: typeof own) => (isOneTitle && one.series !== null ? one.series : indicatorName(one));
  const members = [
    { ...own, name: nameOf(own), figures, breaks },
    ...group.map((other) => ({
      ...other,
      name: nameOf(other),
      figures: readFragment(FIGURE, other.observations),
      breaks: other.seriesBreaks
        .filter(({ editions }) => editions.includes(edition))
        .map(({ period }) => period.id),
    })),
  ];
  const made = members.length > MOST ? null : smallMultiples(members, isShared);
  if (made === null) return null;
  const { kind, charts, left, mayShare } = made;
  const legend = charts.flatMap(({ plot }) => plot.legend);
  const scaleWords =
    isShared && mayShare
      ? 'All charts have the same scale: heights may be compared.'
      : 'Each chart has its own scale: shapes may be compared, heights not.';
  const choose = (shared: boolean) => {
    setAhead({ of: key, shared });
    setParams(
      (now) => {
        const next = new URLSearchParams(now);
        next.delete(SCALE_PARAM);
        if (shared) next.set(SCALE_PARAM, SAME);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  };
  return (
    <section aria-labelledby="group-charts" className={`${styles.section} ${palette.palette}`}>
      <h3 id="group-charts" className={styles.heading}>
        The series it is printed with, {panelName(kind, false).toLowerCase()}
      </h3>
      {mayShare && (
        <fieldset className={styles.scales}>
          <legend className="visually-hidden">Scale of the small charts</legend>
          <Scale checked={!isShared} onChoose={() => choose(false)} words="Own scale" />
          <Scale checked={isShared} onChoose={() => choose(true)} words="Same scale" />
        </fieldset>
      )}
      <p className={styles.note}>
        {scaleWords}
        {left.length > 0 && ` Too few figures to draw: ${joinWords(left)}.`}
      </p>
      <PlotKey
        legend={legend.filter(({ look }, at) => legend.findIndex((one) => one.look === look) === at)}
      />
      <ul className={styles.row}>
        {charts.map(({ id, name, plot, words }) => (
          <li key={id} className={styles.member}>
            <p className={styles.name}>
              {id === own.id ? <b>{name}</b> : <Link to={indicatorPath(edition, id)}>{name}</Link>}
            </p>
            <div
              role="img"
              aria-label={`Line chart of ${name}. ${words.join(' ')}`}
              className={styles.canvas}
            >
              <PlotDrawing plot={thinPlot(plot)} point={null} />
            </div>
          </li>
        ))}
      </ul>
      <PictureButtons
        file={`${own.id}-series`}
        of="the small charts"
        source={() => drawSmallMultiples(charts)}
        words={() =>
          pictureWords({
            name: isOneTitle ? own.title : indicatorName(own),
            panel: `The series it is printed with, ${panelName(kind, false).toLowerCase()}. ${scaleWords}`,
            sources: [source],
          })
        }
      />
    </section>
  );
}

interface ScaleProps {
  readonly checked: boolean;
  readonly onChoose: () => void;
  readonly words: string;
}

function Scale({ checked, onChoose, words }: ScaleProps) {
  return (
    <label className={styles.scale}>
      <input type="radio" name="group-scale" checked={checked} onChange={onChoose} /> {words}
    </label>
  );
}
