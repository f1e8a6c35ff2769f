import { type AddressInfo, createServer, type Socket } from 'node:net';
import { UnsentError } from '@dial/database/reminders/unsent-error';
import { expect, onTestFinished, test } from 'vitest';
import { createMailer } from '../src/server/mailer.ts';

const MAIL = { to: 'ada@demonstration.invalid', subject: 'Made up', text: 'Made up.' };

type Answers = Readonly<Partial<Record<'greeting' | 'RCPT' | 'end', string | null>>>;

/** What a server on loopback makes of a message that answers so; null: it ends the connection instead. */
async function sentTo(answers: Answers): Promise<unknown> {
  const answer = (socket: Socket, line: string | null) => {
    if (line === null) socket.destroy();
    else socket.write(`${line}\r\n`);
  };
  const { greeting = '220 made-up', RCPT = '250 OK', end = '250 OK' } = answers;
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      const said = data.toString();
      if (said.endsWith('\r\n.\r\n')) answer(socket, end);
      else if (said.startsWith('RCPT')) answer(socket, RCPT);
      else if (said.startsWith('DATA')) answer(socket, '354 Go on');
      else if (/^(EHLO|MAIL|QUIT)/.test(said)) answer(socket, '250 OK');
    });
    answer(socket, greeting);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return createMailer(`smtp://127.0.0.1:${port}`, 'dial@demonstration.invalid')
    .send(MAIL)
    .catch((error: unknown) => error);
}

test('a message that is taken is sent', async () => {
  expect(await sentTo({})).toBeUndefined();
});

test.each<[string, Answers, boolean]>([
  ['refuses everybody for now', { greeting: '421 Busy' }, true],
  ['refuses the mailbox for now', { RCPT: '451 Busy' }, true],
  ['refuses the message for now', { end: '452 Full' }, true],
  ['refuses the mailbox for good', { RCPT: '550 No such mailbox' }, false],
  ['refuses the message for good', { end: '554 Not wanted' }, false],
])('a message surely did not go to a server that %s', async (_, answers, again) => {
  const failure = await sentTo(answers);
  expect(failure).toBeInstanceOf(UnsentError);
  expect(failure).toMatchObject({ again });
});

test('nor to one that is not there', async () => {
  const send = createMailer('smtp://127.0.0.1:9', 'dial@demonstration.invalid').send(MAIL);
  await expect(send).rejects.toMatchObject({ name: 'UnsentError', again: true });
});

test('of a server that is silent after the whole message nobody can tell', async () => {
  const failure = await sentTo({ end: null });
  expect(failure).toBeInstanceOf(Error);
  expect(failure).not.toBeInstanceOf(UnsentError);
});
