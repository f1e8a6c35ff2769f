import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { DataFileReader } from '../data-file.ts';
import { DATA_FOLDER } from '../data-folder.ts';
import { readCouncil } from '../read-council.ts';
import { readStrategy } from './read-strategy.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'luton-'));
  cpSync(DATA_FOLDER, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const council = readCouncil();
const read = () => readStrategy(new DataFileReader(folder), council);

function edit(path: string, from: string, to: string): void {
  const text = readFileSync(join(folder, path), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, path), text.replace(from, to));
}

it('reads what is printed: 5 priorities of 5 outcomes, 19 annual and 64 quarterly measures', () => {
  const { vision, framework } = council.strategy;
  expect(vision.priorities.map(({ outcomes }) => outcomes.length)).toEqual([5, 5, 5, 5, 5]);
  const counts = Map.groupBy(framework.measures, ({ layer }) => layer);
  expect(counts.get('annual-corporate')).toHaveLength(19);
  expect(counts.get('quarterly-corporate')).toHaveLength(64);
});

it('has the outcomes of the vision wherever an edition prints one', () => {
  const { editions, strategy } = council;
  const known = new Set(strategy.vision.priorities.flatMap(({ outcomes }) => outcomes.map(({ id }) => id)));
  const printed = editions.flatMap(({ head }) => head.areas.flatMap((area) => area.target_outcomes));
  expect(printed.filter(({ id }) => !known.has(id))).toEqual([]);
});

it('says which files it was read from', () => {
  const { files, strategyFiles } = council;
  expect(strategyFiles).toContain('luton-2040/vision.yaml');
  expect(strategyFiles.filter((path) => path.includes('outcomes-'))).toHaveLength(5);
  expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining([...strategyFiles]));
});

describe('an error names file, entry and field', () => {
  const MEASURES = 'luton-2040/proposed-measures.yaml';
  const FRAMEWORK = 'measures-framework/framework.yaml';
  const PLAN = 'corporate-plan-2008-14/plan.yaml';
  const OUTCOMES = 'corporate-plan-2008-14/outcomes-3-health-and-wellbeing.yaml';

  it.each([
    [
      'an unknown outcome',
      MEASURES,
      'outcome: diversified-economy',
      'outcome: simple-economy',
      `${MEASURES}: inward-investment-enquiries-and-conversions, outcome: unknown outcome simple-economy`,
    ],
    [
      'an outcome used twice',
      'luton-2040/vision.yaml',
      'id: skilled-workforce',
      'id: diversified-economy',
      'luton-2040/vision.yaml: diversified-economy, id: is there twice',
    ],
    [
      'a proposed measure used twice',
      MEASURES,
      'id: luton-adapted-mis-model',
      'id: index-of-multiple-deprivation',
      `${MEASURES}: index-of-multiple-deprivation, id: is there twice`,
    ],
    [
      'an unknown layer',
      FRAMEWORK,
      'layer: quarterly-corporate',
      'layer: weekly-corporate',
      `${FRAMEWORK}: quarterly-1, layer: unknown layer weekly-corporate`,
    ],
    [
      'an unknown directorate',
      FRAMEWORK,
      'directorate: children-families-and-education',
      'directorate: children',
      `${FRAMEWORK}: quarterly-1, directorate: unknown directorate children`,
    ],
    [
      'a number left out',
      FRAMEWORK,
      'id: annual-19\n    layer: annual-corporate\n    number: 19',
      'id: annual-20\n    layer: annual-corporate\n    number: 20',
      `${FRAMEWORK}: annual-corporate, number: 19 is left out`,
    ],
    [
      'a number that is not that of the id',
      FRAMEWORK,
      'number: 19',
      'number: 18',
      `${FRAMEWORK}: annual-19, number: 18 is not that of the id`,
    ],
    [
      'a question that is not inherited',
      FRAMEWORK,
      'question_inherited: false\n    measure: Adult obesity',
      'question_inherited: true\n    measure: Adult obesity',
      `${FRAMEWORK}: annual-19, question: is said to be inherited, but the measure above has another`,
    ],
    [
      'an unknown priority of a plan',
      OUTCOMES,
      'priority: health-and-wellbeing',
      'priority: health',
      `${OUTCOMES}: hwb-1, priority: unknown priority health`,
    ],
    [
      "a plan's outcome used twice",
      OUTCOMES,
      '- id: hwb-2',
      '- id: hwb-1',
      `${OUTCOMES}: hwb-1, id: is there twice`,
    ],
    [
      'a number used twice in a priority',
      OUTCOMES,
      'number: 2',
      'number: 1',
      `${OUTCOMES}: hwb-2, number: 1 is there twice in health-and-wellbeing`,
    ],
    [
      'an indicator under two codes',
      PLAN,
      'id: ni-179\n        code: NI 179',
      'id: ni-120\n        code: NI 179',
      `${PLAN}: use-of-resources, indicators: ni-120 has the code NI 179, elsewhere NI 120`,
    ],
    [
      'a document that is not listed',
      PLAN,
      'document: 004_bdecfc1da82440c0.txt',
      'document: 009.txt',
      'documents.yaml: 009.txt is missing',
    ],
  ])('for %s', (_name, path, from, to, message) => {
    edit(path, from, to);
    expect(read).toThrow(message);
  });
});

