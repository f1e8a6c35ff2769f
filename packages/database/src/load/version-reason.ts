/** What can change of a reading. */
export interface ReadingContent {
  readonly standing: boolean;
  readonly value: string | null;
  readonly raw: string;
  readonly status: string;
  readonly expected: string | null;
  readonly heading: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly note: string | null;
}

/** Why a reading of a document has a further version: a sentence or two for the public, who see it beside the figure. */
export function versionReason(
  before: { readonly current: boolean; readonly content: ReadingContent },
  after: ReadingContent,
): string {
  const corrections = correctionsOf(before.content, after);
  const sentences = [
    ...(before.current ? [] : ['Put back after it had been taken out of the transcription.']),
    ...(corrections.length === 0 ? [] : [`Transcription corrected: ${corrections.join('; ')}.`]),
    ...(before.current && before.content.standing !== after.standing ? [standingNow(after.standing)] : []),
  ];
  return sentences.join(' ');
}

const NAMES = {
  raw: 'printed text',
  value: 'value',
  status: 'status',
  expected: 'expected date',
  heading: 'column heading',
  numerator: 'numerator',
  denominator: 'denominator',
  note: 'note',
} as const;

function correctionsOf(before: ReadingContent, after: ReadingContent): string[] {
  return (Object.keys(NAMES) as (keyof typeof NAMES)[])
    .filter((field) => before[field] !== after[field])
    .map((field) => `${NAMES[field]} ${words(after[field])}, before ${words(before[field])}`);
}

/** Values as they stand in quotation marks; statuses as words. */
function words(value: string | null): string {
  if (value === null || value === '') return 'none';
  return /^[A-Z_]+$/.test(value) ? value.toLowerCase().replaceAll('_', ' ') : `“${value}”`;
}

function standingNow(standing: boolean): string {
  return standing ? 'The edition stands on this reading now.' : 'Another reading stands now.';
}
