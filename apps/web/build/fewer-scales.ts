import type { Plugin } from 'vite';

const SCALES = 'victory-vendor/d3-scale';
const RESOLVED = '\0scales-of-charts:';

/**
 * Gives Recharts the scales that Dial's charts are drawn with, instead of all that d3 has: it looks them up by name, so that
 * no bundler can tell which are needed, and those of times and colours bring 8 kB along.
 */
export function fewerScales(): Plugin {
  return {
    name: 'dial-fewer-scales',
    apply: 'build',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (id !== SCALES || importer?.startsWith(RESOLVED)) return null;
      const all = await this.resolve(id, importer, { skipSelf: true });
      return all === null ? null : { id: `${RESOLVED}${all.id}`, moduleSideEffects: false };
    },
    load(id) {
      if (!id.startsWith(RESOLVED)) return null;
      return `export { scaleBand, scaleLinear, scalePoint } from ${JSON.stringify(id.slice(RESOLVED.length))};`;
    },
  };
}
