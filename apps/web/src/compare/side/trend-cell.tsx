import { indicatorName } from '@dial/domain/text/indicator-name';
import { lazy, Suspense, useRef } from 'react';
import { pictureWords } from '../../shared/picture/picture-words.ts';
import type { ComparedRow } from '../compared-row.ts';
import { TrendChart } from './trend-chart.tsx';

const PictureButtons = lazy(async () => ({
  default: (await import('../../shared/picture/picture-buttons.tsx')).PictureButtons,
}));

interface Props {
  readonly row: ComparedRow;
  /** "2023-24 Q3" */
  readonly edition: string;
  readonly printing: boolean;
}

/** The trend of an indicator, which can be taken away as a picture. */
export function TrendCell({ row, edition, printing }: Props) {
  const cell = useRef<HTMLDivElement>(null);
  const name = indicatorName(row);
  const hasChart = row.trend.length > 1;
  return (
    <div ref={cell}>
      <TrendChart row={row} printing={printing} />
      {hasChart && (
        <Suspense>
          <PictureButtons
            file={`dial-${row.indicatorId}-trend`}
            lead="Picture"
            of={`trend of ${name}`}
            source={() => {
              const drawing = cell.current?.querySelector<SVGSVGElement>('svg[data-picture]') ?? null;
              return drawing && { drawing };
            }}
            words={() =>
              pictureWords({
                name,
                panel: `Trend, as ${edition} shows it`,
                sources: [`the report of ${edition}`],
              })
            }
          />
        </Suspense>
      )}
    </div>
  );
}
