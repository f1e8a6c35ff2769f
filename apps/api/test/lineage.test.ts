import { describe, expect, test } from 'vitest';
import { askData } from './setup/ask.ts';

interface Member {
  id: string;
  title: string;
  source: { document: string; line: number | null; note: string };
  indicator: { id: string; title: string } | null;
  proposedMeasure: { id: string; text: string } | null;
  frameworkMeasure: { id: string; measure: string } | null;
  planIndicator: { id: string; text: string } | null;
}
interface Link {
  earlier: string;
  later: string;
  comparability: string;
  changes: { aspect: string; text: string }[];
  note: string;
}
interface Chain {
  id: string;
  title: string;
  members: Member[];
  links: Link[];
}

const CHAIN = `id title members { id title source { document line note } indicator { id title } proposedMeasure { id text }
  frameworkMeasure { id measure } planIndicator { id text } }
  links { earlier later comparability changes { aspect text } note }`;

const readChains = async () =>
  (await askData<{ measureChains: Chain[] }>(`{ measureChains { ${CHAIN} } }`)).measureChains;

/** The documents from the oldest to the youngest. */
const AGE = ['004', '000', '003', '001', '002'];

describe('chains of measures', () => {
  test('are well over fifty, by title, each of what one to a document carries', async () => {
    const chains = await readChains();
    expect(chains.length).toBeGreaterThan(100);
    const { measureChain } = await askData<{ measureChain: Chain }>(
      `{ measureChain(id: "${chains[0]?.id}") { ${CHAIN} } }`,
    );
    expect(measureChain).toEqual(chains[0]);
    expect(await askData('{ measureChain(id: "nowhere") { id } }')).toEqual({ measureChain: null });
    const folded = chains.map(({ title }) => title.toLowerCase().replace(/[^a-z0-9% ]/g, ''));
    const letters = folded.filter((title) => /^[a-z]/.test(title)).map((title) => title.charAt(0));
    expect(letters).toEqual(letters.toSorted());
  });

  test('a member is one of four things with its words and its place, the oldest document first', async () => {
    for (const { members } of await readChains()) {
      expect(members.length).toBeGreaterThan(1);
      const ages = members.map(({ source }) => AGE.indexOf(source.document.slice(0, 3)));
      expect(ages).toEqual(ages.toSorted((a, b) => a - b));
      for (const member of members) {
        const { indicator, proposedMeasure, frameworkMeasure, planIndicator } = member;
        const carriers = [
          indicator?.title,
          proposedMeasure?.text,
          frameworkMeasure?.measure,
          planIndicator?.text,
        ];
        const [carrier, ...others] = carriers.filter((text) => text !== undefined);
        expect(others).toEqual([]);
        expect(member.title.startsWith(carrier ?? 'nothing')).toBe(true);
        expect(member.source.note).not.toBe('');
        expect(member.source.line === null).toBe(indicator !== null);
      }
    }
  });

  test('a link leads from an earlier member to a later one of its chain, and says what changed', async () => {
    for (const { members, links } of await readChains()) {
      const place = (id: string) => members.findIndex((member) => member.id === id);
      expect(links.length).toBeGreaterThan(0);
      for (const { earlier, later, changes, comparability, note } of links) {
        expect(place(earlier)).toBeGreaterThanOrEqual(0);
        expect(place(later)).toBeGreaterThan(place(earlier));
        expect(['SAME', 'CHANGED_DEFINITION', 'NOT_COMPARABLE']).toContain(comparability);
        for (const { text } of changes) expect(text).not.toBe('');
        expect(note).not.toBe('');
      }
    }
  });

  test('decent streets go from the plan of 2008 to the framework', async () => {
    const { measureChain } = await askData<{ measureChain: Chain }>(
      `{ measureChain(id: "decent-streets") { ${CHAIN} } }`,
    );
    expect(measureChain.members.map(({ id, source }) => [id, source.document.slice(0, 3)])).toEqual([
      ['decent-streets.plan-indicator.ni-195', '004'],
      ['decent-streets.indicator.decent-streets-litter-2016-17', '000'],
      ['decent-streets.proposed-measure.decent-streets-litter', '003'],
      ['decent-streets.indicator.decent-streets-litter', '001'],
      ['decent-streets.framework-measure.annual-12', '002'],
    ]);
  });
});

describe("an indicator's lineage", () => {
  test('holds the links of its chains between two indicators', async () => {
    const chains = await readChains();
    const { indicatorReports } = await askData<{
      indicatorReports: {
        nodes: {
          indicator: {
            id: string;
            chains: { id: string }[];
            lineage: {
              earlier: { id: string };
              later: { id: string };
              note: string;
              comparability: string;
            }[];
          };
        }[];
      };
    }>(`{ indicatorReports(edition: "2023-24-q3", first: 500) { nodes { indicator { id chains { id }
      lineage { earlier { id } later { id } note comparability } } } } }`);
    const indicators = indicatorReports.nodes.map(({ indicator }) => indicator);
    for (const { id, chains: own, lineage } of indicators) {
      const of = chains.filter(({ members }) => members.some(({ indicator }) => indicator?.id === id));
      expect(own.map((chain) => chain.id).toSorted()).toEqual(of.map((chain) => chain.id).toSorted());
      const between = of.flatMap(({ members, links }) => {
        const indicatorOf = (member: string) => members.find((one) => one.id === member)?.indicator?.id;
        return links.flatMap(({ earlier, later, note }) =>
          indicatorOf(earlier) === undefined || indicatorOf(later) === undefined
            ? []
            : [[indicatorOf(earlier), indicatorOf(later), note]],
        );
      });
      const told = lineage.map(({ earlier, later, note }) => [earlier.id, later.id, note]);
      expect(told.toSorted()).toEqual(between.toSorted());
    }
    expect(indicators.filter(({ lineage }) => lineage.length > 0).length).toBeGreaterThan(20);
  });

  test('an indicator of the older edition has it too', async () => {
    const { indicator } = await askData<{ indicator: { lineage: object[] } }>(
      `{ indicator(id: "decent-streets-litter-2016-17") { lineage { earlier { id } later { id } comparability
        changes { aspect } } } }`,
    );
    expect(indicator.lineage).toMatchObject([
      {
        earlier: { id: 'decent-streets-litter-2016-17' },
        later: { id: 'decent-streets-litter' },
        comparability: 'CHANGED_DEFINITION',
      },
    ]);
  });
});
