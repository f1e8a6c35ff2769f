import { messageOf } from '@dial/database/failure';
import { UnsentError } from '@dial/database/reminders/unsent-error';
import { createTransport } from 'nodemailer';

/** A message in plain text. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface Mailer {
  /** @throws UnsentError when the message surely did not go, another error when it may have */
  send(mail: Mail): Promise<void>;
}

/** Sends by an SMTP server. @param smtpUrl like smtp://user:password@host:587 @param from the sender's address */
export function createMailer(smtpUrl: string, from: string): Mailer {
  const transport = createTransport({ url: smtpUrl, ...LONGEST_WAITS });
  return {
    send: async (mail) => {
      await transport.sendMail({ from, ...mail }).catch((error: unknown) => {
        throw failureOf(error);
      });
    },
  };
}

/** Milliseconds, so that a server that does not answer keeps nothing waiting for long, the end of Dial least. */
const LONGEST_WAITS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** What of nodemailer's errors says how far a message came. */
interface SendingFailure extends Error {
  readonly code?: string;
  /** The server's answer, which it gives to a message that it does not take. */
  readonly responseCode?: number;
  /** It answered that it will not take it another time either. */
  readonly permanent?: boolean;
  /** Of a system's error. */
  readonly syscall?: string;
  readonly timeoutType?: string;
}

/** Before a message is begun. A connection that ends later may end after the message was taken. */
const BEFORE_CODES = ['EDNS', 'EAUTH', 'ENOAUTH', 'EOAUTH2', 'ETLS', 'EPROXY'];
const BEFORE_TIMEOUTS = ['CONNECT_TIMEOUT', 'GREETING_TIMEOUT', 'UPGRADE_TIMEOUT'];

function failureOf(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { code = '', responseCode, permanent, syscall, timeoutType = '' }: SendingFailure = error;
  const before =
    BEFORE_CODES.includes(code) || BEFORE_TIMEOUTS.includes(timeoutType) || syscall === 'connect';
  if (before) return new UnsentError(messageOf(error), true);
  return responseCode === undefined ? error : new UnsentError(messageOf(error), permanent !== true);
}
