import { SAVE_AGAIN } from './file-kind.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** For a package or a part of one that is not as programs write it. */
export function damagedFile(): UnreadableFile {
  return new UnreadableFile(`The file is damaged. Open it in the spreadsheet program. ${SAVE_AGAIN}`);
}
