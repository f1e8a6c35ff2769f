import {
  type BreakdownDimensionData,
  breakdownDimensionData,
} from '@dial/domain/edition-data/breakdown-data';
import type { EditionData } from '@dial/domain/edition-data/edition-data';
import { z } from 'zod';
import { checkBreakdowns } from './check-breakdowns.ts';
import { checkDirectorates } from './check-directorates.ts';
import { checkDocuments } from './check-documents.ts';
import { DataFileReader } from './data-file.ts';
import { DataFileError } from './data-file-error.ts';
import { DATA_FOLDER } from './data-folder.ts';
import { type DerivedDirectorate, type DirectorateData, directoratesFile } from './directorate-data.ts';
import { type DocumentData, documentData } from './document-data.ts';
import type { DataFileHash } from './hash-data-files.ts';
import { EDITIONS, readEdition } from './read-edition.ts';
import { type LutonStrategy, readStrategy } from './strategy/read-strategy.ts';

/** What the council published, as its data files say it. */
export interface CouncilData {
  readonly documents: readonly DocumentData[];
  readonly directorates: readonly DirectorateData[];
  readonly derivedDirectorates: readonly DerivedDirectorate[];
  /** The parts that observations of the editions are about, by what divides them. */
  readonly breakdowns: readonly BreakdownDimensionData[];
  readonly editions: readonly EditionData[];
  readonly strategy: LutonStrategy;
  /** Every data file that the rest was read from, with the hash of its content. */
  readonly files: readonly DataFileHash[];
  /** Those of the strategy, by their paths. */
  readonly strategyFiles: readonly string[];
}

/**
 * Reads every data file of the record.
 *
 * @throws DataFileError naming the file, the row and the field
 */
export function readCouncil(folder = DATA_FOLDER): CouncilData {
  const reader = new DataFileReader(folder);
  const documents = reader.yaml('documents.yaml', z.array(documentData));
  const undated = checkDocuments(documents);
  if (undated.length > 0) throw new DataFileError(undated.join('\n'));
  const directorates = reader.yaml('directorates.yaml', directoratesFile);
  const editions = EDITIONS.map((id) => readEdition(id, reader));
  const errors = checkDirectorates(directorates, documents, editions);
  if (errors.length > 0) {
    throw new DataFileError(`directorates.yaml does not agree with the editions:\n  ${errors.join('\n  ')}`);
  }
  const breakdowns = reader.yaml('breakdowns.yaml', z.array(breakdownDimensionData));
  const unknown = checkBreakdowns(breakdowns, editions);
  if (unknown.length > 0) {
    throw new DataFileError(`breakdowns.yaml does not agree with the editions:\n  ${unknown.join('\n  ')}`);
  }
  const before = reader.hashes.length;
  const strategy = readStrategy(reader, { documents, directorates: directorates.directorates, editions });
  return {
    documents,
    directorates: directorates.directorates,
    derivedDirectorates: directorates.derived,
    breakdowns,
    editions,
    strategy,
    files: reader.hashes,
    strategyFiles: reader.hashes.slice(before).map(({ path }) => path),
  };
}
