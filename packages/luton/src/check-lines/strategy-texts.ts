import type { CorporatePlanData, PlanOutcomeData } from '@dial/domain/strategy-data/corporate-plan-data';
import type { FrameworkData } from '@dial/domain/strategy-data/framework-data';
import type { EvidentText } from '@dial/domain/strategy-data/printed-text';
import type { ProposedMeasureData, VisionData } from '@dial/domain/strategy-data/vision-data';
import type { DirectorateData } from '../directorate-data.ts';
import type { CitedText } from './cited-texts.ts';

type Texts = readonly Pick<EvidentText, 'text' | 'raw' | 'line' | 'note'>[];

/** The names of directorates as a document prints them. */
export function directorateTexts(directorates: readonly DirectorateData[], document: string): CitedText[] {
  return directorates
    .filter((directorate) => directorate.document === document)
    .map(({ id, name, printed, line }) => ({
      file: 'directorates.yaml',
      entry: id,
      raw: printed[0] ?? name,
      line,
      note: null,
    }));
}

/** What the vision and its proposed measures quote with a line. */
export function visionTexts(vision: VisionData, measures: readonly ProposedMeasureData[]): CitedText[] {
  const entries = vision.priorities.flatMap((priority) => [priority, ...priority.outcomes]);
  return [
    ...evident('vision.yaml', 'vision', [vision.vision]),
    ...entries.flatMap(({ id, printed, note }) =>
      printed.map((text) => ({ file: 'vision.yaml', entry: id, ...text, note })),
    ),
    ...measures.flatMap(({ id, printings, aspirational_printed: aspirational, note }) =>
      [...printings, ...aspirational].map(({ raw, line }) => ({
        file: 'proposed-measures.yaml',
        entry: id,
        raw,
        line,
        note,
      })),
    ),
  ];
}

/** What the framework quotes. A measure's number, question and measure stand one below the other, somewhere in its lines. */
export function frameworkTexts(framework: FrameworkData): CitedText[] {
  const { introduction, planning_rule, layers, lost_pictures, measures } = framework;
  const file = 'framework.yaml';
  return [
    ...evident(file, 'introduction', introduction),
    ...evident(file, 'planning_rule', [planning_rule]),
    ...layers.map(({ id, printed }) => ({ file, entry: id, ...printed, note: null })),
    ...lost_pictures.map(({ caption, note, line }) => ({ file, entry: caption, raw: caption, line, note })),
    ...measures.flatMap(({ id, number, question, question_inherited: inherited, measure, lines, note }) =>
      [String(number), ...(inherited ? [] : [question]), measure].map((raw) => ({
        file,
        entry: id,
        raw,
        line: lines[0],
        through: lines[1],
        note,
      })),
    ),
  ];
}

/** What a corporate plan quotes. */
export function planTexts({ head, outcomes }: CorporatePlanData): CitedText[] {
  const file = 'plan.yaml';
  return [
    ...evident(file, 'vision', [head.vision]),
    ...head.sections.flatMap(({ id, heading, lines, blocks }) => [
      { file, entry: id, raw: heading, line: lines[0], through: lines[1], note: null },
      ...evident(
        file,
        id,
        blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block])),
      ),
    ]),
    ...head.priorities.flatMap(({ id, printed_heading: raw, line, focus }) => [
      { file, entry: id, raw, line, note: null },
      ...evident(file, id, focus),
    ]),
    ...head.timeline.flatMap(({ year, entries }) => evident(file, year, entries)),
    ...head.domains.flatMap(({ id, name, line, text, indicators }) => [
      { file, entry: id, raw: name, line, note: null },
      ...evident(file, id, [...text, ...indicators]),
    ]),
    ...outcomes.flatMap(outcomeTexts),
  ];
}

function outcomeTexts(outcome: PlanOutcomeData): CitedText[] {
  const { id, printed_heading: raw, lines } = outcome;
  const { context, actions, indicators, risks, mitigations, resources } = outcome;
  const file = 'outcomes';
  return [
    { file, entry: id, raw, line: lines[0], note: null },
    ...evident(file, id, [context, actions, indicators, risks, mitigations, resources].flat()),
  ];
}

function evident(file: string, entry: string, texts: Texts): CitedText[] {
  return texts.map(({ text, raw, line, note }) => ({ file, entry, raw: raw ?? text, line, note }));
}
