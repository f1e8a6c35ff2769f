import {
  NUMERIC_ORDERS,
  ORDER_FIELDS,
  type ReportCursor,
  type ReportOrder,
} from '@dial/domain/report/order-reports';
import { GraphQLError } from 'graphql';
import { z } from 'zod';

const cursorSchema = z.tuple([z.enum(ORDER_FIELDS), z.boolean(), z.string().max(2000), z.string().max(200)]);

/** A cursor is opaque to clients: the order, the key and the id of the row it stands after. */
export function writeCursor({ field, descending, key, id }: ReportCursor): string {
  return Buffer.from(JSON.stringify([field, descending, key, id])).toString('base64url');
}

/** @throws GraphQLError when the cursor is not one, or belongs to another order */
export function readCursor(cursor: string, order: ReportOrder): ReportCursor {
  const parsed = cursorSchema.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString()));
  if (!parsed.success) throw badCursor('after is not a cursor of this list.');
  const [field, descending, key, id] = parsed.data;
  if (field !== order.field || descending !== order.descending) {
    throw badCursor(
      `after belongs to the order ${field}${descending ? ' descending' : ''}, not to this one.`,
    );
  }
  if (NUMERIC_ORDERS.has(field) && !/^-?\d+(\.\d+)?$/.test(key))
    throw badCursor('after is not a cursor of this list.');
  return { field, descending, key, id };
}

function badCursor(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', field: 'after' } });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
