import { Fact } from '../shared/facts.tsx';
import { Stated } from './stated.tsx';

interface Props {
  /** What they are for, in words that follow "for". */
  readonly purpose: string;
  readonly contact: {
    readonly email: string | null;
    readonly phone: string | null;
    readonly address: string | null;
  };
  /** Whose address it is. */
  readonly addressOf?: string;
}

/** How to reach the council about something, to stand among a page's facts. */
export function ContactFacts({ purpose, contact, addressOf = 'the council’s postal address' }: Props) {
  const { email, phone, address } = contact;
  return (
    <>
      <Fact name="E-mail">
        <Stated what={`an e-mail address for ${purpose}`} value={email} kind="email" />
      </Fact>
      <Fact name="Telephone">
        <Stated what={`a telephone number for ${purpose}`} value={phone} kind="phone" />
      </Fact>
      <Fact name="Address">
        <Stated what={addressOf} value={address} />
      </Fact>
    </>
  );
}
