import { foldText } from '@dial/domain/text/fold-text';
import { matchesText } from '@dial/domain/text/matches-text';
import type { Option, OptionGroup } from './combo-field.tsx';

/** The options that hold all typed words in their name or detail; all of them where what is typed is a choice already made. */
export function matchingOptions(groups: readonly OptionGroup[], typed: string): readonly OptionGroup[] {
  const isChoice = groups.some(({ options }) => options.some(({ name }) => name === typed));
  if (typed.trim() === '' || isChoice) return groups;
  return groups
    .map(({ name, options }) => ({ name, options: options.filter((option) => holds(option, typed)) }))
    .filter(({ options }) => options.length > 0);
}

function holds({ name, detail }: Option, typed: string): boolean {
  return matchesText(foldText(`${name} ${detail}`), typed);
}
