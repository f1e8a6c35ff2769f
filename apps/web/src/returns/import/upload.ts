import { sendFile } from '../../shared/upload/send-file.ts';
import { type ImportAnswer, readImportAnswer } from './import-answer.ts';

/** Sends a file to be read and checked. Nothing is changed by it. */
export async function upload(edition: string, file: File): Promise<ImportAnswer> {
  const { status, body } = await sendFile(`/returns-import/${encodeURIComponent(edition)}`, file);
  return status === 0 ? { kind: 'failed' } : readImportAnswer(status, body);
}
