import type { Licence } from '@dial/domain/open-data/dataset';
import type { Council } from '../server/context.ts';
import { NO_PARTICULARS, type Particulars } from '../statements/particulars.ts';
import { builder } from './builder.ts';

const LicenceRef = builder.objectRef<Licence>('Licence').implement({
  fields: (t) => ({ name: t.exposeString('name'), url: t.exposeString('url') }),
});

const ContactRef = builder.objectRef<Particulars['contact']>('CouncilContact').implement({
  fields: (t) => ({
    email: t.exposeString('email', { nullable: true }),
    phone: t.exposeString('phone', { nullable: true }),
    address: t.exposeString('address', { nullable: true }),
  }),
});

const AccessibilityRef = builder.objectRef<Particulars['accessibility']>('CouncilAccessibility').implement({
  description: 'What the council says in its accessibility statement.',
  fields: (t) => ({
    email: t.exposeString('email', { nullable: true }),
    phone: t.exposeString('phone', { nullable: true }),
    responseDays: t.exposeInt('responseDays', {
      nullable: true,
      description: 'Working days within which it answers.',
    }),
    audit: t.exposeString('audit', { nullable: true, description: 'Who tested Dial for it, and when.' }),
    prepared: t.expose('prepared', { type: 'Date', nullable: true }),
    reviewed: t.expose('reviewed', { type: 'Date', nullable: true }),
    enforcement: t.exposeString('enforcement', {
      nullable: true,
      description: 'Who sees to the regulations, where it is not the Equality and Human Rights Commission.',
    }),
  }),
});

const DataProtectionRef = builder
  .objectRef<Particulars['dataProtection']>('CouncilDataProtection')
  .implement({
    description: 'What the council says in its privacy notice.',
    fields: (t) => ({
      officer: t.exposeString('officer', { nullable: true }),
      email: t.exposeString('email', { nullable: true }),
      phone: t.exposeString('phone', { nullable: true }),
      address: t.exposeString('address', { nullable: true }),
      registration: t.exposeString('registration', {
        nullable: true,
        description: 'With the Information Commissioner.',
      }),
      lawfulBasis: t.exposeString('lawfulBasis', { nullable: true }),
      recipients: t.exposeString('recipients', { nullable: true }),
      transfers: t.exposeString('transfers', { nullable: true }),
      reviewed: t.expose('reviewed', { type: 'Date', nullable: true }),
    }),
  });

const RetentionRef = builder.objectRef<Particulars['retention']>('CouncilRetention').implement({
  description: 'How long the council keeps what Dial leaves to it.',
  fields: (t) => ({
    people: t.exposeString('people', { nullable: true }),
    audit: t.exposeString('audit', { nullable: true }),
    logs: t.exposeString('logs', { nullable: true }),
    backups: t.exposeString('backups', { nullable: true }),
  }),
});

const CouncilRef = builder.objectRef<Council>('Council').implement({
  description: 'The council that this deployment serves. What it has not stated is null.',
  fields: (t) => ({
    name: t.exposeString('name'),
    licence: t.field({
      type: LicenceRef,
      nullable: true,
      description: 'Under which its open data is given.',
      resolve: ({ licence }) => licence ?? null,
    }),
    contact: t.field({ type: ContactRef, resolve: (council) => stated(council).contact }),
    accessibility: t.field({ type: AccessibilityRef, resolve: (council) => stated(council).accessibility }),
    dataProtection: t.field({
      type: DataProtectionRef,
      resolve: (council) => stated(council).dataProtection,
    }),
    retention: t.field({ type: RetentionRef, resolve: (council) => stated(council).retention }),
  }),
});

const stated = ({ particulars = NO_PARTICULARS }: Council) => particulars;

builder.queryField('council', (t) =>
  t.field({ type: CouncilRef, resolve: (_root, _args, { council }) => council }),
);
