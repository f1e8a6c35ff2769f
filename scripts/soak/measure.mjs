// Loaded before the server by `pnpm soak`: tells over IPC what only the process itself knows. The product has nothing of it.
import { monitorEventLoopDelay } from 'node:perf_hooks';

const delays = monitorEventLoopDelay({ resolution: 10 });
delays.enable();

process.on('message', (/** @type {{ collect: boolean }} */ { collect }) => {
  // What is held, not what is yet to be collected.
  if (collect) globalThis.gc?.();
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  process.send?.({
    heap: heapUsed,
    external: external + arrayBuffers,
    resources: process.getActiveResourcesInfo().length,
    delay99: delays.percentile(99) / 1e6,
    delayMost: delays.max / 1e6,
  });
  delays.reset();
});
process.channel?.unref();
