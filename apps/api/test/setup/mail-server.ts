import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface MailServer {
  readonly url: string;
  /** What was taken, in its order. */
  readonly mails: readonly { readonly to: readonly string[]; readonly source: string }[];
  close(): Promise<void>;
}

/** An SMTP server on loopback that takes every message but those to addresses that it refuses for good, and none while it is busy. */
export async function serveMail(
  refused: readonly string[] = [],
  isBusy: () => boolean = () => false,
): Promise<MailServer> {
  const mails: { to: string[]; source: string }[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: ({ address }, _session, done) => {
      if (refused.includes(address)) return done(new Error('No such mailbox'));
      const busy = Object.assign(new Error('Try again later'), { responseCode: 451 });
      return done(isBusy() ? busy : undefined);
    },
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        // Long lines are broken as quoted-printable text is: joined again, for tests to find words in.
        const source = Buffer.concat(chunks).toString('utf8').replaceAll('=\r\n', '');
        mails.push({ to: envelope.rcptTo.map(({ address }) => address), source });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  // It listens on a port, so its address is no path.
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
      }),
  };
}
