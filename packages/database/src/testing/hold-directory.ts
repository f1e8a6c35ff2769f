// node hold-directory.ts DIRECTORY: opens the embedded database, writes an audit event, says "held" and holds on.
import { messageOf } from '../failure.ts';
import { openEmbedded } from '../open/open-embedded.ts';

const [, , directory = ''] = process.argv;
try {
  const { prisma } = await openEmbedded(directory, 'test');
  await prisma.auditEvent.create({ data: { actor: 'test', action: 'hold', subject: 'row', details: {} } });
  process.stdout.write('held\n');
  setInterval(() => undefined, 60_000);
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exit(1);
}
