import { join } from 'node:path';
import { z } from 'zod';
import { ROLE_NAMES, roleRule } from './schema/permissions.ts';
import { isLoopback } from './server/is-loopback.ts';

export interface Environment {
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string | undefined;
  readonly dataDirectory: string;
  /** Roles that everybody on this machine has, while Dial is developed. */
  readonly developmentRoles: readonly string[];
}

/** The configuration is wrong: `message` names each variable and what it must be. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}

const emptyAsUnset = (value: unknown) => (value === '' ? undefined : value);

const schema = z
  .object({
    HOST: z.preprocess(emptyAsUnset, z.string().default('127.0.0.1')),
    PORT: z.preprocess(
      emptyAsUnset,
      z
        .string()
        .regex(/^\d+$/, 'must be a port number, at most 65535')
        .default('4000')
        .transform(Number)
        .pipe(z.int().max(65_535, 'must be a port number, at most 65535')),
    ),
    DATABASE_URL: z.preprocess(
      emptyAsUnset,
      z
        .string()
        .regex(/^postgres(ql)?:\/\/\S+$/, 'must look like postgresql://user:password@host:5432/database')
        .optional(),
    ),
    DIAL_DATA_DIR: z.preprocess(
      emptyAsUnset,
      z.string().default(join(import.meta.dirname, '../../../.dial/data')),
    ),
    DIAL_DEVELOPMENT_ROLES: z
      .string()
      .default('')
      .transform((names) =>
        names
          .split(',')
          .map((name) => name.trim())
          .filter((name) => name !== ''),
      )
      .refine((names) => names.every((name) => roleRule(name) !== null), {
        error: `must be names of roles, with commas between them: ${ROLE_NAMES.join(', ')}`,
      }),
  })
  .refine((variables) => variables.DIAL_DEVELOPMENT_ROLES.length === 0 || isLoopback(variables.HOST), {
    path: ['DIAL_DEVELOPMENT_ROLES'],
    error: 'lets everyone who reaches Dial edit, so HOST must be 127.0.0.1, ::1 or localhost',
  });

/** Reads the configuration, once, at start. @throws EnvironmentError */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const parsed = schema.safeParse(variables);
  if (!parsed.success) {
    const errors = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
    throw new EnvironmentError(`The environment is wrong: ${errors.join('; ')}.`);
  }
  const { HOST, PORT, DATABASE_URL, DIAL_DATA_DIR, DIAL_DEVELOPMENT_ROLES } = parsed.data;
  return {
    host: HOST,
    port: PORT,
    databaseUrl: DATABASE_URL,
    dataDirectory: DIAL_DATA_DIR,
    developmentRoles: DIAL_DEVELOPMENT_ROLES,
  };
}
