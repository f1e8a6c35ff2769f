import { shortDocument } from '@dial/domain/text/short-document';
import type { FigureKind } from '../figure.ts';
import { filedWords } from '../filed.ts';
import type { FigureRow } from './figure-rows.ts';

const SHORT: Readonly<Record<FigureKind, string>> = {
  ACTUAL: 'actual',
  TARGET: 'target',
  NATIONAL: 'national',
  STATISTICAL_NEIGHBOURS: 'neighbours',
  COMPARISON: 'comparison',
  NUMERATOR: 'numerator',
  DENOMINATOR: 'denominator',
};

/**
 * Where the figures of a row are printed, those whose column does not say it: "001, line 533", or each line with what it holds
 * where they differ; of a figure that was filed in Dial, for which edition.
 */
export function rowSource({ figures }: FigureRow, kinds: readonly FigureKind[]): string {
  const places = kinds.flatMap((kind) => {
    const source = figures[kind]?.source;
    return source == null ? [] : [{ kind, document: shortDocument(source.document), line: source.line }];
  });
  const filed = new Set(
    kinds.flatMap((kind) => (figures[kind]?.filed === undefined ? [] : filedWords(figures[kind].filed))),
  );
  const documents = [...new Set(places.map(({ document }) => document))];
  const printed = documents.map((document) => {
    const lines = Map.groupBy(
      places.filter((place) => place.document === document && place.line !== null),
      ({ line }) => line,
    );
    const [only, ...others] = [...lines.keys()];
    if (only === undefined) return document;
    if (others.length === 0) return `${document}, line ${only}`;
    const words = [...lines].map(
      ([line, found]) => `${line} ${found.map(({ kind }) => SHORT[kind]).join(', ')}`,
    );
    return `${document}, lines ${words.join('; ')}`;
  });
  return [...printed, ...[...filed].map(capital)].join('. ');
}

const capital = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
