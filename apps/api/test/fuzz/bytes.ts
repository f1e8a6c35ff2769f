import { type Draw, pick } from './draw.ts';

const STRAY = [0x00, 0xff, 0xfe, 0x0a, 0x0d, 0x22, 0x2c, 0x80, 0xc0, 0xed, 0x50];

/** Turns, cuts or doubles bytes, a few times. */
export function mutateBytes(draw: Draw, bytes: Uint8Array): Uint8Array {
  let made = Uint8Array.from(bytes);
  const times = 1 + draw(3);
  for (let time = 0; time < times && made.length > 0; time += 1) {
    const at = draw(made.length - 1);
    const to = Math.min(made.length, at + 1 + draw(63));
    switch (draw(4)) {
      case 0:
        made[at] = pick(draw, STRAY);
        break;
      case 1:
        made[at] = (made[at] ?? 0) ^ (1 << draw(7));
        break;
      case 2:
        made = joined(made.slice(0, at), made.slice(to));
        break;
      case 3:
        made = joined(made.slice(0, to), made.slice(at));
        break;
      default:
        made = made.slice(0, at);
    }
  }
  return made;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