describe('a chain', () => {
  const plan = { plan_indicator: 'ni-120' };
  const proposed = { proposed_measure: 'number-of-jobs' };
  const framework = { framework_measure: 'annual-19' };
  const old = { indicator: 'town-centre-footfall-2016-17' };

  function chain(...pairs: [earlier: object, later: object][]) {
    const changed = { title: null, unit: null, population: null, frequency: null, definition: null };
    const links = pairs.map(([earlier, later]) => ({
      earlier,
      later,
      comparability: 'same',
      changed,
      note: 'Made up.',
    }));
    return { id: 'made-up', title: 'Made up', links };
  }
  const write = (...chains: object[]) => writeFileSync(join(folder, 'lineage.yaml'), stringify(chains));

  it('is taken when it hangs together and goes on in time', () => {
    write(chain([plan, proposed], [proposed, framework]));
    expect(read().chains).toHaveLength(1);
  });

  it.each([
    ['with a plan indicator', { plan_indicator: 'ni-0' }, 'unknown plan indicator ni-0'],
    ['with an indicator', { indicator: 'none-such' }, 'unknown indicator none-such'],
    ['with a proposed measure', { proposed_measure: 'none-such' }, 'unknown proposed measure none-such'],
    ['with a framework measure', { framework_measure: 'annual-99' }, 'unknown framework measure annual-99'],
  ])('that links %s that is not known', (_name, member, message) => {
    write(chain([plan, proposed], [proposed, member]));
    expect(read).toThrow(`lineage.yaml: made-up, links.1.later: ${message}`);
  });

  it('that links a thing with itself', () => {
    write(chain([plan, plan]));
    expect(read).toThrow('lineage.yaml: made-up, links.0: links ni-120 with itself');
  });

  it('that links the same two twice', () => {
    write(chain([plan, proposed], [plan, proposed]));
    expect(read).toThrow('lineage.yaml: made-up, links.1: links ni-120 and number-of-jobs a second time');
  });

  it('that goes back in time', () => {
    write(chain([framework, proposed]));
    expect(read).toThrow(
      'lineage.yaml: made-up, links.0.later: number-of-jobs is of no later document than annual-19',
    );
  });

  it('that does not hang together', () => {
    const [one, other] = [{ plan_indicator: 'ni-123' }, { framework_measure: 'annual-1' }];
    write(chain([plan, proposed], [one, other]));
    expect(read).toThrow('lineage.yaml: made-up, links: do not hang together');
    write(chain([plan, proposed], [one, other], [one, proposed]));
    expect(read().chains).toHaveLength(1);
  });

  it('that is there twice', () => {
    write(chain([plan, proposed]), chain([old, framework]));
    expect(read).toThrow('lineage.yaml: made-up, id: is there twice');
  });
});
