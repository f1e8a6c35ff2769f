import { createHash } from 'node:crypto';
import { type ChartColours, PAPER } from '@dial/domain/chart/draw/chart-colours';

/** What stands for each colour of paper where the reader's screen is dark: the web app's dark theme. */
const DARK: ChartColours = {
  page: '#11161d',
  ink: '#e9eef3',
  inkSoft: '#aab6c2',
  line: '#303b48',
  lineStrong: '#7d8a98',
  looks: {
    ACTUAL: '#8dbdf5',
    TARGET: '#e9eef3',
    NATIONAL: '#e39add',
    STATISTICAL_NEIGHBOURS: '#5fc6cf',
    COMPARISON: '#bda98f',
    CHANGED_1: '#9fb0e6',
    CHANGED_2: '#9fb0e6',
    CHANGED_3: '#9fb0e6',
    EARLIER_1: '#9fb0e6',
    EARLIER_2: '#bda98f',
    EARLIER_3: '#7d8a98',
  },
  bands: {
    red: { ground: '#3d1f1d', ink: '#f2877d' },
    amber: { ground: '#3a2c10', ink: '#f2bd54' },
    green: { ground: '#17331f', ink: '#6fcf97' },
  },
};

/** The drawing's colours by name: custom properties, which the page sets light or dark as its reader's screen is. */
export const EMBED_COLOURS: ChartColours = mapColours(PAPER, (_colour, name) => `var(--${name})`);

/** The same colours with another value in each place. */
function mapColours(
  { looks, bands, ...plain }: ChartColours,
  map: (colour: string, name: string) => string,
): ChartColours {
  const band = (rag: keyof typeof bands) => ({
    ground: map(bands[rag].ground, `${rag}-ground`),
    ink: map(bands[rag].ink, `${rag}-ink`),
  });
  const look = (name: keyof typeof looks) => map(looks[name], name.toLowerCase());
  return {
    page: map(plain.page, 'page'),
    ink: map(plain.ink, 'ink'),
    inkSoft: map(plain.inkSoft, 'ink-soft'),
    line: map(plain.line, 'line'),
    lineStrong: map(plain.lineStrong, 'line-strong'),
    looks: {
      ACTUAL: look('ACTUAL'),
      TARGET: look('TARGET'),
      NATIONAL: look('NATIONAL'),
      STATISTICAL_NEIGHBOURS: look('STATISTICAL_NEIGHBOURS'),
      COMPARISON: look('COMPARISON'),
      CHANGED_1: look('CHANGED_1'),
      CHANGED_2: look('CHANGED_2'),
      CHANGED_3: look('CHANGED_3'),
      EARLIER_1: look('EARLIER_1'),
      EARLIER_2: look('EARLIER_2'),
      EARLIER_3: look('EARLIER_3'),
    },
    bands: { red: band('red'), amber: band('amber'), green: band('green') },
  };
}

function named(colours: ChartColours): Map<string, string> {
  const found = new Map<string, string>();
  mapColours(colours, (colour, name) => {
    found.set(name, colour);
    return colour;
  });
  return found;
}

const dark = named(DARK);
const PROPERTIES = [...named(PAPER)]
  .map(([name, light]) => `--${name}:light-dark(${light},${dark.get(name) ?? light})`)
  .join(';');

/** The page's one style sheet: nothing is fetched. */
export const EMBED_STYLE = `
:root{color-scheme:light dark;${PROPERTIES};--link:light-dark(#1d4f91,#8dbdf5)}
*{box-sizing:border-box}
body{margin:0;padding:1rem;background:var(--page);color:var(--ink);font:1rem/1.45 system-ui,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif}
main{display:grid;gap:.75rem;max-width:60rem;margin:auto}
h1{margin:0;font-size:1.2rem;line-height:1.25}
p{margin:0}
.latest{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25rem 1rem}
.latest b{font-size:1.5rem;font-variant-numeric:tabular-nums}
.rating{display:inline-flex;align-items:center;gap:.4rem;padding:.1rem .6rem;border-radius:1rem;font-weight:600}
.rating svg{width:1em;height:1em}
.mark{fill:none;stroke:var(--page);stroke-width:1.9;stroke-linecap:round;stroke-linejoin:round}
${(['red', 'amber', 'green'] as const).map((rag) => `.${rag}{background:var(--${rag}-ground);color:var(--${rag}-ink)}`).join('')}
.soft{color:var(--ink-soft);font-size:.875rem}
.narrow{display:none}
figure{margin:0}
figure svg{display:block;width:100%;height:auto}
figure .narrow svg{max-width:26rem}
@media (max-width:34rem){.wide{display:none}.narrow{display:block}}
summary{cursor:pointer;padding:.35rem 0;color:var(--link)}
.table{overflow-x:auto}
table{border-collapse:collapse;font-size:.875rem}
caption{text-align:left;color:var(--ink-soft)}
th,td{padding:.2rem .75rem .2rem 0;border-bottom:1px solid var(--line);text-align:right;font-variant-numeric:tabular-nums}
th:first-child{text-align:left}
tbody th{font-weight:400}
a{color:var(--link)}
:focus-visible{outline:3px solid light-dark(#0b57d0,#ffd54a);outline-offset:2px}
@media print{:root{color-scheme:light}body{padding:0}}
`;

/** The style sheet as a content security policy names it. */
export const EMBED_STYLE_HASH = `'sha256-${createHash('sha256').update(EMBED_STYLE).digest('base64')}'`;
