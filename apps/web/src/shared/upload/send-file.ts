export interface Sent {
  /** 0 where no answer came. */
  readonly status: number;
  /** The JSON of the answer; null where it is none. */
  readonly body: unknown;
}

/** Sends a file's bytes to an address that takes files, with its name. Never fails: no answer has the status 0. */
export async function sendFile(address: string, file: File): Promise<Sent> {
  try {
    const response = await fetch(`${address}?name=${encodeURIComponent(file.name)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'x-dial-upload': '1' },
      body: file,
      credentials: 'same-origin',
    });
    return { status: response.status, body: await response.json().catch(() => null) };
  } catch {
    return { status: 0, body: null };
  }
}
