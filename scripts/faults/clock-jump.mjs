// Loaded before the server by `pnpm faults`: the process's clock goes on from DIAL_CLOCK milliseconds elsewhere.
const shift = Number(process.env.DIAL_CLOCK);
const RealDate = Date;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, newTarget) =>
    Reflect.construct(target, args.length === 0 ? [RealDate.now() + shift] : args, newTarget),
  apply: () => new RealDate(RealDate.now() + shift).toString(),
  get: (target, name) => (name === 'now' ? () => RealDate.now() + shift : Reflect.get(target, name)),
});
