import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import { type Draw, once, pick, seldom, several } from './draw.ts';
import { DATES, INTS, NO_INTS, NUMBERS, PERIODS, TEXTS } from './edges.ts';
import { type Ids, idsFor } from './ids.ts';

/** A value as JSON has it; an enum's says so, as a query writes it without quotes. */
export type Value =
  | null
  | boolean
  | number
  | string
  | Enum
  | readonly Value[]
  | { readonly [name: string]: Value };

export class Enum {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
  toJSON(): string {
    return this.name;
  }
}

/** Makes a value of an input type, mostly of the right one. `path` names where it goes: "approveReturn", "input", "id". */
export function madeValue(draw: Draw, ids: Ids, type: GraphQLInputType, path: readonly string[]): Value {
  if (isNonNullType(type))
    return seldom(
      draw,
      150,
      () => null,
      () => madeValue(draw, ids, type.ofType, path),
    );
  if (once(draw, 15)) return null;
  if (isListType(type)) {
    const item = () => madeValue(draw, ids, type.ofType, path);
    if (once(draw, 60))
      return Array.from({ length: pick(draw, [501, 40, 2_000]) }, () => null).map(() => 'x');
    return several(draw, 3, item);
  }
  if (isEnumType(type))
    return seldom<Value>(
      draw,
      100,
      () => pick(draw, TEXTS),
      () => new Enum(pick(draw, type.getValues()).name),
    );
  if (!isInputObjectType(type)) return leaf(draw, ids, String(type), path);
  const fields = Object.values(type.getFields()).filter((field) =>
    isRequiredInputField(field) ? !once(draw, 150) : !once(draw, 2),
  );
  const stray = once(draw, 80) ? [[pick(draw, ['__proto__', 'constructor', 'stray']), 'x'] as const] : [];
  return Object.fromEntries([
    ...fields.map((field) => [field.name, madeValue(draw, ids, field.type, [...path, field.name])] as const),
    ...stray,
  ]);
}

const BOOLEANS = [false, true];

function leaf(draw: Draw, ids: Ids, type: string, path: readonly string[]): Value {
  if (once(draw, 150)) return pick(draw, NO_INTS) as Value;
  switch (type) {
    case 'Int':
      return pick(draw, INTS);
    case 'Boolean':
      return pick(draw, BOOLEANS);
    case 'Date':
    case 'DateTime':
      return pick(draw, DATES);
    case 'ID':
      return seldom(
        draw,
        6,
        () => pick(draw, TEXTS),
        () => pick(draw, path.at(-1) === 'period' ? PERIODS : idsFor(ids, path)),
      );
    default:
      return text(draw, ids, path.at(-1) ?? '');
  }
}

const NAMED: readonly (readonly [name: RegExp, values: readonly string[]])[] = [
  [/^(?:value|numerator|denominator|lower|upper)$/, NUMBERS],
  [/^role$/, ['editor', 'reporting-officer', 'director', 'administrator', 'none']],
  [/^scope$/, ['council', 'directorate:place', 'service:parks-and-gardens', 'indicator:', 'x:y:z', ':']],
  [/^email$/, ['made@made-up.invalid', 'ida@made-up.invalid', '@', 'a@b', `${'x'.repeat(300)}@b.invalid`]],
  [
    /^address$/,
    [
      '/editions/2096-97-q2',
      '/outcomes/x?a=b',
      '//x',
      'javascript:alert(1)',
      '/%zz',
      '/compare?indicators=a,b',
    ],
  ],
  [/^after$/, ['MQ', '1', 'e30', '99999999999999999999', 'eyJhIjoxfQ']],
  [/^action$/, ['return.', 'edition.open', '.']],
];

function text(draw: Draw, ids: Ids, name: string): string {
  const [, values] = NAMED.find(([pattern]) => pattern.test(name)) ?? [];
  if (values !== undefined && !once(draw, 4)) return pick(draw, values);
  return once(draw, 6) ? pick(draw, idsFor(ids, [name])) : pick(draw, TEXTS);
}
