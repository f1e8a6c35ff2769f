import {
  commentaryData,
  conflictData,
  type EditionData,
  editionHead,
  glossaryData,
  highlightData,
} from '@dial/domain/edition-data/edition-data';
import { indicatorData } from '@dial/domain/edition-data/indicator-data';
import { directionData, observationData, targetData } from '@dial/domain/edition-data/observation-data';
import { z } from 'zod';
import { checkBreakdownRows } from './check-breakdown-rows.ts';
import { checkReferences } from './check-references.ts';
import { DataFileReader } from './data-file.ts';
import { DataFileError } from './data-file-error.ts';

/** The editions that the council published, oldest first, by the folder of their data files. */
export const EDITIONS = ['2016-17-q4', '2023-24-q3'] as const;

/**
 * Reads one edition's data files, each through its schema, and checks that they agree with one another.
 *
 * @throws DataFileError naming the file, the row and the field
 */
export function readEdition(id: string, reader = new DataFileReader()): EditionData {
  const whole = reader.csv(`${id}/observations.csv`, observationData);
  const parts = reader.csv(`${id}/breakdowns.csv`, observationData);
  const edition: EditionData = {
    head: reader.yaml(`${id}/edition.yaml`, editionHead),
    indicators: reader.yaml(`${id}/indicators.yaml`, z.array(indicatorData)),
    observations: [...whole, ...parts],
    targets: reader.csv(`${id}/targets.csv`, targetData),
    directions: reader.csv(`${id}/directions.csv`, directionData),
    highlights: reader.yaml(`${id}/highlights.yaml`, z.array(highlightData)),
    commentary: reader.yaml(`${id}/commentary.yaml`, z.array(commentaryData)),
    conflicts: reader.yaml(`${id}/conflicts.yaml`, z.array(conflictData)),
    glossary: reader.yaml(`${id}/glossary.yaml`, z.array(glossaryData)),
  };
  const errors = [...checkBreakdownRows(edition.indicators, whole, parts), ...checkReferences(edition)];
  if (errors.length > 0)
    throw new DataFileError(`The files of ${id} do not agree:\n  ${errors.join('\n  ')}`);
  return edition;
}
