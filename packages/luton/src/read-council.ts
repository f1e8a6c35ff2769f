import type { EditionData } from '@dial/domain/edition-data/edition-data';
import { z } from 'zod';
import { checkDirectorates } from './check-directorates.ts';
import { DATA_FOLDER, DataFileError, type DataFileHash, DataFileReader } from './data-file.ts';
import { type DerivedDirectorate, type DirectorateData, directoratesFile } from './directorate-data.ts';
import { type DocumentData, documentData } from './document-data.ts';
import { EDITIONS, readEdition } from './read-edition.ts';

/** What the council published, as its data files say it. */
export interface CouncilData {
  readonly documents: readonly DocumentData[];
  readonly directorates: readonly DirectorateData[];
  readonly derivedDirectorates: readonly DerivedDirectorate[];
  readonly editions: readonly EditionData[];
  /** Every data file that the rest was read from, with the hash of its content. */
  readonly files: readonly DataFileHash[];
}

/**
 * Reads every data file of the record.
 *
 * @throws DataFileError naming the file, the row and the field
 */
export function readCouncil(folder = DATA_FOLDER): CouncilData {
  const reader = new DataFileReader(folder);
  const documents = reader.yaml('documents.yaml', z.array(documentData));
  const directorates = reader.yaml('directorates.yaml', directoratesFile);
  const editions = EDITIONS.map((id) => readEdition(id, reader));
  const errors = checkDirectorates(directorates, documents, editions);
  if (errors.length > 0) {
    throw new DataFileError(`directorates.yaml does not agree with the editions:\n  ${errors.join('\n  ')}`);
  }
  return {
    documents,
    directorates: directorates.directorates,
    derivedDirectorates: directorates.derived,
    editions,
    files: reader.hashes,
  };
}
