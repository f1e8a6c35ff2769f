import type { Grant } from '@dial/database/read/people';
import { builder } from './builder.ts';

export const RoleGrantRef = builder.objectRef<Grant>('RoleGrant').implement({
  description: 'A role with what it is given for.',
  fields: (t) => ({
    name: t.exposeString('role', { description: 'Name of the role, as in `docs/access.md`.' }),
    scope: t.exposeString('scope', {
      description: '"council", "directorate:id", "service:id" or "indicator:id".',
    }),
  }),
});
