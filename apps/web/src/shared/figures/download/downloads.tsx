import type { RefObject } from 'react';
import { figureSource } from '../../picture/figure-source.ts';
import type { PictureWords } from '../../picture/picture.ts';
import { pictureFiles } from '../../picture/picture-files.ts';
import { SaveFiles } from '../../picture/save-files.tsx';
import type { TableFile } from '../../table-file/table-file.ts';

interface Props {
  /** Begins the files' names. */
  readonly name: string;
  readonly csv: () => string;
  /** The same figures for a workbook, and as JSON. */
  readonly workbook: () => TableFile;
  /** The chart with its key; null where nothing is drawn. */
  readonly figure: RefObject<HTMLElement | null> | null;
  readonly words: () => PictureWords;
}

/** The figures as a table file, the chart as a picture. */
export function Downloads({ name, csv, workbook, figure, words }: Props) {
  const table = {
    label: 'Data (CSV)',
    name: `${name}.csv`,
    make: () => new Blob([csv()], { type: 'text/csv;charset=utf-8' }),
  };
  const others = (['xlsx', 'json'] as const).map((format) => ({
    label: `Data (${format.toUpperCase()})`,
    name: `${name}.${format}`,
    make: async () => {
      const { makeFile } = await import('../../table-file/make-file.ts');
      return makeFile(workbook(), format);
    },
  }));
  const source = () => figureSource(figure?.current ?? null);
  const chart = figure === null ? [] : pictureFiles({ name, label: 'Chart', source, words });
  return <SaveFiles files={[table, ...others, ...chart]} />;
}
