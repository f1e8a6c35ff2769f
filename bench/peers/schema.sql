-- The peers' tables. Whatever is in them is generated: nothing is any council's figure.
drop schema if exists peer cascade;
create schema peer;
comment on schema peer is 'Generated for measuring speed; no figures of any council.';
create type peer.kind as enum ('actual', 'target');
create table peer.period (id integer primary key, label text not null unique);
create table peer.breakdown (id integer primary key, name text not null unique);
create table peer.indicator (id integer primary key, code text not null unique);
create table peer.report (
  period_id integer not null references peer.period,
  indicator_id integer not null references peer.indicator,
  title text not null,
  unit text not null,
  area text not null,
  rag text not null,
  primary key (period_id, indicator_id)
);
create index on peer.report (indicator_id);
-- The rows of a report's counts, for whoever reads tables and views alone.
create view peer.rating_count as
  select period_id, area, rag, count(*)::integer as indicators from peer.report group by period_id, area, rag;
create table peer.observation (
  indicator_id integer not null,
  breakdown_id integer not null,
  kind peer.kind not null,
  period_id integer not null,
  value numeric not null
);
-- A list's rows, flat: what an engineer gives to a server that turns tables and views into an API.
create view peer.listed_indicator as
  select r.period_id, r.period_id - 1 as previous_period_id, r.indicator_id, i.code, r.title, r.unit, r.area, r.rag,
    latest.value as latest, previous.value as previous, target.value as target
  from peer.report r
  join peer.indicator i on i.id = r.indicator_id
  left join peer.observation latest on latest.indicator_id = r.indicator_id
    and latest.breakdown_id = 0 and latest.kind = 'actual' and latest.period_id = r.period_id
  left join peer.observation previous on previous.indicator_id = r.indicator_id
    and previous.breakdown_id = 0 and previous.kind = 'actual' and previous.period_id = r.period_id - 1
  left join peer.observation target on target.indicator_id = r.indicator_id
    and target.breakdown_id = 0 and target.kind = 'target' and target.period_id = r.period_id;
