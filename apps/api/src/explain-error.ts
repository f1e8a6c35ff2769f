import { OperatorError } from '@dial/database/failure';
import { EnvironmentError } from './environment.ts';

/** For the operator: a sentence with the mend where we know one; else the error as it is. */
export function explainError(error: unknown): string {
  if (error instanceof OperatorError || error instanceof EnvironmentError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
