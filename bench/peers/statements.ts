// Named, so that each connection has them parsed and planned once.

const REPORT = 'i.id, i.code, r.title, r.unit, r.area, r.rag';

/** $1: the edition's period; $2: at most so many indicators. */
export const LIST = {
  name: 'list',
  text: `select ${REPORT}, latest.value as latest, previous.value as previous, target.value as target
    from peer.report r
    join peer.indicator i on i.id = r.indicator_id
    left join peer.observation latest on latest.indicator_id = r.indicator_id
      and latest.breakdown_id = 0 and latest.kind = 'actual' and latest.period_id = $1
    left join peer.observation previous on previous.indicator_id = r.indicator_id
      and previous.breakdown_id = 0 and previous.kind = 'actual' and previous.period_id = $1 - 1
    left join peer.observation target on target.indicator_id = r.indicator_id
      and target.breakdown_id = 0 and target.kind = 'target' and target.period_id = $1
    where r.period_id = $1
    order by r.indicator_id limit $2`,
};

/** $1: the edition's period; $2: the indicator. */
export const REPORTED = {
  name: 'reported',
  text: `select ${REPORT} from peer.report r join peer.indicator i on i.id = r.indicator_id
    where r.period_id = $1 and r.indicator_id = $2`,
};

/** $1: the indicator. */
export const HISTORY = {
  name: 'history',
  text: `select kind, period_id as "periodId", value from peer.observation
    where indicator_id = $1 and breakdown_id = 0 order by kind, period_id`,
};

/** $1: the edition's period. */
export const HEADLINE = {
  name: 'headline',
  text: `select area, rag, count(*)::integer as indicators from peer.report
    where period_id = $1 group by area, rag order by area, rag`,
};
