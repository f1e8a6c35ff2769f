import type { Stage } from '../../shared/stage.ts';

/** "management team" for a sentence: "Move to the management team". */
export const TO_WORDS: Readonly<Record<Stage, string>> = {
  DRAFT: 'Move to draft',
  MANAGEMENT_TEAM: 'Move to the management team',
  SCRUTINY: 'Move to scrutiny',
  EXECUTIVE: 'Move to the executive',
  PUBLISHED: 'Publish',
};

/** What a step freezes and who can read the edition then. No step is undone. */
export const FREEZES: Readonly<Record<Stage, readonly string[]>> = {
  DRAFT: [],
  MANAGEMENT_TEAM: [
    'Every figure, rating and line of commentary is kept as it stands now, and can be shown again at any time.',
    'Returns close: from now on an officer can change one only after it was reopened with a reason.',
    'Directors and the strategy hub can read the edition.',
  ],
  SCRUTINY: [
    'Every figure, rating and line of commentary is kept as it stands now, and can be shown again at any time.',
    'Scrutiny members can read the edition and make recommendations.',
  ],
  EXECUTIVE: [
    'Every figure, rating and line of commentary is kept as it stands now, and can be shown again at any time.',
    'It is the report that the executive is given.',
  ],
  PUBLISHED: [
    'Everyone can read the edition without signing in, and download its data.',
    'What it shows is fixed for good: only a correction with a public note can change it.',
    'Proposed overrides that nobody decided on end.',
  ],
};
