import { chainMember, type MemberKind } from '@dial/domain/strategy-data/chain-member';
import type { ChainData } from '@dial/domain/strategy-data/lineage-data';
import type { CouncilData } from './council-data.ts';
import { memberDates } from './member-dates.ts';
import type { TableRows } from './table-rows.ts';
import { upperSnake } from './upper-snake.ts';
import type { Row } from './upsert-rows.ts';

/** One measure through the documents: chains, their members in the order of the documents' dates, their links. */
export function chainRows(council: CouncilData): TableRows[] {
  const { chains } = council.strategy;
  const dateOf = memberDates(council);
  return [
    {
      table: 'MeasureChain',
      key: ['id'],
      rows: chains.map(({ id, title }, index) => ({ id, title, position: index + 1 })),
    },
    {
      table: 'ChainMember',
      key: ['id'],
      rows: chains.flatMap((chain) => memberRows(chain, dateOf)),
    },
    { table: 'LineageLink', key: ['chainId', 'position'], rows: chains.flatMap(linkRows) },
  ];
}

const COLUMNS: Readonly<Record<MemberKind, string>> = {
  indicator: 'indicatorId',
  'proposed-measure': 'proposedMeasureId',
  'framework-measure': 'frameworkMeasureId',
  'plan-indicator': 'planIndicatorId',
};

const NO_MEMBER = Object.fromEntries(Object.values(COLUMNS).map((column) => [column, null]));

/** Oldest document first; of one document in the order that the links name them. */
function memberRows({ id, links }: ChainData, dateOf: (key: string) => string): Row[] {
  const named = links.flatMap(({ earlier, later }) => [chainMember(earlier), chainMember(later)]);
  const members = [...new Map(named.map((member) => [member.key, member])).values()];
  return members
    .map((member) => ({ member, date: dateOf(member.key) }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map(({ member }, index) => ({
      id: `${id}.${member.key}`,
      chainId: id,
      position: index + 1,
      ...NO_MEMBER,
      [COLUMNS[member.kind]]: member.id,
    }));
}

function linkRows({ id, links }: ChainData): Row[] {
  return links.map(({ earlier, later, comparability, changed, note }, index) => ({
    chainId: id,
    position: index + 1,
    earlierId: `${id}.${chainMember(earlier).key}`,
    laterId: `${id}.${chainMember(later).key}`,
    comparability: upperSnake(comparability),
    changedTitle: changed.title,
    changedUnit: changed.unit,
    changedPopulation: changed.population,
    changedFrequency: changed.frequency,
    changedDefinition: changed.definition,
    note,
  }));
}
