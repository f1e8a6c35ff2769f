import { describe, expect, test } from 'vitest';
import { askData } from './setup/ask.ts';

interface Measure {
  id: string;
  number: number;
  question: string;
  questionInherited: boolean;
  directorate: { id: string; name: string } | null;
  placeholder: boolean;
  placeholderReason: string | null;
  indicators: { id: string }[];
}
interface Layer {
  id: string;
  name: string;
  measures: Measure[];
}

const MEASURE =
  'id number question questionInherited directorate { id name } placeholder placeholderReason indicators { id }';

async function readLayers(): Promise<Layer[]> {
  const { measureFramework } = await askData<{ measureFramework: { layers: Layer[] } }>(
    `{ measureFramework { layers { id name measures { ${MEASURE} } } } }`,
  );
  return measureFramework.layers;
}

describe('the measures framework', () => {
  test('is a ladder of five layers with 19 annual and 64 quarterly measures, by their numbers', async () => {
    const layers = await readLayers();
    expect(layers.map(({ id, measures }) => [id, measures.length])).toEqual([
      ['luton-2040', 0],
      ['annual-corporate', 19],
      ['quarterly-corporate', 64],
      ['plan', 0],
      ['team', 0],
    ]);
    for (const { measures } of layers) {
      expect(measures.map(({ number }) => number)).toEqual(measures.map((_, index) => index + 1));
    }
  });

  test('says its planning rule, and which pictures did not survive', async () => {
    const { measureFramework } = await askData<{
      measureFramework: {
        planningRule: string;
        source: object;
        lostPictures: { caption: string; source: { line: number } }[];
      };
    }>('{ measureFramework { planningRule source { document } lostPictures { caption source { line } } } }');
    expect(measureFramework.planningRule).toMatch(/changing the dial/);
    expect(measureFramework.source).toEqual({ document: '002_6228026c28ba0bc2.txt' });
    expect(measureFramework.lostPictures).toHaveLength(7);
  });

  test('inherits a question whose cell is blank from the measure above, and marks placeholders', async () => {
    const measures = (await readLayers()).flatMap((layer) => layer.measures);
    const inherited = measures.filter(({ questionInherited }) => questionInherited);
    expect(inherited.length).toBeGreaterThan(0);
    for (const { id, question } of inherited) {
      const above = measures[measures.findIndex((measure) => measure.id === id) - 1];
      expect(question).toBe(above?.question);
    }
    const placeholders = measures.filter(({ placeholder }) => placeholder);
    expect(placeholders.length).toBeGreaterThan(0);
    for (const { placeholder, placeholderReason } of measures)
      expect(placeholderReason !== null).toBe(placeholder);
  });

  test('belongs to directorates of today', async () => {
    const layers = await readLayers();
    const quarterly = layers.find(({ id }) => id === 'quarterly-corporate')?.measures ?? [];
    expect(new Set(quarterly.map(({ directorate }) => directorate?.name))).toEqual(
      new Set([
        'Children, Families and Education',
        'Inclusive Economy',
        'Population Wellbeing',
        'Enabling Services',
      ]),
    );
  });

  test('measures and indicators tell the same of each other, and of the layers', async () => {
    const layers = await readLayers();
    const measures = layers.flatMap((layer) => layer.measures.map((measure) => ({ ...measure, layer })));
    expect(measures.filter(({ indicators }) => indicators.length > 0).length).toBeGreaterThan(10);
    const { indicatorReports } = await askData<{
      indicatorReports: {
        nodes: {
          indicator: {
            id: string;
            frameworkMeasures: { id: string }[];
            proposedMeasures: { includeIn2040: string | null }[];
            layers: { id: string }[];
          };
        }[];
      };
    }>(`{ indicatorReports(edition: "2023-24-q3", first: 500) { nodes { indicator {
      id frameworkMeasures { id } proposedMeasures { includeIn2040 } layers { id } } } } }`);
    for (const { indicator } of indicatorReports.nodes) {
      const reports = measures.filter(({ indicators }) => indicators.some(({ id }) => id === indicator.id));
      expect(indicator.frameworkMeasures.map(({ id }) => id)).toEqual(reports.map(({ id }) => id));
      const inVision = indicator.proposedMeasures.some(({ includeIn2040 }) =>
        /^yes/i.test(includeIn2040 ?? ''),
      );
      const expected = new Set([
        ...(inVision ? ['luton-2040'] : []),
        ...reports.map(({ layer }) => layer.id),
      ]);
      expect(indicator.layers.map(({ id }) => id)).toEqual([...expected]);
    }
  });
});
