-- $indicators, $periods, $breakdowns and $editions stand for the scale's numbers.
insert into peer.period
  select id, (2000 + (id - 1) / 4) || ' Q' || ((id - 1) % 4 + 1) from generate_series(1, $periods) id;
insert into peer.breakdown
  select id, case id when 0 then 'Everyone' else 'Generated group ' || id end from generate_series(0, $breakdowns - 1) id;
insert into peer.indicator select id, 'GEN-' || lpad(id::text, 4, '0') from generate_series(1, $indicators) id;
insert into peer.report
  select period, indicator,
    'Generated indicator ' || indicator || ': ' ||
      (array['cases closed within the agreed time', 'homes let again within the target time', 'people helped to stay in their homes'])[indicator % 3 + 1],
    (array['per cent', 'days', 'per 1,000 people'])[indicator % 3 + 1],
    'Generated area ' || (indicator % 10 + 1),
    (array['GREEN', 'GREEN', 'AMBER', 'RED', 'NONE'])[(indicator * 7 + period * 3 + indicator * period % 11) % 5 + 1]
  from generate_series($periods - $editions + 1, $periods) period, generate_series(1, $indicators) indicator;
insert into peer.observation
  select indicator, breakdown, 'actual', period,
    round((50 + 40 * sin(indicator * 0.7 + breakdown * 0.3 + period * 0.05))::numeric, 1)
  from generate_series(1, $periods) period, generate_series(1, $indicators) indicator,
    generate_series(0, $breakdowns - 1) breakdown;
insert into peer.observation
  select indicator, 0, 'target', period, round((55 + 40 * sin(indicator * 0.7))::numeric, 1)
  from generate_series(1, $periods) period, generate_series(1, $indicators) indicator;
alter table peer.observation add primary key (indicator_id, breakdown_id, kind, period_id) include (value);
alter table peer.observation add foreign key (indicator_id) references peer.indicator;
alter table peer.observation add foreign key (breakdown_id) references peer.breakdown;
alter table peer.observation add foreign key (period_id) references peer.period;
