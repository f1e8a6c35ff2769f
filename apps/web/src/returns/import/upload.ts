import { type ImportAnswer, readImportAnswer } from './import-answer.ts';

/** Sends a file to be read and checked. Nothing is changed by it. */
export async function upload(edition: string, file: File): Promise<ImportAnswer> {
  try {
    const response = await fetch(
      `/returns-import/${encodeURIComponent(edition)}?name=${encodeURIComponent(file.name)}`,
      {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream', 'x-dial-upload': '1' },
        body: file,
        credentials: 'same-origin',
      },
    );
    return readImportAnswer(response.status, await response.json().catch(() => null));
  } catch {
    return { kind: 'failed' };
  }
}
