import { z } from 'zod';

/** The most letters of one particular. */
const LONGEST = 4_000;

/** An empty one in the file is one that is not stated yet. */
const particular = <Schema extends z.ZodType>(type: Schema) =>
  z.preprocess((value) => (value === null || value === '' ? undefined : value), type.optional());

const text = particular(
  z.string('must be text, in quotation marks where it is a number').trim().min(1).max(LONGEST),
);
const email = particular(z.email('must be an e-mail address'));
const day = particular(z.iso.date('must be a day like 2026-11-23'));

/** A part of the file, or all of it, which may be left out or left empty. A name that it does not know is refused, so that none is misspelt. */
const part = <Shape extends z.ZodRawShape>(shape: Shape) => {
  const names = Object.keys(shape).join(', ');
  const error = (issue: z.core.$ZodRawIssue) =>
    issue.code === 'unrecognized_keys'
      ? `has no ${issue.keys.join(', ')}; it has ${names}`
      : `must have names below it: ${names}`;
  return z.preprocess((value) => value ?? {}, z.strictObject(shape, { error }));
};

/** What the council has to say of itself on the pages that a public body must have. What it leaves out, the pages ask for in its place. */
export const particularsSchema = part({
  /** Who answers for Dial as a whole. */
  contact: part({ email, phone: text, address: text }),
  accessibility: part({
    email,
    phone: text,
    /** Working days within which the council answers. */
    responseDays: particular(
      z
        .int('must be a whole number of working days')
        .min(1, 'must be 1 or more')
        .max(365, 'must be at most 365'),
    ),
    /** Who tested Dial for the council, beside its own tests. */
    audit: text,
    prepared: day,
    reviewed: day,
    /** Where another body than England's, Wales's and Scotland's sees to the regulations. */
    enforcement: text,
  }),
  dataProtection: part({
    officer: text,
    email,
    phone: text,
    address: text,
    /** With the Information Commissioner. */
    registration: text,
    lawfulBasis: text,
    recipients: text,
    transfers: text,
    reviewed: day,
  }),
  /** How long the operator keeps what Dial leaves to the operator. */
  retention: part({ people: text, audit: text, logs: text, backups: text }),
});

export type Particulars = z.output<typeof particularsSchema>;

/** Nothing is stated. */
export const NO_PARTICULARS: Particulars = particularsSchema.parse(null);
