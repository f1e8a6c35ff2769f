/** A file of the record that breaks its schema. `message` lists every error by file, row or entry, and field. */
export class DataFileError extends Error {
  override readonly name = 'DataFileError';
}
