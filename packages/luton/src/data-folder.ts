import { join } from 'node:path';

export const DATA_FOLDER = join(import.meta.dirname, '../data');
