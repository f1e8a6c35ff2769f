import type { ChangeOutcome } from '../shared/editing/change-outcome.ts';

/** What came of a form of the page, with what is to be shown once. */
export type AccountOutcome = ChangeOutcome & {
  readonly secret?: {
    /** The address that an authenticator app reads: "otpauth://totp/…"; null where codes alone were made. */
    readonly uri: string | null;
    readonly codes: readonly string[];
  };
};
