import { messageOf, OperatorError } from '@dial/database/failure';
import { DataFileReader } from '@dial/luton/data-file';
import { DataFileError } from '@dial/luton/data-file-error';
import { NO_PARTICULARS, type Particulars, particularsSchema } from './particulars.ts';

/**
 * Reads the file that DIAL_COUNCIL_FILE names, in YAML or JSON; nothing is stated where it names none.
 *
 * @throws OperatorError naming the file, and each field that is wrong
 */
export function readParticulars(file: string | undefined): Particulars {
  if (file === undefined) return NO_PARTICULARS;
  try {
    return new DataFileReader('').yaml(file, particularsSchema);
  } catch (error) {
    if (error instanceof DataFileError)
      throw new OperatorError(`Correct the file that DIAL_COUNCIL_FILE names: ${error.message}`);
    throw new OperatorError(
      `DIAL_COUNCIL_FILE names ${file}, which cannot be read. Name a file that this user may read, or leave the setting out. ${messageOf(error)}`,
    );
  }
}
