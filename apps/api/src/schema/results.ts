import type { FieldError } from '@dial/database/write/write-result';
import { builder } from './builder.ts';
import { Permission } from './enums.ts';
import type { Permission as PermissionName } from './permissions.ts';

// What several mutations may answer instead of what was asked.

export interface NotAllowed {
  readonly __typename: 'NotAllowed';
  readonly permission: PermissionName;
  readonly message: string;
}

export interface InvalidInput {
  readonly __typename: 'InvalidInput';
  readonly errors: readonly FieldError[];
}

export const NotAllowedRef = builder.objectRef<NotAllowed>('NotAllowed').implement({
  fields: (t) => ({
    permission: t.expose('permission', { type: Permission }),
    message: t.exposeString('message'),
  }),
});

export const FieldErrorRef = builder.objectRef<FieldError>('FieldError').implement({
  fields: (t) => ({ field: t.exposeString('field'), message: t.exposeString('message') }),
});

export const InvalidInputRef = builder.objectRef<InvalidInput>('InvalidInput').implement({
  fields: (t) => ({
    message: t.string({ resolve: ({ errors }) => errors.map(({ message }) => message).join(' ') }),
    errors: t.field({ type: [FieldErrorRef], resolve: ({ errors }) => [...errors] }),
  }),
});
