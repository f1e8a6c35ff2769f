// npm run restore -- FILE
import { restore } from '@dial/database/backup/restore';
import { describeBackup } from './backup/describe-backup.ts';
import { runCommand } from './backup/run-command.ts';

await runCommand('restore', process, async (options, file) => {
  const manifest = await restore(options, file);
  return [
    `Restored ${describeBackup(manifest)}, as they were at ${manifest.made} with Dial ${manifest.version}.`,
    'Start Dial with the deployment secret that it had. Everybody signs in again.',
  ];
});
