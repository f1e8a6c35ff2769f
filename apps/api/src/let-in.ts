// npm run let-in -- E-MAIL: a link to set a password, for somebody whom no administrator can help.
import { OperatorError } from '@dial/database/failure';
import { openDatabase } from '@dial/database/open/open-database';
import { letIn } from '@dial/database/write/let-in';
import packageFile from '../../../package.json' with { type: 'json' };
import { readEnvironment } from './environment.ts';
import { explainError } from './explain-error.ts';
import { NO_SIGN_IN, passwordLink } from './server/site.ts';
import { resetIdentifier } from './server/verification-identifier.ts';

const WITHOUT = '--without-second-factor';

async function run(args: readonly string[]): Promise<string> {
  const [email, ...more] = args.filter((arg) => arg !== WITHOUT);
  if (email === undefined || email.startsWith('-') || more.length > 0)
    throw new OperatorError(
      `Name one person: npm run let-in -- E-MAIL, or npm run let-in -- E-MAIL ${WITHOUT}`,
    );
  const environment = readEnvironment(process.env);
  const database = await openDatabase({ ...environment, version: packageFile.version });
  try {
    const made = await letIn(database.prisma, email, resetIdentifier, args.includes(WITHOUT));
    const link = passwordLink({ ...NO_SIGN_IN, url: environment.url }, made.token);
    return `${made.name} sets a password here, once, until ${made.expiresAt.toISOString()}:\n${link}\n`;
  } finally {
    await database.close();
  }
}

await run(process.argv.slice(2)).then(
  (text) => process.stdout.write(text),
  (error: unknown) => {
    process.stderr.write(`${explainError(error)}\n`);
    process.exitCode = 1;
  },
);
