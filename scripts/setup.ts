// What `npm start` needs before the server can run.
import { reportFailure } from './launch/report-failure.mjs';
import { setUp } from './setup/set-up.ts';

await setUp().catch(reportFailure);
