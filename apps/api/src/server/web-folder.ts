import { join } from 'node:path';

/** Where the build puts the web app. */
export const WEB_FOLDER = join(import.meta.dirname, '../../../web/dist');
