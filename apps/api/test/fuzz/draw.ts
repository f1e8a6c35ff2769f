import fc from 'fast-check';

/** Draws a whole number from 0 to `most`. Inputs are made of such draws alone, so that a fault's input shrinks with them. */
export type Draw = (most: number) => number;

/** Inputs made by drawing: smaller numbers should make plainer inputs. */
export function drawn<Input>(make: (draw: Draw) => Input): fc.Arbitrary<Input> {
  return fc.gen().map((generate) => make((most) => generate(evenly, most)));
}

/** fast-check likes a range's ends better than what lies between. */
const evenly = (most: number) => fc.noBias(fc.nat(most));

/** True once in so many times. */
export const once = (draw: Draw, times: number) => draw(times - 1) === times - 1;

export function pick<Item>(draw: Draw, items: readonly Item[]): Item {
  const item = items[draw(items.length - 1)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}

/** So many items at most. */
export function several<Item>(draw: Draw, most: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: draw(most) }, (_, index) => make(index));
}

/** Most things as they are, one in so many otherwise. */
export function seldom<Item>(draw: Draw, times: number, other: () => Item, usual: () => Item): Item {
  return once(draw, times) ? other() : usual();
}
